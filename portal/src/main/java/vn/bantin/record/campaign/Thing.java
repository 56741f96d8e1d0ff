package vn.bantin.record.campaign;

import java.util.Comparator;
import java.util.Locale;

/** What is counted together; capitals make no other thing of it. */
record Thing(Entry.Matter matter, String item, String unit) implements Comparable<Thing> {
    private static final Comparator<Thing> ORDER =
            Comparator.comparing(Thing::matter).thenComparing(Thing::item).thenComparing(Thing::unit);

    Thing {
        item = item.toLowerCase(Locale.ROOT);
        unit = unit.toLowerCase(Locale.ROOT);
    }

    static Thing of(Entry entry) {
        return new Thing(entry.matter(), entry.item(), entry.unit());
    }

    static Thing of(Posting posting) {
        return new Thing(posting.matter(), posting.item(), posting.unit());
    }

    @Override
    public int compareTo(Thing other) {
        return ORDER.compare(this, other);
    }
}
