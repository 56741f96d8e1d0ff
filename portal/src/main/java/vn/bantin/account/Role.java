package vn.bantin.account;

/** What a person is at the desk of a site; each role may do what the ones before it may. */
public enum Role {
    REPORTER,
    EDITOR,
    PUBLISHER;

    public boolean mayReview() {
        return compareTo(EDITOR) >= 0;
    }

    public boolean mayPublish() {
        return this == PUBLISHER;
    }
}
