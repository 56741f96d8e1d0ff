package vn.bantin.comment;

/** What moderators' verbs must keep to; the sentences are in the message files. */
public enum CommentRule {
    UNKNOWN,
    NOT_A_MODERATOR,
    WRONG_STANDING,
    NOT_FOR_THE_PUBLIC,
    ERASED,
    REASON_MISSING,
    NOTE_MISSING,
    NOTE_TOO_LONG,
    ANSWER_MISSING,
    ANSWER_TOO_LONG,
    NOTHING_TO_UNDO,
    DEMANDER_MISSING,
    DEMAND_TOO_LONG,
    DEMAND_SETTLED,
    ARTICLE_UNKNOWN,
    WORD_TOO_LONG,
    DAYS_MALFORMED
}
