package vn.bantin.kit.web;

/**
 * Which codings a browser takes, and how gladly, in thousandths (RFC 9110, 12.5.3). What cannot be made out is not taken.
 */
public record Codings(int brotli, int gzip, int identity) {
    private static final int UNNAMED = Integer.MAX_VALUE;
    private static final int WHOLE = 1000;
    static final Codings NONE = new Codings(0, 0, 0);

    /** What nearly every browser sends, and nearly every request for a ready page. */
    private static final String USUAL = "gzip, deflate, br, zstd";

    private static final Codings OF_USUAL = read(USUAL);

    public static Codings of(String accepted) {
        return accepted.equals(USUAL) ? OF_USUAL : read(accepted);
    }

    private static Codings read(String accepted) {
        /* No quotes belong there, and nobody knows what is within them. */
        if (accepted.indexOf('"') >= 0) {
            return NONE;
        }
        int brotli = UNNAMED;
        int gzip = UNNAMED;
        int identity = UNNAMED;
        int any = UNNAMED;
        for (int begin = 0, end; begin < accepted.length(); begin = end + 1) {
            end = endOfElement(accepted, begin);
            int semicolon = accepted.indexOf(';', begin, end);
            int weight = semicolon < 0 ? WHOLE : weight(accepted, semicolon + 1, end);
            int nameEnd = semicolon < 0 ? end : semicolon;
            if (is("gzip", accepted, begin, nameEnd)) {
                gzip = Math.min(gzip, weight);
            } else if (is("br", accepted, begin, nameEnd)) {
                brotli = Math.min(brotli, weight);
            } else if (is("identity", accepted, begin, nameEnd)) {
                identity = Math.min(identity, weight);
            } else if (is("*", accepted, begin, nameEnd)) {
                any = Math.min(any, weight);
            }
        }
        int unnamed = any == UNNAMED ? 0 : any;
        return new Codings(named(brotli, unnamed), named(gzip, unnamed), named(identity, unnamed));
    }

    private static int endOfElement(String text, int begin) {
        int comma = text.indexOf(',', begin);
        return comma < 0 ? text.length() : comma;
    }

    /** Blanks around a name are spaces and tabs (RFC 9110, 5.6.3). */
    private static boolean is(String name, String text, int begin, int end) {
        int from = skipBlanks(text, begin, end);
        return text.regionMatches(true, from, name, 0, name.length())
                && skipBlanks(text, from + name.length(), end) == end;
    }

    private static int skipBlanks(String text, int begin, int end) {
        int at = begin;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Of {@code q=0.5}, at most three digits behind the point; 0 where it is anything else. */
    private static int weight(String text, int begin, int end) {
        int name = skipBlanks(text, begin, end);
        int equals = skipBlanks(text, name + 1, end);
        if (equals >= end || text.charAt(equals) != '=' || Character.toLowerCase(text.charAt(name)) != 'q') {
            return 0;
        }
        return thousandths(text, skipBlanks(text, equals + 1, end), end);
    }

    private static int thousandths(String text, int begin, int end) {
        if (begin >= end || !isDigit(text.charAt(begin))) {
            return 0;
        }
        int value = (text.charAt(begin) - '0') * WHOLE;
        int at = begin + 1;
        if (at < end && text.charAt(at) == '.') {
            at++;
            for (int worth = WHOLE / 10; worth > 0 && at < end && isDigit(text.charAt(at)); worth /= 10, at++) {
                value += (text.charAt(at) - '0') * worth;
            }
        }
        return skipBlanks(text, at, end) == end && value <= WHOLE ? value : 0;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static int named(int weight, int otherwise) {
        return weight == UNNAMED ? otherwise : weight;
    }

    /** Whether Brotli is what serves this browser best, of all codings. */
    public boolean preferBrotli() {
        return brotli > 0 && brotli >= gzip && brotli >= identity;
    }

    /** Whether gzip is, where Brotli is not to be had. */
    public boolean preferGzip() {
        return gzip > 0 && gzip >= identity;
    }

    /** Whether anything packed is. */
    public boolean takesPacked() {
        return preferBrotli() || preferGzip();
    }
}
