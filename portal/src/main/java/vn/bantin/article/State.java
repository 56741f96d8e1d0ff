package vn.bantin.article;

/** Where an edition stands between its first word and the archive. */
public enum State {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    SCHEDULED,
    LIVE,
    SUPERSEDED,
    WITHDRAWN,
    DISCARDED;

    /** Whether somebody still works on it; an article has at most one such edition. */
    public boolean isInWork() {
        return switch (this) {
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED -> true;
            case LIVE, SUPERSEDED, WITHDRAWN, DISCARDED -> false;
        };
    }
}
