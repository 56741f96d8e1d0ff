package vn.bantin.account;

import java.util.Locale;

/** What the audit log can say that somebody did, and to what kind of thing. */
public enum Deed {
    SIGNED_IN(Subject.ACCOUNT),
    SIGN_IN_FAILED(Subject.ACCOUNT),
    SIGNED_OUT(Subject.ACCOUNT),
    SESSION_ENDED(Subject.ACCOUNT),
    SECOND_FACTOR_SET(Subject.ACCOUNT),
    SECOND_FACTOR_REMOVED(Subject.ACCOUNT),
    RECOVERY_CODE_USED(Subject.ACCOUNT),
    PASSWORD_CHANGED(Subject.ACCOUNT),
    LANGUAGE_CHANGED(Subject.ACCOUNT),
    INVITED(Subject.ACCOUNT),
    RESET(Subject.ACCOUNT),
    ROLE_CHANGED(Subject.ACCOUNT),
    EXPIRY_CHANGED(Subject.ACCOUNT),
    DISABLED(Subject.ACCOUNT),
    ENABLED(Subject.ACCOUNT),
    RETIRED(Subject.ACCOUNT),

    BEGUN(Subject.ARTICLE),
    REWRITTEN(Subject.ARTICLE),
    SUBMITTED(Subject.ARTICLE),
    TAKEN_BACK(Subject.ARTICLE),
    DISCARDED(Subject.ARTICLE),
    SENT_BACK(Subject.ARTICLE),
    APPROVED(Subject.ARTICLE),
    SCHEDULED(Subject.ARTICLE),
    UNSCHEDULED(Subject.ARTICLE),
    EXPIRY_SET(Subject.ARTICLE),
    PUBLISHED(Subject.ARTICLE),
    PREVIEW_OPENED(Subject.ARTICLE),
    WITHDRAWN(Subject.ARTICLE),
    CORRECTED(Subject.ARTICLE),
    RESTORED(Subject.ARTICLE),
    ADOPTED(Subject.ARTICLE),
    FIGURE_RECORDED(Subject.ARTICLE),
    FIGURE_TAKEN_BACK(Subject.ARTICLE),
    FINDINGS_LEFT_OUT(Subject.ARTICLE),
    FINDINGS_BROUGHT_BACK(Subject.ARTICLE),
    MENTIONS_RECORDED(Subject.ARTICLE),
    MENTION_TAKEN_BACK(Subject.ARTICLE),

    INDICATOR_DESCRIBED(Subject.INDICATOR),
    DIRECTIVE_RECORDED(Subject.DIRECTIVE),
    DIRECTIVE_STEPPED(Subject.DIRECTIVE),
    DIRECTIVE_RELEASED(Subject.DIRECTIVE),
    DIRECTIVE_WITHHELD(Subject.DIRECTIVE),
    CAMPAIGN_ANNOUNCED(Subject.CAMPAIGN),
    CAMPAIGN_AMENDED(Subject.CAMPAIGN),
    CAMPAIGN_ENTERED(Subject.CAMPAIGN),
    CAMPAIGN_CONFIRMED(Subject.CAMPAIGN),
    CAMPAIGN_REVERSED(Subject.CAMPAIGN),
    CAMPAIGN_NAME_ERASED(Subject.CAMPAIGN),
    CAMPAIGN_EVIDENCED(Subject.CAMPAIGN),
    CAMPAIGN_CLOSED(Subject.CAMPAIGN),
    CAMPAIGN_REOPENED(Subject.CAMPAIGN),
    CAMPAIGN_RELEASED(Subject.CAMPAIGN),
    CAMPAIGN_WITHHELD(Subject.CAMPAIGN),

    QUESTION_STEPPED(Subject.QUESTION),
    QUESTION_MAP_CHOSEN(Subject.SITE),
    QUESTION_DATA_EXPORTED(Subject.QUESTION),
    QUESTION_DATA_ERASED(Subject.QUESTION),

    PICTURE_ADDED(Subject.PICTURE),
    PICTURE_REPLACED(Subject.PICTURE),
    DOCUMENT_ADDED(Subject.DOCUMENT),

    COMMENT_APPROVED(Subject.COMMENT),
    COMMENT_REJECTED(Subject.COMMENT),
    COMMENT_ANSWERED(Subject.COMMENT),
    COMMENT_MARKED_SPAM(Subject.COMMENT),
    COMMENT_REMOVED(Subject.COMMENT),
    COMMENT_DECISION_UNDONE(Subject.COMMENT),
    COMMENT_MADE_QUESTION(Subject.COMMENT),
    COMMENT_PHONE_SEEN(Subject.COMMENT),
    REMOVAL_DEMANDED(Subject.COMMENT),
    REMOVAL_DECLINED(Subject.COMMENT),
    COMMENT_DATA_EXPORTED(Subject.COMMENT),
    COMMENT_DATA_ERASED(Subject.COMMENT),
    COMMENTS_FORGOTTEN(Subject.SITE),
    COMMENT_SETTING_CHANGED(Subject.SITE),
    BLOCKED_WORDS_CHANGED(Subject.SITE),
    RULE_ADDED(Subject.RULE),
    RULE_TAKEN_BACK(Subject.RULE),
    CALENDAR_DAY_ENTERED(Subject.RULE),
    CALENDAR_DAY_STRUCK(Subject.RULE),
    LINK_HOST_ALLOWED(Subject.SITE),
    LINK_HOST_REMOVED(Subject.SITE),

    BODY_ADDED(Subject.BODY),
    BODY_CHANGED(Subject.BODY),
    BODY_RENAMED(Subject.BODY),
    BODY_MERGED(Subject.BODY),
    BODY_SPLIT(Subject.BODY),
    BODY_CLOSED(Subject.BODY),
    BODY_RESTORED(Subject.BODY),
    POST_ADDED(Subject.BODY),
    POST_REMOVED(Subject.BODY),
    POST_HELD(Subject.BODY),
    TERM_ENDED(Subject.BODY),
    TERM_STRUCK(Subject.BODY),
    MEMBER_ADDED(Subject.BODY),
    MEMBER_REMOVED(Subject.BODY),
    PROCEDURES_REPLACED(Subject.SITE);

    /** The kinds of things that deeds are done to. */
    public enum Subject {
        ACCOUNT,
        ARTICLE,
        PICTURE,
        DOCUMENT,
        /** Named by its number. */
        INDICATOR,
        DIRECTIVE,
        CAMPAIGN,
        QUESTION,
        /** Named by its reference. */
        COMMENT,
        SITE,
        /** Named by its kind, or by the day of the calendar of working days. */
        RULE,
        /** Named by its slug. */
        BODY
    }

    private final Subject subject;

    Deed(Subject subject) {
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
