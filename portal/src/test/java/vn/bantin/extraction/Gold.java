package vn.bantin.extraction;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Paragraphs with what a person found in them: five sets of our own in the resources, and the seed's. */
final class Gold {
    private static final LocalDate SEED_PUBLISHED = LocalDate.of(2019, 2, 14);

    /** What is looked for. */
    enum Kind {
        QUANTITIES,
        TIMES,
        PERSONS,
        TITLES,
        ORGANISATIONS,
        PLACES,
        DIRECTIVES
    }

    /**
     * Something that stands in a text.
     *
     * @param value what it means, written one way: {@code 3/5}, {@code 15..20}, {@code 2024-Q3}, {@code REQUEST}
     */
    record Item(Span span, String value) {}

    /**
     * @param core what a good system finds
     * @param optional what it may find or not
     * @param wrongSums how many sums do not agree
     */
    record Paragraph(
            String id,
            String text,
            LocalDate published,
            Map<Kind, List<Item>> core,
            Map<Kind, List<Item>> optional,
            int wrongSums) {

        private static Paragraph empty(String id, String text, LocalDate published, int wrongSums) {
            Paragraph paragraph =
                    new Paragraph(id, text, published, new EnumMap<>(Kind.class), new EnumMap<>(Kind.class), wrongSums);
            for (Kind kind : Kind.values()) {
                paragraph.core().put(kind, new ArrayList<>());
                paragraph.optional().put(kind, new ArrayList<>());
            }
            return paragraph;
        }

        private void add(Kind kind, Item item, boolean isOptional) {
            Objects.requireNonNull((isOptional ? optional : core).get(kind)).add(item);
        }
    }

    private Gold() {}

    /** The rules were made better by all but {@code fourth}, which nobody looks at. */
    static List<Paragraph> ownSet(String name) {
        String resource = "/extraction/" + name + ".json";
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Gold.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(in).getAsJsonArray().asList().stream()
                    .map(one -> own(one.getAsJsonObject()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Paragraph own(JsonObject json) {
        long wrong = json.getAsJsonArray("sums").asList().stream()
                .filter(sum -> !sum.getAsJsonObject().get("holds").getAsBoolean())
                .count();
        String text = json.get("text").getAsString();
        Paragraph paragraph = Paragraph.empty(
                json.get("id").getAsString(),
                text,
                LocalDate.parse(json.get("published").getAsString()),
                (int) wrong);
        for (JsonObject one : each(json, "quantities")) {
            paragraph.add(Kind.QUANTITIES, new Item(nth(text, one, "text"), number(one)), isOptional(one, "level"));
        }
        for (JsonObject one : each(json, "times")) {
            paragraph.add(
                    Kind.TIMES,
                    new Item(nth(text, one, "text"), one.get("value").getAsString()),
                    isOptional(one, "level"));
        }
        for (JsonObject one : each(json, "persons")) {
            paragraph.add(Kind.PERSONS, new Item(nth(text, one, "text"), ""), isOptional(one, "level"));
            if (has(one, "title")) {
                paragraph.add(
                        Kind.TITLES,
                        new Item(nth(text, one, "title"), ""),
                        isOptional(one, "titleLevel") || isOptional(one, "level"));
            }
        }
        for (JsonObject one : each(json, "organisations")) {
            paragraph.add(Kind.ORGANISATIONS, new Item(nth(text, one, "text"), ""), isOptional(one, "level"));
        }
        for (JsonObject one : each(json, "places")) {
            paragraph.add(Kind.PLACES, new Item(nth(text, one, "text"), ""), isOptional(one, "level"));
        }
        for (JsonObject one : each(json, "directives")) {
            paragraph.add(
                    Kind.DIRECTIVES,
                    new Item(
                            nth(text, one, "matter"),
                            one.get("type").getAsString().toUpperCase(Locale.ROOT)),
                    isOptional(one, "level"));
        }
        return paragraph;
    }

    private static Span nth(String text, JsonObject json, String name) {
        String wanted = json.get(name).getAsString();
        JsonElement nth = json.get(name.equals("text") ? "nth" : name + "Nth");
        int at = -1;
        for (int i = 0; i < (nth == null || nth.isJsonNull() ? 1 : nth.getAsInt()); i++) {
            at = text.indexOf(wanted, at + 1);
        }
        return new Span(at, at + wanted.length());
    }

    private static String number(JsonObject json) {
        if (has(json, "numerator")) {
            return plain(json, "numerator") + "/" + plain(json, "denominator");
        }
        return has(json, "low") ? plain(json, "low") + ".." + plain(json, "high") : plain(json, "value");
    }

    private static String plain(JsonObject json, String name) {
        return plain(json.get(name).getAsBigDecimal());
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isOptional(JsonObject json, String name) {
        return has(json, name) && json.get(name).getAsString().equals("optional");
    }

    private static boolean has(JsonObject json, String name) {
        return json.has(name) && !json.get(name).isJsonNull();
    }

    private static List<JsonObject> each(JsonObject json, String name) {
        JsonArray all = json.getAsJsonArray(name);
        return all.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    /** The seed's title, lead, caption and paragraphs. */
    static List<Paragraph> seed(Path annotations, Path page) throws IOException {
        JsonObject gold = JsonParser.parseString(Files.readString(annotations)).getAsJsonObject();
        String whole = Files.readString(page);
        JsonObject structure = gold.getAsJsonObject("structure");
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(structure.getAsJsonObject("title"));
        blocks.add(structure.getAsJsonObject("lead"));
        blocks.addAll(each(structure, "imageCaptions"));
        blocks.addAll(each(structure, "bodyParagraphs"));
        return blocks.stream().map(block -> block(gold, whole, block)).toList();
    }

    private static Paragraph block(JsonObject gold, String whole, JsonObject block) {
        Span within = new Span(block.get("start").getAsInt(), block.get("end").getAsInt());
        Paragraph paragraph = Paragraph.empty("seed", within.of(whole), SEED_PUBLISHED, 0);
        each(gold, "quantities").forEach(one -> add(paragraph, within, Kind.QUANTITIES, one, plain(one, "value")));
        /* A duration without a number is no time that can be reckoned with. */
        each(gold, "temporal").stream()
                .filter(one -> !one.get("type").getAsString().equals("DURATION"))
                .forEach(one ->
                        add(paragraph, within, Kind.TIMES, one, one.get("value").getAsString()));
        each(gold, "persons").stream()
                .flatMap(person -> each(person, "mentions").stream())
                .filter(one -> one.get("kind").getAsString().equals("name"))
                .forEach(one -> {
                    add(paragraph, within, Kind.PERSONS, one, "");
                    if (has(one, "titleSpan")) {
                        add(paragraph, within, Kind.TITLES, one.getAsJsonObject("titleSpan"), "");
                    }
                });
        each(gold, "organisations").forEach(one -> add(paragraph, within, Kind.ORGANISATIONS, one, ""));
        each(gold, "places").forEach(one -> add(paragraph, within, Kind.PLACES, one, ""));
        each(gold, "directives")
                .forEach(one -> add(
                        paragraph,
                        within,
                        Kind.DIRECTIVES,
                        one,
                        one.get("type").getAsString().toUpperCase(Locale.ROOT)));
        return paragraph;
    }

    private static void add(Paragraph paragraph, Span within, Kind kind, JsonObject one, String value) {
        Span span = new Span(one.get("start").getAsInt(), one.get("end").getAsInt());
        if (within.holds(span)) {
            Span here = new Span(span.start() - within.start(), span.end() - within.start());
            paragraph.add(kind, new Item(here, value), isOptional(one, "level"));
        }
    }
}
