package vn.bantin.record.directive;

import java.util.Locale;

/** The "sáu rõ": what has to be clear of a directive before anybody can be held to it. */
public enum Clarity {
    PERSON,
    WORK,
    TIME,
    RESPONSIBILITY,
    PRODUCT,
    AUTHORITY;

    /** Whether it is clear of this directive. */
    boolean isGiven(Directive directive) {
        return switch (this) {
            case PERSON -> directive.officer() != null;
            case WORK -> !directive.matter().isEmpty();
            case TIME -> directive.due() != null;
            case RESPONSIBILITY -> directive.lead() != null;
            case PRODUCT -> !directive.product().isEmpty();
            case AUTHORITY -> !directive.post().isEmpty();
        };
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
