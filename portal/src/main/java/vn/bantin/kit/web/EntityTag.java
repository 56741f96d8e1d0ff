package vn.bantin.kit.web;

/** The name of one state of a page, by which a browser asks whether its copy is still good. */
public final class EntityTag {
    private static final String WEAK = "W/";

    private EntityTag() {}

    /** Whether a browser that knows these tags has this state already (RFC 9110, 13.1.2: weakly compared). */
    public static boolean isKnown(String known, String tag) {
        for (String one : known.split(",")) {
            String stripped = one.strip();
            if (stripped.equals("*") || strong(stripped).equals(strong(tag))) {
                return true;
            }
        }
        return false;
    }

    static boolean isWeak(String tag) {
        return tag.startsWith(WEAK);
    }

    private static String strong(String tag) {
        return isWeak(tag) ? tag.substring(WEAK.length()) : tag;
    }
}
