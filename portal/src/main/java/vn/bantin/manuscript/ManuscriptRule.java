package vn.bantin.manuscript;

/** What a manuscript must keep to; the sentences are in the message files. */
public enum ManuscriptRule {
    TOO_LARGE,
    NO_WORD_DOCUMENT,
    OLD_WORD_DOCUMENT,
    ENCRYPTED,
    HAS_MACROS,
    TOO_MUCH_INSIDE,
    TOO_DEEP,
    DAMAGED,
    TOO_MANY_PICTURES,
    PICTURE_TOO_LARGE,
    PASTE_TOO_LARGE
}
