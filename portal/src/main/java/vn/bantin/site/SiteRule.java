package vn.bantin.site;

/** What a site and its sections must keep to; the sentences are in the message files. */
public enum SiteRule {
    SLUG_MALFORMED,
    SLUG_RESERVED,
    SLUG_TAKEN,
    NAME_MISSING
}
