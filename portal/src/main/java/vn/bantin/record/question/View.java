package vn.bantin.record.question;

import java.util.Locale;

/** What a board of questions is narrowed to. */
public enum View {
    WAITING("q.state = 'WAITING'"),
    MINE("q.officer_id = :me AND q.state IN ('ASSIGNED', 'PAUSED')"),
    BODY("q.body_id IN (<bodies>) AND q.state IN ('ASSIGNED', 'PAUSED')"),
    NEAR("q.due_at BETWEEN :now AND :near AND " + View.OPEN_STATES),
    OVERDUE("q.due_at < :now AND " + View.OPEN_STATES),
    OPEN(View.OPEN_STATES),
    DONE("q.state IN ('ANSWERED', 'REJECTED')");

    private static final String OPEN_STATES = "q.state IN ('WAITING', 'ASSIGNED', 'PAUSED')";

    private final String condition;

    View(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Those that are few are found first and then put in order: the plus keeps SQLite from going through all in the order of time. */
    String order() {
        return switch (this) {
            case DONE -> "ORDER BY q.received_at DESC, q.id DESC";
            case WAITING, OPEN -> "ORDER BY q.received_at, q.id";
            case MINE, BODY, NEAR, OVERDUE -> "ORDER BY +q.received_at, q.id";
        };
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
