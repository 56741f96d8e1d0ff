package vn.bantin.reader;

/** What a sender has to do besides writing. */
public enum SendingRule {
    CONSENT_MISSING
}
