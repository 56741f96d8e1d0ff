package vn.bantin.proofreading;

/** A field of the writing desk, in the order in which an article shows them. */
public enum Field {
    TITLE,
    DATELINE,
    LEAD,
    PICTURE,
    CAPTION,
    BODY,
    ADDENDUM,
    BYLINE
}
