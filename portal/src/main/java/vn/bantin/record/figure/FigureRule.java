package vn.bantin.record.figure;

/** What a figure must keep to; the sentences are in the message files. */
public enum FigureRule {
    NOT_A_REVIEWER,
    NOT_IN_THE_TEXT,
    TAKEN_UP_ALREADY,
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_TAKEN,
    MEASURE_MISSING,
    MEASURE_DIFFERS,
    PERIOD_UNREADABLE,
    NUMBER_UNREADABLE,
    NUMBER_TOO_LARGE,
    UNIT_UNKNOWN,
    INDICATOR_UNKNOWN
}
