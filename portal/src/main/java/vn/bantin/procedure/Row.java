package vn.bantin.procedure;

/**
 * A row of a catalogue as it was read.
 *
 * @param body the name of the body that takes it; may be empty
 */
record Row(long line, String code, String name, String field, String level, String link, String body) {}
