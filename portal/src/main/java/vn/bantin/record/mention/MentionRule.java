package vn.bantin.record.mention;

/** What a mention must keep to; the sentences are in the message files. */
public enum MentionRule {
    NOT_A_REVIEWER,
    NOTHING_CHOSEN,
    NOT_IN_THE_TEXT,
    TAKEN_UP_ALREADY,
    NAME_MISSING,
    LINE_TOO_LONG,
    PERIOD_UNREADABLE,
    BODY_UNKNOWN
}
