package vn.bantin.manuscript;

/** How much of a stranger's file is read before it is refused. */
final class Limits {
    static final int BYTES = 50 << 20;

    /** Of all files in the document together, unpacked; pictures are packed already, so nothing honest comes near. */
    static final long UNPACKED_BYTES = 150L << 20;

    static final int FILES = 2_000;

    /** Of one file of XML: some 2,000 pages of text. */
    static final long XML_BYTES = 40L << 20;

    static final int ELEMENTS = 300_000;

    /** Of text, all notes included; a long novel has half of it. */
    static final int TEXT_SIGNS = 2_000_000;

    /** A table in a table in a table takes twelve; the sanitiser gives up beyond 256. */
    static final int DEPTH = 150;

    static final int PICTURES = 100;
    static final int PICTURE_BYTES = 20 << 20;
    static final long PIXELS = 50_000_000;

    /** Of merged cells; Word itself has no table wider than 63 columns. */
    static final int COLUMNS = 63;

    static final int PASTED_SIGNS = 5_000_000;
    static final int PASTED_DEPTH = 200;

    private Limits() {}
}
