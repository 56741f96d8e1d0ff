package vn.bantin.record;

/** What rules find in a text for a person to say yes or no to; a no to one is none to another of the same words. */
public enum Finding {
    FIGURE,
    MENTION,
    DIRECTIVE
}
