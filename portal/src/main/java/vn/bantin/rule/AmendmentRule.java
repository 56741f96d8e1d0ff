package vn.bantin.rule;

/** What a new version of a rule must keep to. */
public enum AmendmentRule {
    NOT_FOR_YOU,
    KIND_MISSING,
    UNIT_UNFIT,
    AMOUNT_MALFORMED,
    DOCUMENT_MISSING,
    DOCUMENT_TOO_LONG,
    DAY_MALFORMED,
    DAY_PAST,
    DAY_TAKEN,
    BEGUN
}
