package vn.bantin.record.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was promised, received and given: money, each of the goods by its unit, and work.
 *
 * @param lines money first, goods by name, work last; none where nothing was confirmed
 */
public record Balance(List<Line> lines) {

    /**
     * One thing and what became of it.
     *
     * @param awaited what of the promised has not come in yet
     */
    public record Line(
            Entry.Matter matter,
            String item,
            String unit,
            Quantities promised,
            Quantities awaited,
            Quantities received,
            Quantities given) {

        public Quantities left() {
            return received.minus(given);
        }
    }

    /** The sums over confirmed entries; the others are of no account. */
    public static Balance of(Collection<Entry> entries) {
        Map<Thing, List<Entry>> things = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.counts()) {
                things.computeIfAbsent(Thing.of(entry), thing -> new ArrayList<>())
                        .add(entry);
            }
        }
        return new Balance(things.values().stream().map(Balance::line).toList());
    }

    private static Line line(List<Entry> entries) {
        Map<Entry.Kind, Quantities> sums = new EnumMap<>(Entry.Kind.class);
        entries.forEach(entry -> sums.merge(entry.kind(), entry.adds(), Quantities::plus));
        Entry first = entries.getFirst();
        return new Line(
                first.matter(),
                first.item(),
                first.unit(),
                sums.getOrDefault(Entry.Kind.PROMISED, Quantities.NONE),
                Promise.among(entries).stream().map(Promise::awaited).reduce(Quantities.NONE, Quantities::plus),
                sums.getOrDefault(Entry.Kind.RECEIVED, Quantities.NONE),
                sums.getOrDefault(Entry.Kind.GIVEN, Quantities.NONE));
    }

    /** Whether all that was received was given, to the last đồng. */
    public boolean isZero() {
        return lines.stream().allMatch(line -> line.left().isZero());
    }

    /** What all that was promised is worth, in đồng. */
    public long promised() {
        return sum(Line::promised);
    }

    /** What all that is still awaited is worth, in đồng. */
    public long awaited() {
        return sum(Line::awaited);
    }

    /** What all that was received is worth, in đồng. */
    public long received() {
        return sum(Line::received);
    }

    /** What all that was given is worth, in đồng. */
    public long given() {
        return sum(Line::given);
    }

    /** What is left is worth, in đồng. */
    public long left() {
        return sum(Line::left);
    }

    private long sum(Function<Line, Quantities> part) {
        return lines.stream().map(part).mapToLong(Quantities::value).reduce(0, Math::addExact);
    }
}
