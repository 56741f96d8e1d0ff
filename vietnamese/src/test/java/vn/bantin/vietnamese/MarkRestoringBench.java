package vn.bantin.vietnamese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * How many syllables of prose get their marks back, and how fast. The argument is the folder of shared data.
 *
 * <p>Of each source, the documents whose number (from 0, in the order of the file) divides by ten are held out; all
 * others are counted. From the held-out, 2,000 lines drawn with a fixed seed are folded, restored and compared. What
 * counts is each word that has, without its marks, the letters of a Vietnamese syllable: initial, one to three vowels,
 * final. English "the" is among them, "UBND", "Krông" and "2019" are not. The places of the tone (hòa, hoà) are equal;
 * so are the cases.
 */
final class MarkRestoringBench {
    private static final int LINES = 2_000;

    private static final Pattern SYLLABLE_WITHOUT_MARKS =
            Pattern.compile("(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?"
                    + "[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private MarkRestoringBench() {}

    /** How many syllables there were, how many came out right, and what restoring took. */
    private record Score(long right, long syllables, long words, long nanoseconds) {
        Score plus(Score other) {
            return new Score(
                    right + other.right,
                    syllables + other.syllables,
                    words + other.words,
                    nanoseconds + other.nanoseconds);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var shared = Path.of(arguments[0]);
        var started = System.nanoTime();
        var heap = heap();
        var shipped = SyllableCounts.shipped();
        System.out.printf(
                Locale.ROOT,
                "shipped counts: %d syllables, %d pairs, read in %d ms, %.1f MB of heap%n",
                shipped.size(),
                shipped.pairs(),
                (System.nanoTime() - started) / 1_000_000,
                (heap() - heap) / 1e6);

        var law = documents(shared.resolve("law/phapdien-dieu.jsonl.gz"));
        var wiki = documents(shared.resolve("wiki/viwiki-2017.jsonl.gz"));
        var counts = counted(List.of(law, wiki));
        var lawLines = heldOut(law);
        var wikiLines = heldOut(wiki);
        System.out.println("right of 100 syllables      law   Wikipedia      both   words a second");
        print("nine tenths counted", new MarkRestoring(counts), lawLines, wikiLines);
        print("... pairs twice or more", new MarkRestoring(withPairsFrom(counts, 2)), lawLines, wikiLines);
        print("... three times or more", new MarkRestoring(withPairsFrom(counts, 3)), lawLines, wikiLines);
        print("shipped (saw it all)", new MarkRestoring(shipped), lawLines, wikiLines);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static SyllableCounts counted(List<List<List<String>>> sources) {
        var started = System.nanoTime();
        var counting = new SyllableCounting();
        for (var documents : sources) {
            IntStream.range(0, documents.size())
                    .filter(number -> number % 10 != 0)
                    .forEach(number -> documents.get(number).forEach(counting::add));
        }
        var counts = counting.counts();
        var seconds = (System.nanoTime() - started) / 1e9;
        var syllables =
                IntStream.range(0, counts.size()).mapToLong(counts::count).sum();
        System.out.printf(
                Locale.ROOT,
                "counting: %d syllables in %.1f s, %.0f a second; %d different ones, %d pairs%n",
                syllables,
                seconds,
                syllables / seconds,
                counts.size(),
                counts.pairs());
        return counts;
    }

    private static SyllableCounts withPairsFrom(SyllableCounts counts, int least) {
        var spellings =
                IntStream.range(0, counts.size()).mapToObj(counts::spelling).toList();
        var pairs = new PairTable();
        counts.forEachPair((first, second, count) -> {
            if (count >= least) {
                pairs.add(first, second, count);
            }
        });
        return SyllableCounts.of(
                spellings, IntStream.range(0, counts.size()).map(counts::count).toArray(), pairs);
    }

    private static List<String> heldOut(List<List<String>> documents) {
        var lines = new ArrayList<String>();
        for (var number = 0; number < documents.size(); number += 10) {
            lines.addAll(documents.get(number));
        }
        Collections.shuffle(lines, new Random(1));
        return lines.subList(0, Math.min(LINES, lines.size()));
    }

    private static void print(String name, MarkRestoring restoring, List<String> law, List<String> wiki) {
        var lawScore = score(restoring, law);
        var wikiScore = score(restoring, wiki);
        var both = lawScore.plus(wikiScore);
        System.out.printf(
                Locale.ROOT,
                "%-24s %6.2f      %6.2f    %6.2f         %8.0f   (of %d + %d)%n",
                name,
                percent(lawScore),
                percent(wikiScore),
                percent(both),
                both.words * 1e9 / both.nanoseconds,
                lawScore.syllables,
                wikiScore.syllables);
    }

    private static double percent(Score score) {
        return 100.0 * score.right / score.syllables;
    }

    private static Score score(MarkRestoring restoring, List<String> lines) {
        return lines.stream()
                .map(line -> score(restoring, Unicode.nfc(line)))
                .reduce(new Score(0, 0, 0, 0), Score::plus);
    }

    private static Score score(MarkRestoring restoring, String line) {
        var folded = Folding.fold(line);
        var started = System.nanoTime();
        var restored = restoring.restore(folded);
        var nanoseconds = System.nanoTime() - started;
        var right = 0;
        var syllables = 0;
        var words = Word.in(line);
        // Only where folding changes the length (a mark with no composed form) would places not agree.
        for (var word : folded.length() == line.length() ? words : List.<Word>of()) {
            var expected = line.substring(word.start(), word.end());
            if (!Spelling.of(expected).isEmpty()
                    && SYLLABLE_WITHOUT_MARKS.matcher(Folding.key(expected)).matches()) {
                var got = restored.substring(word.start(), word.end());
                syllables++;
                right += Syllable.canonical(got).equals(Syllable.canonical(expected)) ? 1 : 0;
            }
        }
        return new Score(right, syllables, words.size(), nanoseconds);
    }

    /** The lines that are not blank of each document's body. */
    private static List<List<String>> documents(Path jsonLines) throws IOException {
        var documents = new ArrayList<List<String>>();
        try (var in = new GZIPInputStream(Files.newInputStream(jsonLines));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                documents.add(body(line).lines().filter(part -> !part.isBlank()).toList());
            }
        }
        return documents;
    }

    private static String body(String json) {
        var label = "\"body\": \"";
        var start = json.indexOf(label) + label.length();
        var end = start;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        return ESCAPE.matcher(json.substring(start, end)).replaceAll(escape -> {
            var character = escape.group(1) != null
                    ? Character.toString((char) Integer.parseInt(escape.group(1), 16))
                    : switch (escape.group(2)) {
                        case "n", "r" -> "\n";
                        case "t" -> "\t";
                        default -> escape.group(2);
                    };
            return Matcher.quoteReplacement(character);
        });
    }
}
