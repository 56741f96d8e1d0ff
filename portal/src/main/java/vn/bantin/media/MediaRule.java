package vn.bantin.media;

/** What a picture must keep to; the sentences are in the message files. */
public enum MediaRule {
    TEXT_ALTERNATIVE_MISSING,
    TOO_LARGE,
    NO_PICTURE
}
