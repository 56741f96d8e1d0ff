package vn.bantin.readership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import vn.bantin.kit.data.SiteStore;

/** What the desk of one site asks of its readership: by day, article, section and byline. */
public final class Statistics extends SiteStore {
    /** Each article with the edition that readers see, or saw last. */
    private static final String ARTICLES = """
            article a JOIN edition e ON e.site_id = a.site_id AND e.id = COALESCE(a.live_edition_id,
              (SELECT w.id FROM edition w WHERE w.site_id = a.site_id AND w.article_id = a.id AND w.published_at IS NOT NULL
              ORDER BY w.number DESC LIMIT 1))
            """;

    /** Added up before anything is looked up, since an article is read on many days. */
    private static final String READ = """
            WITH read AS (SELECT article_id, SUM(views) AS views FROM view_day
              WHERE site_id = :site AND day >= :from AND day <= :to GROUP BY article_id)
            """;

    public Statistics(Handle handle, long site) {
        super(handle, site);
    }

    /** Every day of the span, those without a view too. */
    public List<DayViews> byDay(Narrowing narrowing, Span span) {
        Map<String, Long> views = narrowing
                .bind(within(
                        span, """
                SELECT v.day, SUM(v.views) AS views FROM view_day v
                WHERE v.site_id = :site AND v.day >= :from AND v.day <= :to AND v.article_id IN (SELECT a.id FROM
                """ + ARTICLES + " WHERE a.site_id = :site" + narrowing.condition() + ") GROUP BY v.day"))
                .reduceRows(new LinkedHashMap<>(), (days, row) -> {
                    days.put(row.getColumn("day", String.class), row.getColumn("views", Long.class));
                    return days;
                });
        return span.days().stream()
                .map(day -> new DayViews(day, views.getOrDefault(day.toString(), 0L)))
                .toList();
    }

    /** The articles that were read in the span, the most read first. */
    public List<ArticleViews> byArticle(Narrowing narrowing, Span span, int most) {
        return narrowing
                .bind(within(
                        span,
                        READ + """
                SELECT a.id AS article_id, a.section_id, a.path, e.title, e.byline, r.views
                FROM
                """ + ARTICLES + " JOIN read r ON r.article_id = a.id WHERE a.site_id = :site"
                                + narrowing.condition() + """
                 ORDER BY r.views DESC, a.id DESC LIMIT :most
                """))
                .bind("most", most)
                .map(ConstructorMapper.of(ArticleViews.class))
                .list();
    }

    /** The sections whose articles were read, each without those below it, the most read first. */
    public Map<Long, Long> bySection(Narrowing narrowing, Span span) {
        return narrowing
                .bind(within(
                        span,
                        READ + "SELECT a.section_id, SUM(r.views) AS views FROM " + ARTICLES + """
                 JOIN read r ON r.article_id = a.id WHERE a.site_id = :site
                """
                                + narrowing.condition()
                                + " GROUP BY a.section_id ORDER BY SUM(r.views) DESC, a.section_id"))
                .reduceRows(new LinkedHashMap<>(), (sections, row) -> {
                    sections.put(row.getColumn("section_id", Long.class), row.getColumn("views", Long.class));
                    return sections;
                });
    }

    /** The bylines whose articles were read, the most read first; the empty one stands for articles without. */
    public Map<String, Long> byByline(Narrowing narrowing, Span span) {
        return narrowing
                .bind(within(
                        span,
                        READ + "SELECT e.byline, SUM(r.views) AS views FROM " + ARTICLES + """
                 JOIN read r ON r.article_id = a.id WHERE a.site_id = :site
                """ + narrowing.condition()
                                + " GROUP BY e.byline ORDER BY SUM(r.views) DESC, e.byline"))
                .reduceRows(new LinkedHashMap<>(), (bylines, row) -> {
                    bylines.put(row.getColumn("byline", String.class), row.getColumn("views", Long.class));
                    return bylines;
                });
    }

    /** What the whole site was read. */
    public long total(Span span) {
        return within(
                        span,
                        "SELECT COALESCE(SUM(views), 0) FROM view_day WHERE site_id = :site AND day >= :from AND day <= :to")
                .mapTo(long.class)
                .one();
    }

    /** The title that readers see or saw last of an article of this site. */
    public Optional<String> title(UUID article) {
        return query("SELECT e.title FROM " + ARTICLES + " WHERE a.site_id = :site AND a.id = :article")
                .bind("article", article)
                .mapTo(String.class)
                .findOne();
    }

    private Query within(Span span, String sql) {
        return query(sql)
                .bind("from", span.from().toString())
                .bind("to", span.to().toString());
    }
}
