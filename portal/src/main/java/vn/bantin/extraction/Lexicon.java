package vn.bantin.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** A list of words and phrases of one kind, from a file with one of them in each line. */
final class Lexicon {
    private final Set<String> entries;
    private final int longest;

    private Lexicon(Set<String> entries) {
        this.entries = entries;
        this.longest = entries.stream()
                .mapToInt(entry -> entry.split(" ").length)
                .max()
                .orElse(0);
    }

    static Lexicon of(String name) {
        return new Lexicon(new HashSet<>(
                lines(name).stream().map(line -> line.toLowerCase(Locale.ROOT)).toList()));
    }

    /** The lines of a list, but for empty ones and those that begin with #. */
    static List<String> lines(String name) {
        String resource = "/extraction/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines of a list as alternatives of a pattern, the longest first. */
    static String alternatives(String name) {
        return String.join(
                "|",
                lines(name).stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .toList());
    }

    boolean contains(String phrase) {
        return entries.contains(phrase.toLowerCase(Locale.ROOT));
    }

    /** How many words from this one on are the longest entry that begins here; 0 where none does. */
    int wordsAt(Words words, int at) {
        StringBuilder phrase = new StringBuilder();
        int found = 0;
        for (int count = 1; count <= longest && at + count <= words.size(); count++) {
            if (count > 1) {
                if (!words.isSpaced(at + count - 1)) {
                    break;
                }
                phrase.append(' ');
            }
            phrase.append(words.lower(at + count - 1));
            if (entries.contains(phrase.toString())) {
                found = count;
            }
        }
        return found;
    }
}
