package vn.bantin.record.question;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.FoldedWords;
import vn.bantin.kit.data.SiteStore;

/** Which published answers of one site have which words: of each word the positions of the answers, 64 to a row, as bits. */
final class PublishedWords extends SiteStore {
    /** No index takes a word of any length; what differs only behind this letter is one word. */
    private static final int LONGEST = 64;

    /** Comes after all that a word may go on with. */
    private static final String BEYOND = Character.toString(Character.MAX_CODE_POINT);

    PublishedWords(Handle handle, long site) {
        super(handle, site);
    }

    /**
     * The positions of those that have, of each of these, a word which begins so.
     *
     * @param field null for all
     */
    BitSet having(FoldedWords words, @Nullable Field field) {
        List<BitSet> ofEach = Stream.concat(
                        words.words().stream(), Stream.ofNullable(field).map(PublishedWords::word))
                .map(this::beginning)
                .toList();
        BitSet having = ofEach.getFirst();
        ofEach.forEach(having::and);
        return having;
    }

    /** A field is found like a word, and cannot be typed as one. */
    private static String word(Field field) {
        return "=" + field + "=";
    }

    private BitSet beginning(String word) {
        BitSet positions = new BitSet();
        query("""
                SELECT block, positions FROM published_word WHERE site_id = :site AND word >= :word AND word < :beyond
                """)
                .bind("word", shortened(word))
                .bind("beyond", shortened(word) + BEYOND)
                .map((row, context) -> new Row(row.getInt("block"), row.getLong("positions")))
                .forEach(row -> row.addTo(positions));
        return positions;
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    private record Row(int block, long positions) {
        void addTo(BitSet all) {
            for (long left = positions; left != 0; left &= left - 1) {
                all.set(block * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** Has this question found by its words, which stand there already. */
    void add(UUID question) {
        ofEach(question, """
                INSERT INTO published_word (site_id, word, block, positions) VALUES (:site, :word, :block, :bit)
                ON CONFLICT (site_id, word, block) DO UPDATE SET positions = published_word.positions | excluded.positions
                """);
    }

    /** Has it found no more by the words that stand there, if it was; a word that no other answer has is gone. */
    void remove(UUID question) {
        ofEach(question, """
                DELETE FROM published_word
                WHERE site_id = :site AND word = :word AND block = :block AND positions = :bit
                """);
        ofEach(question, """
                UPDATE published_word SET positions = positions & ~:bit WHERE site_id = :site AND word = :word AND block = :block
                """);
    }

    private void ofEach(UUID question, String sql) {
        query("""
                SELECT q.position, q.field, t.words
                FROM published_question q JOIN published_words t ON t.site_id = q.site_id AND t.number = q.number
                WHERE q.site_id = :site AND q.question_id = :question AND q.withdrawn = FALSE
                """)
                .bind("question", question)
                .map((row, context) -> new Standing(
                        row.getInt("position"),
                        row.getString("words") + " " + word(Field.valueOf(row.getString("field")))))
                .findOne()
                .ifPresent(standing -> updateEach(
                        sql,
                        standing.distinct(),
                        (batch, word) -> batch.bind("word", word)
                                .bind("block", standing.position() / Long.SIZE)
                                .bind("bit", 1L << standing.position() % Long.SIZE)));
    }

    /** A published answer at its position, with all it is found by. */
    private record Standing(int position, String words) {
        List<String> distinct() {
            return Arrays.stream(words.strip().split(" "))
                    .map(PublishedWords::shortened)
                    .distinct()
                    .toList();
        }
    }
}
