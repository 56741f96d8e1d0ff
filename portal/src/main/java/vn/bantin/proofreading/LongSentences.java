package vn.bantin.proofreading;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.kit.text.Sentences;

/** Sentences so long that a reader has to begin again. */
final class LongSentences {
    static final int MOST_WORDS = 60;
    private static final Pattern CHUNK = Pattern.compile("[^\\s\\p{Z}]+");

    private LongSentences() {}

    static Stream<Remark> in(TextRun run) {
        return Sentences.in(run.text()).stream().flatMap(sentence -> in(run, sentence));
    }

    private static Stream<Remark> in(TextRun run, Sentences.Sentence sentence) {
        String text = run.text().substring(sentence.start(), sentence.end());
        long words = words(text);
        if (words <= MOST_WORDS) {
            return Stream.empty();
        }
        int start = sentence.start() + text.length() - text.stripLeading().length();
        int end = sentence.start() + text.stripTrailing().length();
        return Stream.of(run.remark(Check.SENTENCE_LONG, start, end, words, MOST_WORDS));
    }

    static long words(String text) {
        return CHUNK.matcher(text)
                .results()
                .filter(chunk -> chunk.group().codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
