package vn.bantin.record.campaign;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what waits to be confirmed; what was taken back before anybody confirmed it waits for nobody. */
public final class Waiting {
    private Waiting() {}

    public static List<Entry> among(List<Entry> entries) {
        Set<Integer> counting =
                entries.stream().filter(Entry::counts).map(Entry::number).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> !entry.counts() && !entry.isReversed())
                .filter(entry -> entry.reverses() == null || counting.contains(entry.reverses()))
                .toList();
    }
}
