package vn.bantin.comment;

/** Whether an article takes comments, and why not. */
public enum Openness {
    OPEN,
    /** Somebody has switched comments off for the article, its section or the site. */
    OFF,
    /** The article's days for comments are over. */
    OVER,
    NOT_LIVE;

    public boolean isOpen() {
        return this == OPEN;
    }

    /** What stands in the way of a comment. */
    public SubmissionRule rule() {
        return switch (this) {
            case OPEN -> throw new IllegalStateException("an open article refuses nothing");
            case OFF -> SubmissionRule.OFF;
            case OVER -> SubmissionRule.OVER;
            case NOT_LIVE -> SubmissionRule.NOT_LIVE;
        };
    }
}
