package vn.bantin.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.bantin.article.Content;
import vn.bantin.kit.text.Sentences;

/**
 * One run of an edition's text.
 *
 * @param block counts the paragraphs of the field from 0
 */
public record Passage(Field field, int block, String text) {

    /** The fields whose words a record may rest on. */
    public enum Field {
        TITLE,
        LEAD,
        CAPTION,
        BODY,
        ADDENDUM
    }

    /** Every text of an edition, in reading order. */
    public static List<Passage> of(Content content) {
        List<Passage> passages = new ArrayList<>();
        add(passages, Field.TITLE, Stream.of(content.title()));
        add(passages, Field.LEAD, Stream.of(content.lead()));
        add(passages, Field.CAPTION, Stream.of(content.caption()));
        add(passages, Field.BODY, content.text().words().lines());
        add(passages, Field.ADDENDUM, Stream.of(content.addendum()));
        return passages;
    }

    private static void add(List<Passage> passages, Field field, Stream<String> texts) {
        texts.filter(text -> !text.isBlank()).forEach(text -> {
            int block = passages.isEmpty() || passages.getLast().field() != field
                    ? 0
                    : passages.getLast().block() + 1;
            passages.add(new Passage(field, block, text));
        });
    }

    /** One sentence of it, without blanks at its ends, and where it begins. */
    public record Sentence(int start, String text) {

        public boolean holds(int place) {
            return start <= place && place < end();
        }

        /** Where it ends, exclusive. */
        public int end() {
            return start + text.length();
        }
    }

    /** Its sentences in reading order. */
    public List<Sentence> sentences() {
        return Sentences.in(text).stream().map(this::sentence).toList();
    }

    private Sentence sentence(Sentences.Sentence found) {
        String words = text.substring(found.start(), found.end());
        int blanks = words.length() - words.stripLeading().length();
        return new Sentence(found.start() + blanks, words.strip());
    }

    /** The sentence around a place in it. */
    public Sentence sentenceAt(int place) {
        return sentences().stream()
                .filter(sentence -> sentence.holds(place))
                .findFirst()
                .orElse(new Sentence(0, text));
    }
}
