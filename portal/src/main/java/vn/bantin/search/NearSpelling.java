package vn.bantin.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spells words anew that the archive does not know, or does not know side by side. */
final class NearSpelling {
    /** Looking for what is near a word is dear, and who mistypes more than these is not helped by a guess. */
    private static final int MOST_UNKNOWN = 3;

    /** Of longer texts, neighbours that never stood together prove nothing. */
    private static final int MOST_CONFUSED = 6;

    private final Finding finding;
    private final Scope site;

    NearSpelling(Finding finding, Scope scope) {
        this.finding = finding;
        this.site = scope.withoutLimits();
    }

    /** The text with each word that stands in no article replaced by the likeliest one near it. */
    String corrected(String typed) throws IOException {
        List<Word> words = words(typed);
        List<Word> unknown = new ArrayList<>();
        for (Word word : words) {
            if (finding.frequency(Fields.FOLDED, word.folded(), site) == 0) {
                unknown.add(word);
            }
        }
        if (unknown.size() > MOST_UNKNOWN) {
            return typed;
        }
        StringBuilder near = new StringBuilder();
        String before = "";
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String after = i + 1 < words.size() ? words.get(i + 1).folded() : "";
            Optional<String> other = unknown.contains(word) ? nearest(word.folded(), before, after) : Optional.empty();
            if (other.isPresent()) {
                near.append(typed, end, word.start()).append(other.get());
                end = word.end();
            }
            before = other.orElse(word.folded());
        }
        return near.append(typed, end, typed.length()).toString();
    }

    private static List<Word> words(String typed) {
        return Words.in(typed).stream().filter(word -> !word.code()).toList();
    }

    /**
     * A word near another one.
     *
     * @param alike whether it may sound like it, or begins as it does
     * @param together how often it stands beside its neighbours
     */
    private record Near(String word, boolean alike, int together, float score, int frequency) {
        /** A word that begins otherwise needs its neighbours to speak for it. */
        private static final Comparator<Near> LIKELIER = Comparator.comparing(
                        (Near near) -> near.alike && near.together > 0)
                .thenComparing(Near::together)
                .thenComparing(Near::score)
                .thenComparing(Near::frequency);

        boolean isLikely() {
            return frequency > 0 && (alike || together > 0);
        }
    }

    /** The word without marks that is most at home between these two and most alike. */
    private Optional<String> nearest(String folded, String before, String after) throws IOException {
        Map<String, Float> scores = new LinkedHashMap<>(finding.similar(folded));
        var confusions = Confusions.of(folded);
        confusions.forEach(other -> scores.put(other, 1f));
        List<Near> near = new ArrayList<>();
        for (Map.Entry<String, Float> other : scores.entrySet()) {
            String word = other.getKey();
            int together = finding.frequency(Fields.PAIRS, before + " " + word, site)
                    + finding.frequency(Fields.PAIRS, word + " " + after, site);
            boolean alike = word.charAt(0) == folded.charAt(0) || confusions.contains(word);
            near.add(new Near(word, alike, together, other.getValue(), finding.frequency(Fields.FOLDED, word, site)));
        }
        return near.stream().filter(Near::isLikely).max(Near.LIKELIER).map(Near::word);
    }

    /**
     * The text with one word as it sounds alike, where that word stands beside none of its neighbours in any article and
     * the other one does: bánh chưng for bánh trưng.
     */
    Optional<String> unconfused(String typed) throws IOException {
        List<Word> words = words(typed);
        if (words.size() < 2 || words.size() > MOST_CONFUSED) {
            return Optional.empty();
        }
        String best = "";
        int most = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (together(words, i, word) == 0) {
                for (String other : Confusions.of(word.written())) {
                    int together = together(words, i, Words.in(other).getFirst());
                    if (together > most) {
                        most = together;
                        best = typed.substring(0, word.start()) + other + typed.substring(word.end());
                    }
                }
            }
        }
        return Optional.of(best).filter(text -> !text.isEmpty());
    }

    /** How often a word would stand beside its neighbours if it were this one. */
    private int together(List<Word> words, int place, Word word) throws IOException {
        int before = place == 0 ? 0 : together(words.get(place - 1), word);
        return place + 1 == words.size() ? before : before + together(word, words.get(place + 1));
    }

    /** None where the marks that were typed never stand so; else what can be told without looking at each article. */
    private int together(Word first, Word second) throws IOException {
        int frequency = finding.frequency(Fields.PAIRS, EntryTerms.pair(first, second), site);
        boolean marked = first.isMarked() || second.isMarked();
        return frequency > 0 && marked && !finding.stand(List.of(first, second), site) ? 0 : frequency;
    }
}
