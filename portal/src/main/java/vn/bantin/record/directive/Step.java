package vn.bantin.record.directive;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be done with a directive: by whom, from which states, and where it leads. */
public enum Step {
    RECORD("ghi-nhan", Part.COORDINATOR, EnumSet.noneOf(State.class), State.RECORDED),
    CORRECT("dinh-chinh", Part.COORDINATOR, EnumSet.of(State.RECORDED), null),
    ASSIGN(
            "giao",
            Part.COORDINATOR,
            EnumSet.of(State.RECORDED, State.ASSIGNED, State.ACCEPTED, State.IN_PROGRESS),
            State.ASSIGNED),
    ACCEPT("nhan", Part.LEAD, EnumSet.of(State.ASSIGNED), State.ACCEPTED),
    DECLINE("chuyen-tra", Part.LEAD, EnumSet.of(State.ASSIGNED), State.RECORDED),
    START("bat-dau", Part.LEAD, EnumSet.of(State.ACCEPTED), State.IN_PROGRESS),
    REPORT("bao-cao", Part.LEAD, EnumSet.of(State.ACCEPTED, State.IN_PROGRESS), State.REPORTED),
    SEND_BACK("tra-lai", Part.CHECKER, EnumSet.of(State.REPORTED), State.IN_PROGRESS),
    CONFIRM("xac-nhan", Part.CHECKER, EnumSet.of(State.REPORTED), State.CONFIRMED),
    EXTEND("gia-han", Part.COORDINATOR, State.OPEN, null),
    REPLACE("thay-the", Part.COORDINATOR, State.OPEN, State.REPLACED),
    CANCEL("huy", Part.COORDINATOR, State.OPEN, State.CANCELLED),
    RELEASE("cong-khai", Part.COORDINATOR, EnumSet.allOf(State.class), null),
    WITHHOLD("ngung-cong-khai", Part.COORDINATOR, EnumSet.allOf(State.class), null),
    ADD_EVIDENCE("minh-chung", Part.CO_WORKER, EnumSet.allOf(State.class), null);

    private final String path;
    private final Part part;
    private final Set<State> from;
    private final @Nullable State to;

    Step(String path, Part part, Set<State> from, @Nullable State to) {
        this.path = path;
        this.part = part;
        this.from = from;
        this.to = to;
    }

    /** The step that stands in an address under this word. */
    public static Optional<Step> of(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    public Part part() {
        return part;
    }

    public boolean leadsFrom(State state) {
        return from.contains(state);
    }

    /** The state that it leads to; the same where it leads to none. */
    State after(State state) {
        return to == null ? state : to;
    }

    /** Whether whoever takes it has to say why. */
    public boolean needsNote() {
        return switch (this) {
            case DECLINE, SEND_BACK, EXTEND, REPLACE, CANCEL, REPORT -> true;
            case RECORD, CORRECT, ASSIGN, ACCEPT, START, CONFIRM, RELEASE, WITHHOLD, ADD_EVIDENCE -> false;
        };
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
