package vn.bantin.city;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import vn.bantin.kit.text.PlainText;

/** Passages of the codified law, acts of state that are free to use; articles cite what was issued before them. */
final class Law {
    private static final String FILE = "law/phapdien-dieu.jsonl.gz";

    /** So much is kept in memory, however large the file is. */
    private static final int MOST_PASSAGES = 50_000;

    private static final int SHORTEST = 60;
    private static final int LONGEST = 420;
    private static final int TRIES = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})|[\\r\\n]+");
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}0-9 ,.;:/()%-]+[.;]");
    private static final Pattern SOURCE = Pattern.compile("^(Điều \\S+ [\\p{L} ]+ số [0-9]+/[0-9]{4}/[\\p{Lu}0-9-]+)");

    /** One passage with where it stands. */
    record Passage(String source, int year, String words) {

        String cited(Template template) {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < template.parts().size(); part++) {
                String words = template.parts().get(part);
                text.append(part % 2 == 0 ? words : words.equals("source") ? lowered(source) : this.words);
            }
            return text.toString();
        }

        private static String lowered(String source) {
            return source.replaceFirst("^Điều", "điều");
        }
    }

    private final List<Passage> passages;

    private Law(List<Passage> passages) {
        this.passages = passages;
    }

    /** The passages in a folder of texts; none where it has no law. */
    static Law in(Path texts) throws IOException {
        Path file = texts.resolve(FILE);
        return Files.exists(file) ? new Law(read(file)) : new Law(List.of());
    }

    private static List<Passage> read(Path file) throws IOException {
        List<Passage> passages = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine();
                    line != null && passages.size() < MOST_PASSAGES;
                    line = lines.readLine()) {
                passage(JsonParser.parseString(line).getAsJsonObject()).ifPresent(passages::add);
            }
        }
        return passages;
    }

    /** The first sentence of an article of the law that reads as one without its list. */
    private static Optional<Passage> passage(JsonObject article) {
        Matcher source = SOURCE.matcher(text(article, "source"));
        String issued = text(article, "issued");
        if (!source.find() || issued.isEmpty()) {
            return Optional.empty();
        }
        int year = LocalDate.parse(issued).getYear();
        return SENTENCE_END
                .splitAsStream(text(article, "body"))
                .map(sentence -> PlainText.line(sentence.replaceFirst("^(?:[0-9]+\\.|[a-zđ]\\)|-)\\s*", "")))
                .filter(sentence -> sentence.length() >= SHORTEST && sentence.length() <= LONGEST)
                .filter(sentence -> PLAIN.matcher(sentence).matches())
                .findFirst()
                .map(words -> new Passage(PlainText.line(source.group(1)), year, full(words)));
    }

    /** Some articles of the file lack a date or a source. */
    private static String text(JsonObject article, String name) {
        JsonElement value = article.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    private static String full(String words) {
        return words.substring(0, words.length() - 1) + ".";
    }

    /** A passage that an article of that year can cite. */
    Optional<Passage> any(int year, RandomGenerator chance) {
        for (int attempt = 0; attempt < TRIES && !passages.isEmpty(); attempt++) {
            Passage passage = passages.get(chance.nextInt(passages.size()));
            if (passage.year() <= year) {
                return Optional.of(passage);
            }
        }
        return Optional.empty();
    }
}
