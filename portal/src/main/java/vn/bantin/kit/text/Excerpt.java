package vn.bantin.kit.text;

/** The beginning of a text, cut where a reader would stop. */
public final class Excerpt {
    private Excerpt() {}

    /** At most {@code most} characters of the text, cut after a whole word and closed with "…" where something was cut. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end =
                space > 0 ? space : most > 1 && Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).replaceFirst("[\\s,;:.–-]+$", "") + "…";
    }
}
