package vn.bantin.comment;

import java.util.Locale;

/** What a comment must keep to when it is sent in. */
public enum SubmissionRule {
    NAME_MISSING(Field.NAME),
    NAME_TOO_LONG(Field.NAME),
    PHONE_MALFORMED(Field.PHONE),
    TITLE_MISSING(Field.TITLE),
    TITLE_TOO_LONG(Field.TITLE),
    WORDS_MISSING(Field.WORDS),
    WORDS_TOO_LONG(Field.WORDS),
    OFF(Field.NONE),
    OVER(Field.NONE),
    NOT_LIVE(Field.NONE);

    /** The fields of the form. */
    public enum Field {
        NAME,
        PHONE,
        TITLE,
        WORDS,
        NONE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Field field;

    SubmissionRule(Field field) {
        this.field = field;
    }

    /** The field that has to be put right. */
    public Field field() {
        return field;
    }
}
