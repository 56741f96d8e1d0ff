package vn.bantin.record.campaign;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A confirmed promise that was not taken back, and how far it is kept.
 *
 * @param awaited what has not come in yet; what came in beyond a promise takes nothing from another
 * @param isTold whether readers are told: not where one line names its donor and another that keeps it does not
 */
public record Promise(Entry entry, Quantities awaited, boolean isTold) {

    /** Those of a ledger in its order; what is not confirmed neither promises nor keeps anything. */
    public static List<Promise> among(Collection<Entry> ledger) {
        Map<Integer, Quantities> kept = new HashMap<>();
        for (Entry entry : ledger) {
            if (entry.counts() && entry.keeps() != null) {
                kept.merge(entry.keeps(), entry.adds(), Quantities::plus);
            }
        }
        return Valid.among(ledger).stream()
                .filter(entry -> entry.kind() == Entry.Kind.PROMISED)
                .map(entry -> new Promise(
                        entry,
                        awaited(entry, kept.getOrDefault(entry.number(), Quantities.NONE)),
                        isTold(entry, ledger)))
                .toList();
    }

    private static boolean isTold(Entry promise, Collection<Entry> ledger) {
        return ledger.stream()
                .filter(entry -> entry.keeps() != null && entry.keeps() == promise.number() && !entry.isReversal())
                .allMatch(entry -> entry.anonymous() == promise.anonymous());
    }

    /** Those of a ledger by their numbers. */
    public static Map<Integer, Promise> byNumber(Collection<Entry> ledger) {
        return among(ledger).stream().collect(Collectors.toMap(promise -> promise.entry.number(), Function.identity()));
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

    /** Whether readers are told that this keeps it, which must not name whoever is not to be named in one of the two. */
    public boolean isShownWith(Entry received) {
        return !received.isReversal()
                && !received.isReversed()
                && !entry.isReversed()
                && received.anonymous() == entry.anonymous();
    }

    /** Whether what is received is what was promised: money, the same goods by the same unit, or work. */
    boolean isOf(Posting posting) {
        return Thing.of(entry).equals(Thing.of(posting));
    }
}
