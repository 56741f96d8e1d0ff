package vn.bantin.record.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
            FROM published_question q JOIN body b ON b.site_id = q.site_id AND b.id = q.body_id
            WHERE q.site_id = :site AND q.withdrawn = FALSE
            """;

    public PublishedQuestions(Handle handle, long site) {
        super(handle, site);
    }

    /**
     * Those that have words which begin so, whatever their marks, the newest first.
     *
     * @param field null for all
     */
    public Page<PublishedQuestion> find(String words, @Nullable Field field, int number, int size) {
        FoldedWords folded = FoldedWords.of(words);
        String where = ALL + "AND (:field = '' OR q.field = :field)" + folded.condition("q.folded");
        String chosen = field == null ? "" : field.name();
        long total = folded.bound(query("SELECT COUNT(*) " + where))
                .bind("field", chosen)
                .mapTo(long.class)
                .one();
        List<PublishedQuestion> found = folded.bound(query("SELECT q.*, b.name AS body_name " + where
                        + " ORDER BY q.published_at DESC, q.number DESC LIMIT :size OFFSET :skipped"))
                .bind("field", chosen)
                .bind("size", size)
                .bind("skipped", (long) (number - 1) * size)
                .map((row, context) -> published(row))
                .list();
        return new Page<>(found, number, size, total);
    }

    /** The newest few that have words which begin so; only the newest are looked at, and none that are older. */
    public Glimpse glimpse(String words, int most) {
        FoldedWords folded = FoldedWords.of(words);
        List<Map.Entry<Heading, Long>> found = folded.bound(query("""
                SELECT q.number, q.title, COUNT(*) OVER () AS total
                FROM (SELECT number, title, folded, published_at FROM published_question
                  WHERE site_id = :site AND withdrawn = FALSE ORDER BY published_at DESC LIMIT :looked) q
                WHERE q.number > 0
                """ + folded.condition("q.folded")
                        + " ORDER BY q.published_at DESC, q.number DESC LIMIT :most"))
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
        return query("SELECT q.*, b.name AS body_name " + ALL + "AND q.number = :number")
                .bind("number", number)
                .map((row, context) -> published(row))
                .findOne();
    }

    /** What everybody reads of this question. */
    public Optional<PublishedQuestion> of(UUID question) {
        return query("SELECT q.*, b.name AS body_name " + ALL + "AND q.question_id = :question")
                .bind("question", question)
                .map((row, context) -> published(row))
                .findOne();
    }

    /** Publishes it, under the number that it had before if it had one. */
    void put(UUID question, PublicText text, Field field, long body, Instant now) {
        update("""
                INSERT INTO published_question (site_id, number, question_id, title, asked, answer, folded, field, body_id,
                  published_at, withdrawn)
                VALUES (:site, (SELECT COALESCE(MAX(number), 0) + 1 FROM published_question WHERE site_id = :site),
                  :question, :title, :asked, :answer, :folded, :field, :body, :now, FALSE)
                ON CONFLICT (site_id, question_id) DO UPDATE SET title = excluded.title, asked = excluded.asked,
                  answer = excluded.answer, folded = excluded.folded, body_id = excluded.body_id,
                  published_at = CASE WHEN published_question.withdrawn THEN excluded.published_at
                    ELSE published_question.published_at END,
                  withdrawn = FALSE
                """)
                .bindMethods(text)
                .bind("question", question)
                .bind("folded", FoldedWords.fold(text.title() + " " + text.asked() + " " + text.answer()))
                .bind("field", field)
                .bind("body", body)
                .bind("now", now)
                .execute();
    }

    void withdraw(UUID question) {
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
