package vn.bantin.procedure;

/** Why a catalogue is not taken; the sentences are in the message files. */
public enum ProcedureRule {
    FILE_MISSING,
    FILE_TOO_LARGE,
    NOT_UTF_8,
    UNREADABLE,
    COLUMN_MISSING,
    EMPTY,
    SOURCE_MISSING,
    SOURCE_TOO_LONG,
    DAY_MALFORMED,
    DAY_TO_COME,
    ROWS_WRONG
}
