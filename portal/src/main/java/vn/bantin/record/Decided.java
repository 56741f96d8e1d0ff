package vn.bantin.record;

import java.util.List;

/**
 * The words of an article that somebody has said yes or no to, all of one finding.
 *
 * @param dismissals the words of each no
 * @param taken the words of each yes
 */
public record Decided(List<Dismissal> dismissals, List<Wording> taken) {

    /** Whether nobody has said anything to what stands at these places. */
    public boolean isOpen(List<Wording> places) {
        return !isTaken(places) && at(places).isEmpty();
    }

    /** The noes to what stands at these places; none where it has a yes too. */
    public List<Dismissal> noes(List<Wording> places) {
        return isTaken(places) ? List.of() : at(places);
    }

    private boolean isTaken(List<Wording> places) {
        return taken.stream().anyMatch(words -> places.stream().anyMatch(words::isSamePlace));
    }

    private List<Dismissal> at(List<Wording> places) {
        return dismissals.stream()
                .filter(dismissal -> places.stream().anyMatch(dismissal.wording()::isSamePlace))
                .toList();
    }
}
