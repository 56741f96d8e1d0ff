package vn.bantin.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.text.RichText;
import vn.bantin.site.Section;

/** The editions of one site's articles. */
public final class Editions extends SiteStore {
    private static final String LIVE = """
            SELECT a.id AS article_id, a.section_id, a.path, a.published_at AS first_published_at, e.title, e.dateline,
              e.lead, e.body, e.picture_id, e.caption, e.credit, e.text_alternative, e.decorative, e.addendum, e.byline
            FROM article a JOIN edition e ON e.id = a.live_edition_id
            WHERE a.site_id = :site AND a.live_edition_id IS NOT NULL
            """;

    /** Engines take so many parameters of one statement and not many more. */
    private static final int MOST_AT_ONCE = 500;

    public Editions(Handle handle, long site) {
        super(handle, site);
    }

    void add(Edition edition, Instant now) {
        update("""
                INSERT INTO edition (id, site_id, article_id, number, state, since, title, dateline, lead, body,
                  picture_id, caption, credit, text_alternative, decorative, addendum, byline, correction, revision,
                  approver_id, due, published_at, reason)
                VALUES (:id, :site, :articleId, :number, :state, :now, :title, :dateline, :lead, :body,
                  :pictureId, :caption, :credit, :textAlternative, :decorative, :addendum, :byline, :correction,
                  :revision, :approverId, :due, :publishedAt, :reason)
                """)
                .bindMethods(edition)
                .bindMethods(edition.content())
                .bindMethods(edition.content().illustration())
                .bind("now", now)
                .execute();
        addWriters(edition);
        listPictures(edition);
    }

    private void addWriters(Edition edition) {
        for (UUID writer : edition.writers()) {
            update("""
                    INSERT INTO edition_writer (site_id, edition_id, account_id)
                    VALUES (:site, :edition, :writer) ON CONFLICT DO NOTHING
                    """).bind("edition", edition.id()).bind("writer", writer).execute();
        }
    }

    /**
     * Takes an edition on by one of its own rules and keeps where it then stands; its words are left alone, since they
     * may have been published.
     */
    Edition move(UUID id, Instant now, UnaryOperator<Edition> rule) {
        Edition moved = rule.apply(get(id));
        Expiry expiry = moved.expiry();
        update("""
                UPDATE edition SET since = CASE WHEN state = :state THEN since ELSE :now END, state = :state,
                  approver_id = :approverId, due = :due, expires_at = :expiresAt, expiry_reason = :expiryReason,
                  published_at = :publishedAt, reason = :reason
                WHERE site_id = :site AND id = :id
                """)
                .bindMethods(moved)
                .bind("expiresAt", expiry == null ? null : expiry.at())
                .bind("expiryReason", expiry == null ? "" : expiry.reason())
                .bind("now", now)
                .execute();
        return moved;
    }

    /** Keeps the words of a draft and who wrote them; the words of any other edition cannot be reached from here. */
    void rewrite(Edition edition) {
        int rewritten = update("""
                UPDATE edition SET title = :title, dateline = :dateline, lead = :lead, body = :body,
                  picture_id = :pictureId, caption = :caption, credit = :credit, text_alternative = :textAlternative,
                  decorative = :decorative, addendum = :addendum, byline = :byline, correction = :correction,
                  revision = :revision
                WHERE site_id = :site AND id = :id AND state = 'DRAFT'
                """)
                .bindMethods(edition)
                .bindMethods(edition.content())
                .bindMethods(edition.content().illustration())
                .execute();
        if (rewritten == 0) {
            throw new Refusal(ArticleRule.WRONG_STATE);
        }
        addWriters(edition);
        listPictures(edition);
    }

    /** Which pictures stand in the text, so that they are served while readers may see it. */
    private void listPictures(Edition edition) {
        update("DELETE FROM edition_picture WHERE site_id = :site AND edition_id = :edition")
                .bind("edition", edition.id())
                .execute();
        for (UUID picture : edition.content().text().pictures()) {
            update("""
                    INSERT INTO edition_picture (site_id, edition_id, picture_id)
                    SELECT :site, :edition, id FROM picture WHERE site_id = :site AND id = :picture
                    """).bind("edition", edition.id()).bind("picture", picture).execute();
        }
    }

    /** The edition with this id; one of another site is no different from none. */
    Edition get(UUID id) {
        return byId(id).orElseThrow(() -> new Refusal(ArticleRule.UNKNOWN));
    }

    public Optional<Edition> byId(UUID id) {
        return query("SELECT * FROM edition WHERE site_id = :site AND id = :id")
                .bind("id", id)
                .map(this::edition)
                .findOne();
    }

    /** Every edition of an article, the first one first. */
    public List<Edition> of(UUID article) {
        return query("SELECT * FROM edition WHERE site_id = :site AND article_id = :article ORDER BY number")
                .bind("article", article)
                .map(this::edition)
                .list();
    }

    /** The editions of an article that readers have seen, the newest first. */
    public List<Publication> published(UUID article) {
        return query("""
                SELECT number, state, published_at, since, correction FROM edition
                WHERE site_id = :site AND article_id = :article AND state IN ('LIVE', 'SUPERSEDED', 'WITHDRAWN')
                ORDER BY number DESC
                """)
                .bind("article", article)
                .map(ConstructorMapper.of(Publication.class))
                .list();
    }

    /** The edition of an article that has this number. */
    public Optional<Edition> byNumber(UUID article, int number) {
        return query("SELECT * FROM edition WHERE site_id = :site AND article_id = :article AND number = :number")
                .bind("article", article)
                .bind("number", number)
                .map(this::edition)
                .findOne();
    }

    /** Those of these articles that are live, in no order. */
    public List<LiveArticle> live(Collection<UUID> articles) {
        List<UUID> all = List.copyOf(articles);
        List<LiveArticle> live = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            query(LIVE + "AND a.id IN (<articles>)")
                    .bindList("articles", all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)))
                    .map((row, context) -> liveArticle(row))
                    .forEach(live::add);
        }
        return live;
    }

    /** The live articles whose ids come after this one, in the order of their ids; of all, a batch at a time. */
    public List<LiveArticle> liveAfter(UUID article, int most) {
        return query(LIVE + "AND a.id > :article ORDER BY a.id LIMIT :most")
                .bind("article", article)
                .bind("most", most)
                .map((row, context) -> liveArticle(row))
                .list();
    }

    /** Those of {@link #liveAfter} that stand in these sections. */
    public List<LiveArticle> liveInAfter(Collection<Section> sections, UUID article, int most) {
        if (sections.isEmpty()) {
            return List.of();
        }
        return query(LIVE + "AND a.section_id IN (<sections>) AND a.id > :article ORDER BY a.id LIMIT :most")
                .bindList("sections", sections.stream().map(Section::id).toList())
                .bind("article", article)
                .bind("most", most)
                .map((row, context) -> liveArticle(row))
                .list();
    }

    private static LiveArticle liveArticle(ResultSet row) throws SQLException {
        return new LiveArticle(
                UUID.fromString(row.getString("article_id")),
                row.getLong("section_id"),
                row.getString("path"),
                Instant.ofEpochMilli(row.getLong("first_published_at")),
                content(row));
    }

    private Edition edition(ResultSet row, StatementContext context) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        return new Edition(
                id,
                UUID.fromString(row.getString("article_id")),
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                content(row),
                row.getString("correction"),
                row.getInt("revision"),
                writersOf(id),
                uuid(row.getString("approver_id")),
                instant(row, "due"),
                expiry(row),
                instant(row, "published_at"),
                row.getString("reason"));
    }

    private static @Nullable Expiry expiry(ResultSet row) throws SQLException {
        Instant at = instant(row, "expires_at");
        return at == null ? null : new Expiry(at, row.getString("expiry_reason"));
    }

    static Content content(ResultSet row) throws SQLException {
        return new Content(
                row.getString("title"),
                row.getString("dateline"),
                row.getString("lead"),
                RichText.kept(row.getString("body")),
                new Illustration(
                        uuid(row.getString("picture_id")),
                        row.getString("caption"),
                        row.getString("credit"),
                        row.getString("text_alternative"),
                        row.getBoolean("decorative")),
                row.getString("addendum"),
                row.getString("byline"));
    }

    private Set<UUID> writersOf(UUID edition) {
        return query("SELECT account_id FROM edition_writer WHERE site_id = :site AND edition_id = :edition")
                .bind("edition", edition)
                .mapTo(UUID.class)
                .set();
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
