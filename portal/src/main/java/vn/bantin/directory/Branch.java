package vn.bantin.directory;

import java.util.Locale;

/** The parts that the political system of a unit is made of, in the order in which they are named. */
public enum Branch {
    PARTY,
    COUNCIL,
    GOVERNMENT,
    FRONT,
    ORGANISATION;

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
