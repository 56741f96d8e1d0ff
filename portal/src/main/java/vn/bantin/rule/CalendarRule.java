package vn.bantin.rule;

/** What the calendar of working days must keep to. */
public enum CalendarRule {
    NOT_FOR_YOU,
    DAY_MALFORMED,
    DAY_PAST,
    DAY_TOO_FAR,
    NAME_MISSING,
    NAME_TOO_LONG
}
