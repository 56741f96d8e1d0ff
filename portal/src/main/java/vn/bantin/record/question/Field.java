package vn.bantin.record.question;

import java.util.Locale;

/** What a question is about. */
public enum Field {
    URBAN_ORDER,
    ENVIRONMENT,
    LAND,
    CIVIL_STATUS,
    SOCIAL_POLICY,
    OTHER;

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
