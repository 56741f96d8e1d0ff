package vn.bantin.record.mention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
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

    private static final String OF_ARTICLES = all(Citations.restingOnArticles("mention m"));

    private static final String READING = Citations.READING_ORDER + ", m.id";

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
    static String all(String source) {
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
        List<Integer> numbers = subjects.stream().map(Subject::number).toList();
        Map<Integer, PublishedMention> newest = new HashMap<>(newest(numbers, 1));
        List<Integer> missing =
                numbers.stream().filter(number -> !newest.containsKey(number)).toList();
        newest.putAll(newest(missing, LIKELY_SAID));
        return numbers.stream().filter(newest::containsKey).map(newest::get).toList();
    }

    /** Where so many of the newest of each are looked at; nearly always the first is still said. */
    private Map<Integer, PublishedMention> newest(List<Integer> subjects, int lookedAt) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return said(mentions(query(all("""
                (SELECT n.id, ROW_NUMBER() OVER (PARTITION BY n.subject ORDER BY a.published_at DESC, n.id) AS place
                  FROM mention n CROSS JOIN article a
                  WHERE n.site_id = :site AND n.taken_back_at IS NULL AND n.subject IN (<subjects>)
                    AND a.id = n.article_id AND a.live_edition_id IS NOT NULL) ranked CROSS JOIN mention m
                """) + WHERE
                                + "AND ranked.place <= :lookedAt AND m.id = ranked.id ORDER BY ranked.place")
                        .bindList("subjects", subjects)
                        .bind("lookedAt", lookedAt)))
                .stream()
                .collect(Collectors.toMap(
                        published -> published.mention().subject().number(),
                        Function.identity(),
                        (newer, older) -> newer));
    }

    /**
     * So many of those that readers may see, in the order in which they were taken up; fewer where a sentence is no longer said.
     * Those of articles that are not live are few and looked up apart, so that the articles of all that is passed over are not.
     *
     * @param kind null for all kinds
     */
    public List<PublishedMention> publishedOfKind(@Nullable Kind kind, int skipped, int most) {
        return said(mentions(query(all("""
                (SELECT p.id FROM mention p %s
                    LEFT JOIN article hidden
                      ON hidden.site_id = :site AND hidden.live_edition_id IS NULL AND hidden.id = p.article_id
                  WHERE p.site_id = :site AND p.taken_back_at IS NULL AND hidden.id IS NULL
                  ORDER BY p.id LIMIT :most OFFSET :skipped) chosen CROSS JOIN mention m
                """.formatted(ofKind(kind))) + WHERE + "AND m.id = chosen.id ORDER BY m.id")
                .bind("most", most)
                .bind("skipped", skipped)));
    }

    private static String ofKind(@Nullable Kind kind) {
        return kind == null
                ? ""
                : "JOIN subject f ON f.site_id = p.site_id AND f.number = p.subject AND f.kind = '" + kind + "'";
    }

    /**
     * Mentions in some articles, the newest article first.
     *
     * @param articles how many articles there are in all
     */
    public record InArticles(List<PublishedMention> mentions, long articles) {}

    /** Those of a subject that readers may see, in so many articles; fewer where a sentence is no longer said, none beyond the last. */
    public InArticles published(Subject subject, int skipped, int most) {
        return published("m.subject = :which ", subject.number(), skipped, most);
    }

    /** The same of what is meant by a body, and of whoever belongs to it. */
    public InArticles publishedOfBody(long body, int skipped, int most) {
        return published("m.body_id = :which ", body, skipped, most);
    }

    private InArticles published(String which, long number, int skipped, int most) {
        List<Place> places = query("""
                SELECT t.article_id AS article, COUNT(*) OVER () AS articles
                FROM (SELECT DISTINCT m.article_id FROM mention m
                """ + WHERE + "AND " + which + """
                  ) t CROSS JOIN article a
                WHERE a.id = t.article_id AND a.live_edition_id IS NOT NULL
                ORDER BY a.published_at DESC, a.id LIMIT :most OFFSET :skipped
                """)
                .bind("which", number)
                .bind("most", most)
                .bind("skipped", skipped)
                .map(ConstructorMapper.of(Place.class))
                .list();
        if (places.isEmpty()) {
            return new InArticles(List.of(), 0);
        }
        List<UUID> articles = places.stream().map(Place::article).toList();
        List<Mention> byArticle = within(articles, which, number).stream()
                .sorted(Comparator.comparingInt(
                        mention -> articles.indexOf(mention.citation().articleId())))
                .toList();
        return new InArticles(said(byArticle), places.getFirst().articles());
    }

    /** By the words of these articles; the plus keeps SQLite from going through all mentions of a name or body for each of them. */
    private List<Mention> within(List<UUID> articles, String which, long number) {
        return mentions(query(OF_ARTICLES + WHERE + "AND m.citation_id = said.id AND +" + which + "ORDER BY " + READING)
                .bind("which", number)
                .bindList("articles", articles));
    }

    /** One article of a list, and how long the list is. */
    public record Place(UUID article, long articles) {}

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
                INSERT INTO mention (id, site_id, subject, post, part_of, body_id, citation_id, article_id, recorded_by, recorded_at)
                VALUES (:id, :site, :subject, :post, :partOf, :body, :citation, :article, :recorder, :recordedAt)
                """)
                .bind("id", mention.id())
                .bind("subject", mention.subject().number())
                .bind("post", mention.post())
                .bind("partOf", mention.partOf())
                .bind("body", mention.body() == null ? null : mention.body().id())
                .bind("citation", mention.citation().id())
                .bind("article", mention.citation().articleId())
                .bind("recorder", recorder.id())
                .bind("recordedAt", mention.recordedAt())
                .execute();
    }

    /** Erases for good what it said, and the name of a person whom nothing else mentions; that it was there, and who took it back, stays. */
    void takeBack(Mention mention, Account by, Instant now) {
        update("""
                UPDATE mention SET taken_back_by = :by, taken_back_at = :now, post = '', part_of = ''
                WHERE site_id = :site AND id = :id
                """)
                .bind("id", mention.id())
                .bind("by", by.id())
                .bind("now", now)
                .execute();
        new Citations(handle, site()).erase(mention.citation().id());
        new Subjects(handle, site()).eraseUnmentioned(mention.subject());
    }

    static Mention mention(ResultSet row) throws SQLException {
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
