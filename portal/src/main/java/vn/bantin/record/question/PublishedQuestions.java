package vn.bantin.record.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.FoldedWords;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.record.question.Glimpse.Heading;

/** The questions of one site that everybody reads, with their answers. */
public final class PublishedQuestions extends SiteStore {
    /** Of how many a glimpse is caught: what a hundred thousand answers say is too long to be read in passing. */
    private static final int LOOKED_AT = 1_000;

    private static final String ALL = """
            SELECT q.*, b.name AS body_name
            FROM published_question q JOIN body b ON b.site_id = q.site_id AND b.id = q.body_id
            WHERE q.site_id = :site AND q.withdrawn = FALSE
            """;

    private static final String NEWEST_FIRST = " ORDER BY q.published_at DESC, q.number DESC";

    private final PublishedWords words;

    public PublishedQuestions(Handle handle, long site) {
        super(handle, site);
        words = new PublishedWords(handle, site);
    }

    /**
     * Those that have words which begin so, whatever their marks, the newest first.
     *
     * @param field null for all
     */
    public Page<PublishedQuestion> find(String typed, @Nullable Field field, int number, int size) {
        FoldedWords folded = FoldedWords.of(typed);
        return folded.words().isEmpty() ? newest(field, number, size) : having(folded, field, number, size);
    }

    private Page<PublishedQuestion> newest(@Nullable Field field, int number, int size) {
        String where = "FROM published_question q WHERE q.site_id = :site AND q.withdrawn = FALSE"
                + (field == null ? "" : " AND q.field = :field");
        String ofField = field == null ? "" : field.name();
        List<Integer> positions = query("SELECT q.position " + where + NEWEST_FIRST + " LIMIT :size OFFSET :skipped")
                .bind("field", ofField)
                .bind("size", size)
                .bind("skipped", (long) (number - 1) * size)
                .mapTo(Integer.class)
                .list();
        long total = query("SELECT COUNT(*) " + where)
                .bind("field", ofField)
                .mapTo(long.class)
                .one();
        return new Page<>(at(positions), number, size, total);
    }

    private Page<PublishedQuestion> having(FoldedWords folded, @Nullable Field field, int number, int size) {
        BitSet found = words.having(folded, field);
        List<Integer> positions = newestFirst(found)
                .skip((long) (number - 1) * size)
                .limit(size)
                .boxed()
                .toList();
        return new Page<>(at(positions), number, size, found.cardinality());
    }

    private static IntStream newestFirst(BitSet positions) {
        return IntStream.iterate(
                positions.length() - 1, position -> position >= 0, position -> positions.previousSetBit(position - 1));
    }

    private List<PublishedQuestion> at(List<Integer> positions) {
        return positions.isEmpty()
                ? List.of()
                : query(ALL + "AND q.position IN (<positions>) ORDER BY q.position DESC")
                        .bindList("positions", positions)
                        .map((row, context) -> published(row))
                        .list();
    }

    /** The newest few that have words which begin so; only the newest are looked at, and none that are older. */
    public Glimpse glimpse(String typed, int most) {
        FoldedWords folded = FoldedWords.of(typed);
        List<Map.Entry<Heading, Long>> found = folded.bound(
                        query("""
                SELECT q.number, q.title, COUNT(*) OVER () AS total
                FROM (SELECT number, title, published_at FROM published_question
                  WHERE site_id = :site AND withdrawn = FALSE ORDER BY published_at DESC LIMIT :looked) q
                  JOIN published_words w ON w.site_id = :site AND w.number = q.number
                WHERE q.number > 0
                """ + folded.condition("w.words") + NEWEST_FIRST + " LIMIT :most"))
                .bind("looked", LOOKED_AT)
                .bind("most", most)
                .map((row, context) ->
                        Map.entry(new Heading(row.getInt("number"), row.getString("title")), row.getLong("total")))
                .list();
        return new Glimpse(
                found.stream().map(Map.Entry::getKey).toList(),
                found.isEmpty() ? 0 : found.getFirst().getValue(),
                !hasMoreThan(LOOKED_AT));
    }

    private boolean hasMoreThan(int number) {
        return query("""
                SELECT 1 FROM published_question WHERE site_id = :site AND withdrawn = FALSE
                ORDER BY published_at DESC LIMIT 1 OFFSET :number
                """).bind("number", number).mapTo(int.class).findOne().isPresent();
    }

    public Optional<PublishedQuestion> byNumber(int number) {
        return query(ALL + "AND q.number = :number")
                .bind("number", number)
                .map((row, context) -> published(row))
                .findOne();
    }

    /** What everybody reads of this question. */
    public Optional<PublishedQuestion> of(UUID question) {
        return query(ALL + "AND q.question_id = :question")
                .bind("question", question)
                .map((row, context) -> published(row))
                .findOne();
    }

    /** What everybody reads of those of these questions that are public, by question. */
    public Map<UUID, PublishedQuestion> of(Collection<UUID> questions) {
        return questions.isEmpty()
                ? Map.of()
                : query(ALL + "AND q.question_id IN (<ids>)")
                        .bindList("ids", List.copyOf(questions))
                        .map((row, context) -> Map.entry(UUID.fromString(row.getString("question_id")), published(row)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Publishes it, under the number that it had before if it had one. */
    void put(UUID question, PublicText text, Field field, long body, Instant now) {
        words.remove(question);
        update("""
                INSERT INTO published_question (site_id, number, question_id, title, asked, answer, field, body_id,
                  published_at, position, withdrawn)
                VALUES (:site, (SELECT COALESCE(MAX(number), 0) + 1 FROM published_question WHERE site_id = :site),
                  :question, :title, :asked, :answer, :field, :body, :now,
                  (SELECT COALESCE(MAX(position), 0) + 1 FROM published_question WHERE site_id = :site), FALSE)
                ON CONFLICT (site_id, question_id) DO UPDATE SET title = excluded.title, asked = excluded.asked,
                  answer = excluded.answer, field = excluded.field, body_id = excluded.body_id,
                  position = CASE WHEN published_question.withdrawn THEN excluded.position ELSE published_question.position END,
                  published_at = CASE WHEN published_question.withdrawn THEN excluded.published_at
                    ELSE published_question.published_at END,
                  withdrawn = FALSE
                """)
                .bindMethods(text)
                .bind("question", question)
                .bind("field", field)
                .bind("body", body)
                .bind("now", now)
                .execute();
        update("""
                INSERT INTO published_words (site_id, number, words)
                SELECT site_id, number, :words FROM published_question WHERE site_id = :site AND question_id = :question
                ON CONFLICT (site_id, number) DO UPDATE SET words = excluded.words
                """)
                .bind("words", FoldedWords.distinct(text.title() + " " + text.asked() + " " + text.answer()))
                .bind("question", question)
                .execute();
        words.add(question);
    }

    void withdraw(UUID question) {
        words.remove(question);
        update("UPDATE published_question SET withdrawn = TRUE WHERE site_id = :site AND question_id = :question")
                .bind("question", question)
                .execute();
    }

    private static PublishedQuestion published(ResultSet row) throws SQLException {
        return new PublishedQuestion(
                row.getInt("number"),
                new PublicText(row.getString("title"), row.getString("asked"), row.getString("answer")),
                Field.valueOf(row.getString("field")),
                row.getLong("body_id"),
                row.getString("body_name"),
                Instant.ofEpochMilli(row.getLong("published_at")));
    }
}
