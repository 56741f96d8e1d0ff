package vn.bantin.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.site.Section;
import vn.bantin.vietnamese.Slug;

/** The articles of one site. */
public final class Articles extends SiteStore {
    private static final String ARTICLE =
            "SELECT id, section_id, path, published_at, live_edition_id FROM article WHERE site_id = :site ";
    private static final String LIVE_HEADLINES = """
            SELECT a.id AS article_id, a.section_id, a.path, a.published_at, e.title, e.lead, e.picture_id,
              e.text_alternative, e.decorative
            FROM article a JOIN edition e ON e.id = a.live_edition_id
            WHERE a.site_id = :site AND a.live_edition_id IS NOT NULL
            """;

    public Articles(Handle handle, long site) {
        super(handle, site);
    }

    /** A new article in a section, its path made of the title; a path that is taken gets the next free number. */
    Article add(Section section, String title) {
        Article article = new Article(Ids.next(), section.id(), freePath(section, title), null, null);
        update("INSERT INTO article (id, site_id, section_id, path) VALUES (:id, :site, :section, :path)")
                .bind("id", article.id())
                .bind("section", article.sectionId())
                .bind("path", article.path())
                .execute();
        return article;
    }

    /** The path that a new article of this title would get. */
    public String freePath(Section section, String title) {
        return freePath(section, title, "");
    }

    /** What is free for an article is also the path that it has already. */
    private String freePath(Section section, String title, String own) {
        String slug = Slug.of(title);
        String path = section.slug() + "/" + (slug.isEmpty() ? "bai-viet" : slug);
        String candidate = path;
        for (int number = 2; !candidate.equals(own) && byPath(candidate).isPresent(); number++) {
            candidate = path + "-" + number;
        }
        return candidate;
    }

    /** The path of an article that was never published follows the title of its draft; any other is permanent. */
    void retitle(Edition draft) {
        Article article = byId(draft.articleId()).orElseThrow();
        if (article.publishedAt() != null) {
            return;
        }
        String path = freePath(section(article), draft.content().title(), article.path());
        if (!path.equals(article.path())) {
            update("UPDATE article SET path = :path WHERE site_id = :site AND id = :id")
                    .bind("path", path)
                    .bind("id", article.id())
                    .execute();
        }
    }

    /** Puts an article that was never published into another section, whose path it then has; any other stays. */
    boolean file(Edition draft, Section section) {
        Article article = byId(draft.articleId()).orElseThrow();
        if (article.publishedAt() != null || article.sectionId() == section.id()) {
            return false;
        }
        update("UPDATE article SET section_id = :section, path = :path WHERE site_id = :site AND id = :id")
                .bind("section", section.id())
                .bind("path", freePath(section, draft.content().title()))
                .bind("id", article.id())
                .execute();
        return true;
    }

    private Section section(Article article) {
        return query("SELECT id, parent_id, slug, name FROM section WHERE site_id = :site AND id = :id")
                .bind("id", article.sectionId())
                .map(ConstructorMapper.of(Section.class))
                .one();
    }

    public Optional<Article> byPath(String path) {
        return query(ARTICLE + "AND path = :path")
                .bind("path", path)
                .map(ConstructorMapper.of(Article.class))
                .findOne();
    }

    /** The article that was first published at this time and had this title in any of its editions, withdrawn or not. */
    public Optional<Article> published(String title, Instant publishedAt) {
        return query(ARTICLE + """
                AND published_at = :publishedAt
                AND EXISTS (SELECT 1 FROM edition e
                  WHERE e.site_id = :site AND e.article_id = article.id AND e.title = :title)
                ORDER BY id LIMIT 1
                """)
                .bind("publishedAt", publishedAt)
                .bind("title", title)
                .map(ConstructorMapper.of(Article.class))
                .findOne();
    }

    public Optional<Article> byId(UUID id) {
        return query(ARTICLE + "AND id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Article.class))
                .findOne();
    }

    /** These articles, live or not, in no order; ids of no article of this site are left out. */
    public List<NamedArticle> named(Collection<UUID> articles) {
        return articles.isEmpty()
                ? List.of()
                : query("""
                        SELECT a.id, e.title, a.path, a.live_edition_id IS NOT NULL AS live
                        FROM article a JOIN edition e ON e.article_id = a.id
                        WHERE a.site_id = :site AND a.id IN (<articles>)
                          AND e.number = (SELECT MAX(n.number) FROM edition n WHERE n.article_id = a.id)
                        """)
                        .bindList("articles", List.copyOf(articles))
                        .map(ConstructorMapper.of(NamedArticle.class))
                        .list();
    }

    /** Shows this edition from now on; only the first publication dates the article. */
    void show(UUID article, UUID edition, Instant publishedAt) {
        update("""
                UPDATE article SET live_edition_id = :edition, published_at = COALESCE(published_at, :publishedAt)
                WHERE site_id = :site AND id = :article
                """)
                .bind("edition", edition)
                .bind("publishedAt", publishedAt)
                .bind("article", article)
                .execute();
    }

    Optional<UUID> liveEditionOf(UUID article) {
        return byId(article).flatMap(found -> Optional.ofNullable(found.liveEditionId()));
    }

    void hide(UUID article) {
        update("UPDATE article SET live_edition_id = NULL WHERE site_id = :site AND id = :article")
                .bind("article", article)
                .execute();
    }

    /** The newest live articles of the site. */
    public List<Headline> latest(int most) {
        return query(LIVE_HEADLINES + """
                ORDER BY a.published_at DESC, a.id DESC LIMIT :most
                """)
                .bind("most", most)
                .map(ConstructorMapper.of(Headline.class))
                .list();
    }

    /** Those of these articles that are live, in no order. */
    public List<Headline> live(Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        return query(LIVE_HEADLINES + "AND a.id IN (<articles>)")
                .bindList("articles", articles)
                .map(ConstructorMapper.of(Headline.class))
                .list();
    }

    /** A stretch of the live articles of these sections, newest first. */
    public List<Headline> inSections(List<Section> sections, int skipped, int most) {
        return query(LIVE_HEADLINES + """
                AND a.section_id IN (<sections>)
                ORDER BY a.published_at DESC, a.id DESC LIMIT :most OFFSET :skipped
                """)
                .bindList("sections", sections.stream().map(Section::id).toList())
                .bind("most", most)
                .bind("skipped", skipped)
                .map(ConstructorMapper.of(Headline.class))
                .list();
    }

    public long countIn(List<Section> sections) {
        return query("""
                SELECT COALESCE(SUM(live), 0) FROM section_size WHERE site_id = :site AND section_id IN (<sections>)
                """)
                .bindList("sections", sections.stream().map(Section::id).toList())
                .mapTo(long.class)
                .one();
    }

    /** The articles of the same section that came right after this one, newest first. */
    public List<Headline> newerThan(Article article, int most) {
        return neighbours(LIVE_HEADLINES + """
                AND a.section_id = :section AND (a.published_at, a.id) > (:publishedAt, :id)
                ORDER BY a.published_at, a.id LIMIT :most
                """, article, most).reversed();
    }

    /** The articles of the same section that came right before this one, newest first. */
    public List<Headline> olderThan(Article article, int most) {
        return neighbours(LIVE_HEADLINES + """
                AND a.section_id = :section AND (a.published_at, a.id) < (:publishedAt, :id)
                ORDER BY a.published_at DESC, a.id DESC LIMIT :most
                """, article, most);
    }

    private List<Headline> neighbours(String sql, Article article, int most) {
        return query(sql)
                .bind("section", article.sectionId())
                .bind(
                        "publishedAt",
                        Objects.requireNonNull(article.publishedAt(), "only a published article has neighbours"))
                .bind("id", article.id())
                .bind("most", most)
                .map(ConstructorMapper.of(Headline.class))
                .list();
    }

    /** By which article readers may see the picture with this rendition: its live edition holds it. */
    public Optional<Showing> showing(String hash) {
        return query("""
                SELECT a.id AS article, r.picture_id AS picture
                FROM rendition r JOIN edition e ON e.picture_id = r.picture_id
                  JOIN article a ON a.id = e.article_id AND a.live_edition_id = e.id
                WHERE r.site_id = :site AND r.hash = :hash
                UNION ALL
                SELECT a.id AS article, r.picture_id AS picture
                FROM rendition r JOIN edition_picture ep ON ep.picture_id = r.picture_id
                  JOIN edition e ON e.id = ep.edition_id
                  JOIN article a ON a.id = e.article_id AND a.live_edition_id = e.id
                WHERE r.site_id = :site AND r.hash = :hash
                LIMIT 1
                """)
                .bind("hash", hash)
                .map(ConstructorMapper.of(Showing.class))
                .findOne();
    }

    /** Those of these pictures that readers may see: the live edition of some article holds them. */
    public Set<UUID> showing(Collection<UUID> pictures) {
        if (pictures.isEmpty()) {
            return Set.of();
        }
        return query("""
                SELECT p.id FROM picture p JOIN edition e ON e.picture_id = p.id
                  JOIN article a ON a.id = e.article_id AND a.live_edition_id = e.id
                WHERE p.site_id = :site AND p.id IN (<pictures>)
                UNION
                SELECT p.id FROM picture p JOIN edition_picture ep ON ep.picture_id = p.id
                  JOIN edition e ON e.id = ep.edition_id
                  JOIN article a ON a.id = e.article_id AND a.live_edition_id = e.id
                WHERE p.site_id = :site AND p.id IN (<pictures>)
                """)
                .bindList("pictures", List.copyOf(pictures))
                .mapTo(UUID.class)
                .set();
    }
}
