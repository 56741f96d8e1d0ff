package vn.bantin.record.directive;

/** What directives must keep to; the sentences are in the message files. */
public enum DirectiveRule {
    UNKNOWN,
    NOT_YOUR_PART,
    STATE_CHANGED,
    NOT_IN_THE_TEXT,
    RECORDED_ALREADY,
    MATTER_MISSING,
    ISSUER_MISSING,
    DOCUMENT_MISSING,
    TEXT_TOO_LONG,
    DAY_MALFORMED,
    DAY_IMPOSSIBLE,
    ISSUED_IN_FUTURE,
    DUE_BEFORE_ISSUE,
    DUE_NOT_LATER,
    LEAD_MISSING,
    BODY_UNKNOWN,
    BODY_TWICE,
    OFFICER_UNKNOWN,
    NOTE_MISSING,
    REPLACEMENT_UNKNOWN,
    REPORTER_CONFIRMS,
    PARTY_NOT_AGREED,
    EVIDENCE_UNKNOWN
}
