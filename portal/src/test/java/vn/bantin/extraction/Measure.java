package vn.bantin.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.bantin.extraction.Gold.Item;
import vn.bantin.extraction.Gold.Kind;
import vn.bantin.extraction.Gold.Paragraph;

/**
 * How much of what is in some paragraphs is found. Something is found where the spans overlap and the meaning is the same;
 * what is found and is optional counts neither way.
 */
final class Measure {
    /** How many were there, were found, and were found right; and of these, those with the same first and last character. */
    static final class Tally {
        int gold;
        int found;
        int right;
        int exact;

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return gold == 0 ? 1 : (double) right / gold;
        }
    }

    final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    final List<String> faults = new ArrayList<>();
    int wrongSums;
    int wrongSumsFound;
    int rightSumsBlamed;

    private Measure() {
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally());
        }
    }

    static Measure of(List<Paragraph> paragraphs) {
        Measure measure = new Measure();
        paragraphs.forEach(measure::add);
        return measure;
    }

    Tally of(Kind kind) {
        return Objects.requireNonNull(tallies.get(kind));
    }

    private void add(Paragraph paragraph) {
        Extraction found = Extraction.of(paragraph.text(), paragraph.published());
        compare(
                paragraph,
                Kind.QUANTITIES,
                found.quantities().stream().map(Measure::item).toList());
        compare(
                paragraph,
                Kind.TIMES,
                found.times().stream()
                        .map(time -> new Item(time.span(), time.when().value()))
                        .toList());
        compare(
                paragraph,
                Kind.PERSONS,
                named(found.persons().stream().map(Person::span).toList()));
        compare(
                paragraph,
                Kind.TITLES,
                named(found.persons().stream()
                        .map(Person::title)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList()));
        compare(
                paragraph,
                Kind.ORGANISATIONS,
                named(found.organisations().stream().map(Organisation::span).toList()));
        compare(
                paragraph,
                Kind.PLACES,
                named(found.places().stream().map(Place::span).toList()));
        compare(
                paragraph,
                Kind.DIRECTIVES,
                found.directives().stream()
                        .map(directive ->
                                new Item(directive.matter(), directive.type().name()))
                        .toList());
        int wrong = paragraph.wrongSums();
        wrongSums += wrong;
        int blamed = Sums.wrongIn(paragraph.text()).size();
        wrongSumsFound += Math.min(wrong, blamed);
        rightSumsBlamed += Math.max(0, blamed - wrong);
    }

    private static Item item(Quantity quantity) {
        String low = Gold.plain(quantity.low());
        String value = quantity.outOf() != null
                ? low + "/" + Gold.plain(quantity.outOf())
                : quantity.value().isPresent() ? low : low + ".." + Gold.plain(quantity.high());
        return new Item(quantity.span(), value);
    }

    private static List<Item> named(List<Span> spans) {
        return spans.stream().map(span -> new Item(span, "")).toList();
    }

    private void compare(Paragraph paragraph, Kind kind, List<Item> found) {
        Tally tally = of(kind);
        List<Item> core = Objects.requireNonNull(paragraph.core().get(kind));
        List<Item> optional = Objects.requireNonNull(paragraph.optional().get(kind));
        Set<Item> used = new HashSet<>();
        for (Item gold : core) {
            tally.gold++;
            found.stream()
                    .filter(one -> !used.contains(one)
                            && one.span().overlaps(gold.span())
                            && one.value().equals(gold.value()))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> {
                                used.add(one);
                                tally.found++;
                                tally.right++;
                                tally.exact += one.span().equals(gold.span()) ? 1 : 0;
                            },
                            () -> fault(paragraph, kind, "missed", gold));
        }
        for (Item one : found) {
            if (!used.contains(one)
                    && optional.stream().noneMatch(gold -> gold.span().overlaps(one.span()))) {
                tally.found++;
                fault(paragraph, kind, "wrong", one);
            }
        }
    }

    private void fault(Paragraph paragraph, Kind kind, String what, Item item) {
        faults.add("%s %s %s: «%s» %s"
                .formatted(paragraph.id(), kind, what, item.span().of(paragraph.text()), item.value()));
    }

    /** A table in Markdown. */
    String table() {
        StringBuilder table =
                new StringBuilder("| kind | in the text | found | precision | recall | to the letter |\n");
        table.append("|---|---:|---:|---:|---:|---:|\n");
        tallies.forEach((kind, tally) -> table.append("| %s | %d | %d | %.3f | %.3f | %.3f |%n"
                .formatted(
                        kind.name().toLowerCase(Locale.ROOT),
                        tally.gold,
                        tally.found,
                        tally.precision(),
                        tally.recall(),
                        tally.gold == 0 ? 1 : (double) tally.exact / tally.gold)));
        return table
                + "wrong sums: %d of %d found, %d right ones blamed%n"
                        .formatted(wrongSumsFound, wrongSums, rightSumsBlamed);
    }

    /** Prints the tables: {@code Measure} for our own sets, with {@code --faults} each fault, but for the fourth, which nobody looks at. */
    public static void main(String[] arguments) {
        for (String set : List.of("first", "second", "third", "fourth", "fifth")) {
            Measure measure = of(Gold.ownSet(set));
            System.out.println("\n" + set + "\n" + measure.table());
            if (arguments.length > 0 && !set.equals("fourth")) {
                measure.faults.forEach(System.out::println);
            }
        }
    }
}
