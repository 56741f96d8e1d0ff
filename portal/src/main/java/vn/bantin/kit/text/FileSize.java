package vn.bantin.kit.text;

/** How large a file is, for a person who decides whether to fetch it. */
public final class FileSize {
    private static final int THOUSAND = 1024;

    private FileSize() {}

    /** In KB, at least one; from 1 MB on in MB with one decimal place. */
    public static String of(long bytes, Language language) {
        double kilobytes = (double) bytes / THOUSAND;
        return Math.round(kilobytes) < THOUSAND
                ? Math.max(1, Math.round(kilobytes)) + " KB"
                : String.format(language.locale(), "%.1f MB", kilobytes / THOUSAND);
    }
}
