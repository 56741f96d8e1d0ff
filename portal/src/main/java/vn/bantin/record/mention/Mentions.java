package vn.bantin.record.mention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.record.Citations;
import vn.bantin.record.LiveTexts;

/** The mentions of one site that were not taken back. */
public final class Mentions extends SiteStore {
    private static final String ALL = all("mention m");

    private static final String OF_ARTICLE = all(Citations.restingOnArticle("mention m"));

    private static final String READING = """
            CASE c.field WHEN 'TITLE' THEN 0 WHEN 'LEAD' THEN 1 WHEN 'CAPTION' THEN 2 WHEN 'BODY' THEN 3 ELSE 4 END,
            c.block, c.start_at, m.id
            """;

    private static final String IN_TEXT_ORDER = "AND m.citation_id = said.id ORDER BY " + READING;

    private static final String LIVE = "JOIN article a ON a.id = c.article_id AND a.live_edition_id IS NOT NULL ";

    private static final String WHERE = "WHERE m.site_id = :site AND m.taken_back_at IS NULL ";

    /** Of a subject so many are looked at for one whose sentence the live text still has. */
    private static final int LIKELY_SAID = 3;

    private final Handle handle;

    public Mentions(Handle handle, long site) {
        super(handle, site);
        this.handle = handle;
    }

    /** What the rows of {@code m} are, with the names that belong to them. */
    private static String all(String source) {
        return """
                SELECT m.id, m.subject, s.kind, s.name, m.post, m.part_of, m.body_id, b.name AS body, b.slug, m.recorded_at,
                  r.name AS recorder, %s
                FROM %s
                  JOIN subject s ON s.site_id = m.site_id AND s.number = m.subject
                  LEFT JOIN body b ON b.site_id = m.site_id AND b.id = m.body_id
                  JOIN account r ON r.id = m.recorded_by
                  JOIN citation c ON c.site_id = m.site_id AND c.id = m.citation_id
                """.formatted(Citations.COLUMNS, source);
    }

    /** All that rest on an article, whatever becomes of it, in the order of its text. */
    public List<Mention> of(UUID article) {
        return mentions(query(OF_ARTICLE + WHERE + IN_TEXT_ORDER).bind("article", article));
    }

    /** Those of one article that readers may see, in the order of its text. */
    public List<PublishedMention> publishedOf(UUID article) {
        return said(mentions(query(OF_ARTICLE + LIVE + WHERE + IN_TEXT_ORDER).bind("article", article)));
    }

    /** The newest of each of these subjects that readers may see, in the order of the subjects. */
    public List<PublishedMention> newest(List<Subject> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<Integer> numbers = subjects.stream().map(Subject::number).toList();
        Map<Integer, PublishedMention> newest = new LinkedHashMap<>();
        said(mentions(query(ALL + WHERE + """
                AND m.id IN (SELECT t.id FROM (
                  SELECT n.id, ROW_NUMBER() OVER (PARTITION BY n.subject ORDER BY a.published_at DESC, n.id) AS place
                  FROM mention n JOIN citation c ON c.site_id = n.site_id AND c.id = n.citation_id
                    JOIN article a ON a.id = c.article_id AND a.live_edition_id IS NOT NULL
                  WHERE n.site_id = :site AND n.taken_back_at IS NULL AND n.subject IN (<subjects>)) t
                WHERE t.place <= :newest)
                ORDER BY m.id
                """).bindList("subjects", numbers).bind("newest", LIKELY_SAID)))
                .forEach(published ->
                        newest.putIfAbsent(published.mention().subject().number(), published));
        return numbers.stream().filter(newest::containsKey).map(newest::get).toList();
    }

    /** Those of a subject that readers may see, in so many articles, the newest first; fewer where a sentence is no longer said. */
    public List<PublishedMention> published(Subject subject, int skipped, int most) {
        return published("m.subject = :which ", subject.number(), skipped, most);
    }

    /** The same of what is meant by a body, and of whoever belongs to it. */
    public List<PublishedMention> publishedOfBody(long body, int skipped, int most) {
        return published("m.body_id = :which ", body, skipped, most);
    }

    private List<PublishedMention> published(String which, long number, int skipped, int most) {
        return said(
                mentions(query(ALL + LIVE + WHERE + "AND " + which + "AND c.article_id IN (SELECT t.article_id FROM ("
                                + "SELECT DISTINCT c.article_id, a.published_at " + articles(which)
                                + "ORDER BY a.published_at DESC, c.article_id LIMIT :most OFFSET :skipped) t) "
                                + "ORDER BY a.published_at DESC, c.article_id, " + READING)
                        .bind("which", number)
                        .bind("most", most)
                        .bind("skipped", skipped)));
    }

    public long countArticles(Subject subject) {
        return countArticles("m.subject = :which ", subject.number());
    }

    public long countArticlesOfBody(long body) {
        return countArticles("m.body_id = :which ", body);
    }

    private long countArticles(String which, long number) {
        return query("SELECT COUNT(DISTINCT c.article_id) " + articles(which))
                .bind("which", number)
                .mapTo(long.class)
                .one();
    }

    /** The live articles that have such a mention. */
    private static String articles(String which) {
        return "FROM mention m JOIN citation c ON c.site_id = m.site_id AND c.id = m.citation_id " + LIVE + WHERE
                + "AND " + which;
    }

    public Optional<Mention> byId(UUID id) {
        return mentions(query(ALL + WHERE + "AND m.id = :id").bind("id", id)).stream()
                .findFirst();
    }

    private static List<Mention> mentions(Query query) {
        return query.map((row, context) -> mention(row)).list();
    }

    /** Those whose sentence readers find in the article as it is live now: drafts and what was corrected are nobody's. */
    private List<PublishedMention> said(List<Mention> mentions) {
        LiveTexts texts = new LiveTexts(
                handle, site(), mentions.stream().map(Mention::citation).toList());
        return mentions.stream()
                .flatMap(mention ->
                        texts.pathOf(mention.citation()).map(path -> new PublishedMention(mention, path)).stream())
                .toList();
    }

    void add(Mention mention, Account recorder) {
        update("""
                INSERT INTO mention (id, site_id, subject, post, part_of, body_id, citation_id, recorded_by, recorded_at)
                VALUES (:id, :site, :subject, :post, :partOf, :body, :citation, :recorder, :recordedAt)
                """)
                .bind("id", mention.id())
                .bind("subject", mention.subject().number())
                .bind("post", mention.post())
                .bind("partOf", mention.partOf())
                .bind("body", mention.body() == null ? null : mention.body().id())
                .bind("citation", mention.citation().id())
                .bind("recorder", recorder.id())
                .bind("recordedAt", mention.recordedAt())
                .execute();
    }

    /** Whether it was still there. */
    boolean takeBack(UUID mention, Account by, Instant now) {
        return update("""
                        UPDATE mention SET taken_back_by = :by, taken_back_at = :now
                        WHERE site_id = :site AND id = :id AND taken_back_at IS NULL
                        """)
                        .bind("id", mention)
                        .bind("by", by.id())
                        .bind("now", now)
                        .execute()
                > 0;
    }

    private static Mention mention(ResultSet row) throws SQLException {
        return new Mention(
                UUID.fromString(row.getString("id")),
                new Subject(row.getInt("subject"), Kind.valueOf(row.getString("kind")), row.getString("name")),
                row.getString("post"),
                row.getString("part_of"),
                body(row),
                Citations.citation(row),
                row.getString("recorder"),
                Instant.ofEpochMilli(row.getLong("recorded_at")));
    }

    private static @Nullable MentionedBody body(ResultSet row) throws SQLException {
        String slug = row.getString("slug");
        return slug == null ? null : new MentionedBody(row.getLong("body_id"), row.getString("body"), slug);
    }
}
