package vn.bantin.media;

/** What a picture or document must keep to; the sentences are in the message files. */
public enum MediaRule {
    UNKNOWN,
    FILE_MISSING,
    ONE_ALTERNATIVE,
    TEXT_ALTERNATIVE_MISSING,
    TEXT_ALTERNATIVE_TOO_LONG,
    CREDIT_TOO_LONG,
    FOCUS_OUTSIDE,
    TOO_LARGE,
    TOO_MANY_PIXELS,
    HEIC,
    NO_PICTURE,
    NO_DOCUMENT,
    DOCUMENT_TITLE_TOO_LONG,
    DAMAGED,
    TOO_COMPLEX,
    ENCRYPTED,
    MACROS,
    ACTIVE_CONTENT,
    EMBEDDED_FILES,
    DYNAMIC_FORM,
    ZIP_BOMB
}
