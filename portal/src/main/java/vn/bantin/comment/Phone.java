package vn.bantin.comment;

import java.util.regex.Pattern;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** How a phone number is read, so that one number is written in one way. */
final class Phone {
    private static final Pattern PUNCTUATION = Pattern.compile("[ .()\\-\\u2010-\\u2015]");
    private static final Pattern HOME = Pattern.compile("^(?:\\+|00)84\\(?0?");

    /** Numbers of Việt Nam have up to 11 digits, those of the world (E.164) up to 15. */
    private static final Pattern SHAPE = Pattern.compile("0[0-9]{8,10}|\\+[1-9][0-9]{6,14}|1[0-9]{2,9}");

    private Phone() {}

    /**
     * The number as it is dialled in Việt Nam; the empty text for an empty field.
     *
     * @throws Refusal where it is no phone number
     */
    static String read(String typed) {
        String bare = PUNCTUATION.matcher(PlainText.line(typed)).replaceAll("");
        String number = HOME.matcher(bare).replaceFirst("0");
        if (!number.isEmpty() && !SHAPE.matcher(number).matches()) {
            throw new Refusal(SubmissionRule.PHONE_MALFORMED);
        }
        return number;
    }
}
