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
    private static final int LONGEST_READ = 10_000;
    private static final int MOST_LETTERS = 200_000;

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

    /** The beginnings of as many of these as rules can read in a second or so: no article is as long. */
    public static List<Passage> readable(List<Passage> passages) {
        int length = 0;
        int count = 0;
        while (count < passages.size() && length < MOST_LETTERS) {
            length += passages.get(count++).text().length();
        }
        return passages.subList(0, count).stream().map(Passage::readable).toList();
    }

    private Passage readable() {
        return new Passage(field, block, text.substring(0, Math.min(text.length(), LONGEST_READ)));
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

        /** What it says before words that begin at this place of the passage. */
        public String before(int place) {
            return text.substring(0, place - start);
        }

        /** What it says behind words that end at this place; nothing where they go on beyond it. */
        public String behind(int place) {
            return text.substring(Math.min(text.length(), place - start));
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
