package vn.bantin.proofreading;

import com.google.common.net.InternetDomainName;
import java.util.regex.Pattern;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** An entry of a list of hosts as a person types it: one host, or {@code *.} before a host for all that are below it. */
public final class HostEntry {
    static final String BELOW = "*.";

    private static final Pattern MORE_THAN_A_NAME = Pattern.compile("[:/\\\\?#@\\[\\]%]");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|.*\\.(0x[0-9a-f]*|[0-9]+)|0x[0-9a-f]+");
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern NAME = Pattern.compile("(?=.{1,253}$)" + LABEL + "(?:\\." + LABEL + ")+");

    private HostEntry() {}

    /** The entry in the letters that the network knows. */
    public static String read(String typed) {
        String line = PlainText.line(typed);
        if (line.isEmpty()) {
            throw new Refusal(HostRule.MISSING);
        }
        if (MORE_THAN_A_NAME.matcher(line).find()) {
            throw new Refusal(HostRule.MORE_THAN_A_NAME, line);
        }
        boolean below = line.startsWith(BELOW);
        String name =
                HostName.ascii(below ? line.substring(BELOW.length()) : line).orElse("");
        if (NUMBERS.matcher(name).matches()) {
            throw new Refusal(HostRule.NUMBERS);
        }
        if (below && isEverybodys(name)) {
            throw new Refusal(HostRule.TOO_WIDE, line);
        }
        if (!NAME.matcher(name).matches()) {
            throw new Refusal(HostRule.MALFORMED, line);
        }
        return below ? BELOW + name : name;
    }

    /** Below {@code com.vn} or {@code github.io} anybody may have a host. */
    private static boolean isEverybodys(String name) {
        return InternetDomainName.isValid(name) && InternetDomainName.from(name).isPublicSuffix();
    }
}
