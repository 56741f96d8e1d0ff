package vn.bantin.article;

/** Somebody else has saved the draft since the writer last saw it. */
public final class Outdated extends RuntimeException {
    private final transient Edition now;

    Outdated(Edition now) {
        super("saved meanwhile, revision " + now.revision(), null, false, false);
        this.now = now;
    }

    /** The draft as it stands. */
    public Edition now() {
        return now;
    }
}
