package vn.bantin.record.question;

import static vn.bantin.record.question.State.ANSWERED;
import static vn.bantin.record.question.State.ASSIGNED;
import static vn.bantin.record.question.State.PAUSED;
import static vn.bantin.record.question.State.REJECTED;
import static vn.bantin.record.question.State.WAITING;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may be done with a question, by whom and in which states. */
public enum Step {
    ASSIGN("giao", By.MODERATOR, EnumSet.of(WAITING, ASSIGNED, PAUSED)),
    CLASSIFY("phan-loai", By.MODERATOR, EnumSet.of(WAITING)),
    SEND_BACK("chuyen-tra", By.ANSWERER, EnumSet.of(ASSIGNED)),
    PAUSE("tam-dung", By.ANSWERER, EnumSet.of(ASSIGNED)),
    RESUME("tiep-tuc", By.ANSWERER, EnumSet.of(PAUSED)),
    ANSWER("tra-loi", By.ANSWERER, EnumSet.of(ASSIGNED)),
    REJECT("tu-choi", By.MODERATOR, EnumSet.of(WAITING)),
    REOPEN("mo-lai", By.MODERATOR, EnumSet.of(ANSWERED, REJECTED)),
    RELEASE("cong-bo", By.MODERATOR, EnumSet.of(ANSWERED)),
    WITHHOLD("thoi-cong-bo", By.MODERATOR, EnumSet.allOf(State.class)),
    ERASE("xoa", By.MODERATOR, EnumSet.allOf(State.class)),
    ASK_FURTHER("hoi-them", By.SENDER, EnumSet.of(ANSWERED)),
    RATE("danh-gia", By.SENDER, EnumSet.of(ANSWERED));

    private final String path;
    private final By by;
    private final Set<State> states;

    Step(String path, By by, Set<State> states) {
        this.path = path;
        this.by = by;
        this.states = states;
    }

    /** Who takes a step. */
    enum By {
        MODERATOR,
        /** The officer, and whoever works in the body that it was given to. */
        ANSWERER,
        /** Whoever has the number. */
        SENDER
    }

    /** The step that stands in an address under this word. */
    public static Optional<Step> of(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    boolean isTakenIn(State state) {
        return states.contains(state);
    }

    boolean isOf(Viewer viewer, Question question) {
        return switch (by) {
            case MODERATOR -> viewer.moderates();
            case ANSWERER -> viewer.answers(question);
            case SENDER -> false;
        };
    }

    /** Whether whoever takes it has to say something. */
    public boolean needsNote() {
        return switch (this) {
            case SEND_BACK, PAUSE, ANSWER, REJECT, REOPEN, ERASE, ASK_FURTHER -> true;
            case ASSIGN, CLASSIFY, RESUME, RELEASE, WITHHOLD, RATE -> false;
        };
    }

    /** Whether what is said with it is the sender's to read. */
    public boolean isTold() {
        return switch (this) {
            case PAUSE, ANSWER, REJECT, REOPEN, ASK_FURTHER -> true;
            case ASSIGN, CLASSIFY, SEND_BACK, RESUME, RELEASE, WITHHOLD, ERASE, RATE -> false;
        };
    }

    /** Whether it sets a clock going that stood still. */
    boolean goesOn() {
        return this == RESUME || this == ASSIGN;
    }

    /** Whether it changes what everybody reads. */
    boolean isOfPublic() {
        return this == RELEASE || this == WITHHOLD;
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
