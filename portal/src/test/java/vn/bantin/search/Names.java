package vn.bantin.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bantin.vietnamese.Folding;
import vn.bantin.vietnamese.Inventory;

/** Names of persons and places as they stand in the shared texts, and whether a reader finds them without marks. */
final class Names {
    private static final int SEED = 2;
    private static final int OF_EACH_KIND = 250;
    private static final double GOAL = 0.95;

    private static final String NAME = "\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*)";
    private static final String ENDS = "(?![ -]?[\\p{Lu}\\p{N}]|\\p{L})";

    /** Three or four capitalised words inside a sentence. */
    private static final Pattern PERSON = Pattern.compile("(?<=[\\p{Ll},] )(" + NAME + "{2,3})" + ENDS);

    private static final Pattern PLACE =
            Pattern.compile("(?<![\\p{L}])((?:phường|xã|huyện|tỉnh|thành phố|quận) " + NAME + "{1,3})" + ENDS);

    private final List<SharedText> texts;
    private final List<String> persons;
    private final List<String> places;

    Names(List<SharedText> texts) {
        this.texts = texts;
        this.persons = some(PERSON);
        this.places = some(PLACE);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(persons);
        all.addAll(places);
        return all;
    }

    /** Names that stand twice in one text. */
    private List<String> some(Pattern pattern) {
        TreeSet<String> names = new TreeSet<>();
        for (SharedText text : texts) {
            Map<String, Integer> times = new HashMap<>();
            Matcher matcher = pattern.matcher(text.body());
            while (matcher.find()) {
                times.merge(matcher.group(1), 1, Integer::sum);
            }
            times.forEach((name, count) -> {
                if (count > 1 && isVietnamese(name)) {
                    names.add(name);
                }
            });
        }
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled.subList(0, Math.min(OF_EACH_KIND, shuffled.size()));
    }

    private static boolean isVietnamese(String name) {
        return Arrays.stream(name.split(" ")).allMatch(Inventory::contains)
                && !Folding.fold(name).equals(name);
    }

    void measure(Path folder) throws IOException {
        Table table = new Table(
                Table.number("names sought in %,.0f texts of law and Wikipedia", texts.size()),
                "persons",
                "places",
                "of all");
        try (TextIndex index = new TextIndex(folder, texts)) {
            for (Typing typing : List.of(Typing.MARKED, Typing.UNMARKED, Typing.TELEX)) {
                double ofPersons = found(index, persons, typing);
                double ofPlaces = found(index, places, typing);
                double ofAll =
                        (ofPersons * persons.size() + ofPlaces * places.size()) / (persons.size() + places.size());
                table.row(
                        "on the first page, " + typing.label,
                        Table.number("%.3f", ofPersons),
                        Table.number("%.3f", ofPlaces),
                        typing == Typing.UNMARKED ? Table.goal(ofAll, GOAL) : Table.number("%.3f", ofAll));
            }
            print("Not found without marks", missed(index, persons, Typing.UNMARKED));
            print("Not found without marks", missed(index, places, Typing.UNMARKED));
        }
    }

    private static void print(String title, List<String> names) {
        System.out.println("\n" + title + ": " + String.join("; ", names));
    }

    private double found(TextIndex index, List<String> names, Typing typing) {
        return 1 - missed(index, names, typing).size() / (double) names.size();
    }

    private List<String> missed(TextIndex index, List<String> names, Typing typing) {
        return names.stream()
                .filter(name -> index.ask(typing.of(name)).shown().stream().noneMatch(number -> has(number, name)))
                .toList();
    }

    private boolean has(int number, String name) {
        return texts.get(number).body().contains(name);
    }
}
