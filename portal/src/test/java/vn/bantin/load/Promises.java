package vn.bantin.load;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether each comment that was acknowledged is there, and none that was not. */
final class Promises {
    private final Town town;
    private final Ledger ledger;
    private final int before;
    private boolean areKept = true;

    Promises(Town town, Ledger ledger) {
        this.town = town;
        this.ledger = ledger;
        this.before = town.standings().size();
    }

    boolean areKept() {
        return areKept;
    }

    /** Who got no answer may find the comment kept or not; nobody else is left in doubt. */
    void check(String when) {
        Set<String> kept = town.standings().keySet();
        Set<String> acknowledged = ledger.acknowledged().keySet();
        Set<String> lost = new TreeSet<>(acknowledged);
        lost.removeAll(kept);
        long beyond = kept.size() - before - (acknowledged.size() - lost.size());
        areKept &= lost.isEmpty() && beyond <= ledger.unheard();
        Row.of(
                when,
                Row.number("%,d", acknowledged.size()),
                lost.isEmpty() ? "0" : "**" + lost.size() + "**",
                Row.number("%,d", ledger.unheard()),
                Row.number("%,d", beyond));
    }

    static void head() {
        Row.head("comments", "acknowledged", "of these lost", "without an answer", "of these kept");
    }

    /** What became of each kind. */
    void kinds() {
        Map<String, String> standings = town.standings();
        Row.head("kind", "sent", "waits", "held", "turned away", "too many", "asked for a code", "no answer or failed");
        for (Kind kind : Kind.values()) {
            Row.of(
                    kind.words(),
                    Row.number("%,d", ledger.sent(kind)),
                    standing(kind, standings, "WAITING"),
                    standing(kind, standings, "HELD"),
                    Row.number("%,d", ledger.number(kind, 422)),
                    Row.number("%,d", ledger.number(kind, 429)),
                    Row.number("%,d", ledger.number(kind, 200)),
                    Row.number("%,d", ledger.failed(kind)));
        }
    }

    private String standing(Kind kind, Map<String, String> standings, String standing) {
        return Row.number(
                "%,d",
                ledger.acknowledged().entrySet().stream()
                        .filter(receipt -> receipt.getValue() == kind)
                        .filter(receipt -> standing.equals(standings.get(receipt.getKey())))
                        .count());
    }
}
