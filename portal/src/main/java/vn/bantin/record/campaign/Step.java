package vn.bantin.record.campaign;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may be done with a campaign: by whom and in which states. */
public enum Step {
    AMEND("thay-doi", true, EnumSet.of(State.OPEN)),
    ENTER("ghi-so", false, EnumSet.of(State.OPEN)),
    CONFIRM("xac-nhan", false, EnumSet.of(State.OPEN)),
    REVERSE("ghi-dao", false, EnumSet.of(State.OPEN)),
    ERASE_NAME("xoa-ten", false, EnumSet.allOf(State.class)),
    CLOSE("ket-thuc", false, EnumSet.of(State.OPEN)),
    REOPEN("mo-lai", false, EnumSet.of(State.CLOSED)),
    ADD_EVIDENCE("minh-chung", false, EnumSet.allOf(State.class)),
    RELEASE("cong-khai", true, EnumSet.allOf(State.class)),
    WITHHOLD("ngung-cong-khai", true, EnumSet.allOf(State.class));

    private final String path;
    private final boolean coordinators;
    private final Set<State> in;

    Step(String path, boolean coordinators, Set<State> in) {
        this.path = path;
        this.coordinators = coordinators;
        this.in = in;
    }

    /** The step that stands in an address under this word. */
    public static Optional<Step> of(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    /** Whether it is for editors and publishers alone, and not for those who work in the body that runs the campaign. */
    boolean isForCoordinators() {
        return coordinators;
    }

    boolean isTakenIn(State state) {
        return in.contains(state);
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
