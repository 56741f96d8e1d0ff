package vn.bantin.article;

/** What the newsroom's verbs must keep to; the sentences are in the message files. */
public enum ArticleRule {
    WRONG_STATE,
    UNKNOWN,
    NOT_A_WRITER,
    NOT_THE_WRITER,
    NOT_A_REVIEWER,
    NOT_A_PUBLISHER,
    OWN_WORK,
    CHANGED_SINCE_READ,
    REASON_MISSING,
    TITLE_MISSING,
    TITLE_TOO_LONG,
    LEAD_MISSING,
    BODY_MISSING,
    BODY_TOO_LONG,
    CORRECTION_MISSING,
    PROOF_BLOCKED,
    TIME_UNREADABLE,
    TIME_PAST,
    END_BEFORE_BEGINNING,
    REMARK_EMPTY,
    WORK_OPEN,
    IMPRINT_INCOMPLETE
}
