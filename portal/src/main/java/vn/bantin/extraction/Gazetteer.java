package vn.bantin.extraction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The provinces of Vietnam with the days between which they existed, and some names that everybody knows. */
public final class Gazetteer {
    private static final Map<String, Entry> ENTRIES = read();
    private static final int LONGEST = 4;

    /**
     * A name of a province, or of the country.
     *
     * @param until the first day on which it was no province any more
     * @param successor the province that it is part of since then
     */
    public record Entry(
            String name,
            @Nullable LocalDate until,
            @Nullable String successor) {
        public boolean isValidOn(LocalDate day) {
            return until == null || day.isBefore(until);
        }
    }

    private Gazetteer() {}

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new HashMap<>();
        for (String line : Lexicon.lines("provinces")) {
            List<String> parts = List.of(line.split("\\s*;\\s*"));
            entries.put(
                    parts.get(0),
                    parts.size() == 1
                            ? new Entry(parts.get(0), null, null)
                            : new Entry(parts.get(0), LocalDate.parse(parts.get(1)), parts.get(2)));
        }
        return Map.copyOf(entries);
    }

    /** What is known of a name; empty for what is no province. */
    public static Optional<Entry> of(String name) {
        return Optional.ofNullable(ENTRIES.get(name));
    }

    static int wordsAt(Words words, int at) {
        if (!words.isCapital(at)) {
            return 0;
        }
        for (int count = Math.min(LONGEST, words.size() - at); count > 0; count--) {
            if (isTogether(words, at, count)
                    && ENTRIES.containsKey(words.span(at, at + count - 1).of(words.text()))) {
                return count;
            }
        }
        return 0;
    }

    private static boolean isTogether(Words words, int at, int count) {
        for (int next = at + 1; next < at + count; next++) {
            if (!words.isSpaced(next) && !words.isHyphened(next)) {
                return false;
            }
        }
        return true;
    }
}
