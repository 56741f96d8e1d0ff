package vn.bantin.spam;

import java.util.Locale;

/** What speaks against a message. */
public enum Cause {
    /** A field that people do not see was filled in. */
    TRAP,
    /** It was sent faster than anybody writes. */
    HASTE,
    LINKS,
    /** HTML or BBCode, which nothing here asks for. */
    MARKUP,
    BLOCKED_WORD,
    /** Letters that look like others: of mixed scripts, styled, with invisible ones between, under towers of marks. */
    DISGUISE,
    REPEATED,
    /** Very many came for the same article. */
    FLOOD;

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
