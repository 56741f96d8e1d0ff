package vn.bantin.record;

import java.util.Locale;

/** What rules find in a text for a person to say yes or no to; a no to one is none to another of the same words. */
public enum Finding {
    FIGURE,
    MENTION,
    DIRECTIVE;

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
