package vn.bantin.account;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** E-mail addresses as sign-in names. */
final class Emails {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]+");

    private Emails() {}

    /** The one form that is kept and compared; what is too long to be an address is cut. */
    static String canonical(String email) {
        String line = PlainText.line(email).toLowerCase(Locale.ROOT);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    static String require(String email) {
        String canonical = canonical(email);
        if (!SHAPE.matcher(canonical).matches()) {
            throw new Refusal(AccountRule.EMAIL_MALFORMED);
        }
        return canonical;
    }
}
