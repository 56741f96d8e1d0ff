package vn.bantin.record.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A confirmed promise that was not taken back, and how far it is kept.
 *
 * @param awaited what has not come in yet; what came in beyond a promise takes nothing from another
 */
public record Promise(Entry entry, Quantities awaited) {

    /** Those of a ledger in its order; what is not confirmed neither promises nor keeps anything. */
    public static List<Promise> among(Collection<Entry> ledger) {
        List<Entry> counting = ledger.stream().filter(Entry::counts).toList();
        Set<Integer> takenBack =
                counting.stream().filter(Entry::isReversal).map(Entry::reverses).collect(Collectors.toSet());
        Map<Integer, Quantities> kept = new HashMap<>();
        for (Entry entry : counting) {
            if (entry.keeps() != null) {
                kept.merge(entry.keeps(), entry.adds(), Quantities::plus);
            }
        }
        List<Promise> promises = new ArrayList<>();
        for (Entry entry : counting) {
            if (entry.kind() == Entry.Kind.PROMISED && !entry.isReversal() && !takenBack.contains(entry.number())) {
                Quantities came = kept.getOrDefault(entry.number(), Quantities.NONE);
                promises.add(new Promise(entry, awaited(entry, came)));
            }
        }
        return promises;
    }

    /** Of goods and work the count says how much is awaited: thirty trees came, whatever they were worth. */
    private static Quantities awaited(Entry promise, Quantities came) {
        Quantities left = promise.adds().minus(came);
        long value = Math.max(0, left.value());
        if (promise.matter() == Entry.Matter.MONEY) {
            return new Quantities(BigDecimal.ZERO, value);
        }
        return left.quantity().signum() > 0 ? new Quantities(left.quantity(), value) : Quantities.NONE;
    }

    /** The part of it that has come in. */
    public Quantities kept() {
        return entry.adds().minus(awaited);
    }

    /** Whether something of it is still awaited, and nobody is taking it back. */
    public boolean isOpen() {
        return !awaited.isZero() && !entry.isReversed();
    }

    /** Whether what is received is what was promised: money, the same goods by the same unit, or work. */
    boolean isOf(Posting posting) {
        return Thing.of(entry).equals(Thing.of(posting));
    }
}
