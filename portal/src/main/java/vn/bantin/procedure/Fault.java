package vn.bantin.procedure;

import java.util.Locale;

/**
 * What is wrong with a row of a catalogue.
 *
 * @param line of the file, counted from 1
 * @param value what stands there
 */
public record Fault(long line, Kind kind, String value) {

    /** The ways in which a row can be wrong. */
    public enum Kind {
        CELLS_WRONG,
        CODE_MISSING,
        CODE_TWICE,
        NAME_MISSING,
        FIELD_MISSING,
        LINK_MALFORMED,
        BODY_UNKNOWN,
        TOO_LONG
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
