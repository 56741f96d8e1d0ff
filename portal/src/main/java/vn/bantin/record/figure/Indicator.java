package vn.bantin.record.figure;

import java.util.Locale;

/**
 * What figures are figures of.
 *
 * @param measure what it is counted in: {@code VND}, {@code %}, or a noun
 */
public record Indicator(long id, String name, String measure, Better better) {

    /** Which way is good. */
    public enum Better {
        MORE,
        LESS,
        NEITHER;

        /** The end of the key of its words in the message files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether this is its name and what it is counted in, whatever the capitals. */
    boolean is(String otherName, String otherMeasure) {
        return name.equalsIgnoreCase(otherName) && measure.equalsIgnoreCase(otherMeasure);
    }
}
