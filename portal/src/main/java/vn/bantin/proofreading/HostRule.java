package vn.bantin.proofreading;

/** What an entry of the list of hosts must keep to; the sentences are in the message files. */
public enum HostRule {
    MISSING,
    MORE_THAN_A_NAME,
    NUMBERS,
    MALFORMED,
    TOO_WIDE,
    ALLOWED_ALREADY,
    NOTE_MISSING,
    NOTE_TOO_LONG
}
