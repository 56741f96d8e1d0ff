package vn.bantin.vietnamese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.zip.GZIPInputStream;

/**
 * Makes the resource of {@link SyllableCounts#shipped} from the lexicon's two tables: arguments are the folder of the
 * lexicon and the file to write. Tests do not need it.
 */
final class LexiconToResource {
    private final ArrayList<String> spellings = new ArrayList<>();
    private final HashMap<String, Integer> numbers = new HashMap<>();
    private int[] counts = new int[1 << 16];
    private final PairTable pairs = new PairTable();

    private LexiconToResource() {}

    public static void main(String[] arguments) throws IOException {
        var lexicon = Path.of(arguments[0]);
        var made = new LexiconToResource();
        made.readSyllables(lexicon.resolve("vi-syllable-counts.tsv.gz"));
        made.readPairs(lexicon.resolve("vi-syllable-bigrams.tsv.gz"));
        var file = Path.of(arguments[1]);
        try (var out = Files.newOutputStream(file)) {
            SyllableCounts.of(made.spellings, made.counts, made.pairs).write(out);
        }
        System.out.printf(
                "%,d syllables, %,d pairs, %,d bytes%n", made.spellings.size(), made.pairs.size(), Files.size(file));
    }

    /** Both tone styles are one syllable here. */
    private void readSyllables(Path table) throws IOException {
        try (var lines = lines(Files.newInputStream(table))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split("\t", -1);
                var spelling = Spelling.of(Unicode.nfc(cells[0]));
                if (!spelling.isEmpty()) {
                    counts[number(spelling)] += Integer.parseInt(cells[1]);
                }
            }
        }
    }

    private void readPairs(Path table) throws IOException {
        try (var lines = lines(Files.newInputStream(table))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split("[\t ]", -1);
                var first = numbers.get(Spelling.of(Unicode.nfc(cells[0])));
                var second = numbers.get(Spelling.of(Unicode.nfc(cells[1])));
                if (first != null && second != null) {
                    pairs.add(first, second, Integer.parseInt(cells[2]));
                }
            }
        }
    }

    private int number(String spelling) {
        return numbers.computeIfAbsent(spelling, added -> {
            spellings.add(added);
            counts = spellings.size() < counts.length ? counts : Arrays.copyOf(counts, counts.length * 2);
            return spellings.size() - 1;
        });
    }

    private static BufferedReader lines(InputStream gzip) throws IOException {
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(gzip), StandardCharsets.UTF_8));
    }
}
