package vn.bantin.spam;

import java.util.ArrayList;
import java.util.List;

/** What was found against a message. Doubtful ones wait longer for a person; plain spam is dropped, and its sender told. */
public record Verdict(boolean isSpam, List<Cause> causes) {

    public Verdict {
        causes = List.copyOf(causes);
    }

    public boolean isDoubtful() {
        return !causes.isEmpty();
    }

    /** The same with one more cause for doubt. */
    public Verdict and(Cause cause) {
        List<Cause> more = new ArrayList<>(causes);
        more.add(cause);
        return new Verdict(isSpam, more);
    }
}
