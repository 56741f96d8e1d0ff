package vn.bantin.proofreading;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a host in the letters that the network knows. */
public final class HostName {
    /** Letters that {@link IDN} and browsers do not take for the same: what looks like one host would be another's. */
    private static final Pattern READ_IN_TWO_WAYS = Pattern.compile("[ßẞς\\u200C\\u200D]");

    private HostName() {}

    /** In small letters and, where it is written in others than ASCII, in its xn-- form; empty where it has none. */
    public static Optional<String> ascii(String host) {
        if (host.chars().allMatch(letter -> letter < 128)) {
            return Optional.of(plain(host));
        }
        if (READ_IN_TWO_WAYS.matcher(host).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(plain(IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES)));
        } catch (IllegalArgumentException unwritable) {
            return Optional.empty();
        }
    }

    /** In small letters and without the dot of the root. */
    static String plain(String host) {
        String lowerCase = host.toLowerCase(Locale.ROOT);
        return lowerCase.endsWith(".") ? lowerCase.substring(0, lowerCase.length() - 1) : lowerCase;
    }

    /** As people write it. */
    public static String readable(String host) {
        return IDN.toUnicode(host);
    }
}
