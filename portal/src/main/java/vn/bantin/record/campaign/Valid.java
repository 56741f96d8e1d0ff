package vn.bantin.record.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is as it was entered: confirmed, and not taken back by anything confirmed. */
final class Valid {
    private Valid() {}

    static List<Entry> among(Collection<Entry> ledger) {
        Set<Integer> takenBack = ledger.stream()
                .filter(Entry::counts)
                .filter(Entry::isReversal)
                .map(Entry::reverses)
                .collect(Collectors.toSet());
        return ledger.stream()
                .filter(Entry::counts)
                .filter(entry -> !entry.isReversal() && !takenBack.contains(entry.number()))
                .toList();
    }
}
