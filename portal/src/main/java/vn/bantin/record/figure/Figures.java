package vn.bantin.record.figure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.extraction.Approximation;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.record.Citations;
import vn.bantin.record.LiveTexts;
import vn.bantin.vietnamese.Period;

/** The figures of one site that were not taken back. */
public final class Figures extends SiteStore {
    private static final String ALL = all("figure f");

    private static final String OF_ARTICLE = all(Citations.restingOnArticle("figure f"));

    private static final String IN_TEXT_ORDER =
            "AND f.citation_id = said.id ORDER BY " + Citations.READING_ORDER + ", f.id";

    private static final String LIVE = "JOIN article a ON a.id = c.article_id AND a.live_edition_id IS NOT NULL ";

    private static final String WHERE = "WHERE f.site_id = :site AND f.taken_back_at IS NULL ";

    /** Of an indicator so many are looked at for one whose sentence the live text still has. */
    private static final int LIKELY_SAID = 3;

    private final Handle handle;

    public Figures(Handle handle, long site) {
        super(handle, site);
        this.handle = handle;
    }

    /** What the rows of {@code f} are, with the names that belong to them. */
    private static String all(String source) {
        return """
                SELECT f.id, f.indicator_id, i.name, i.measure, i.better, f.unit_id, u.name AS unit, f.first_day, f.last_day, f.plan,
                  f.result, f.approximation, f.recorded_at, r.name AS recorder, %s
                FROM %s
                  JOIN indicator i ON i.site_id = f.site_id AND i.id = f.indicator_id
                  JOIN unit u ON u.id = f.unit_id
                  JOIN account r ON r.id = f.recorded_by
                  JOIN citation c ON c.site_id = f.site_id AND c.id = f.citation_id
                """.formatted(Citations.COLUMNS, source);
    }

    /**
     * So many of those that readers may see, by indicator, the newest period first; fewer where a sentence is no longer said. They
     * are counted by indicator before, so that those of the few that are asked for are sorted, and not all of a site.
     */
    public List<PublishedFigure> published(int skipped, int most) {
        List<Long> indicators = new ArrayList<>();
        int counted = 0;
        int before = 0;
        for (Share share : shares()) {
            int upTo = counted + share.figures();
            if (upTo <= skipped) {
                before = upTo;
            } else if (counted < skipped + most) {
                indicators.add(share.indicator());
            }
            counted = upTo;
        }
        return indicators.isEmpty() ? List.of() : published(indicators, skipped - before, most);
    }

    /** How many figures of live articles an indicator has. */
    private record Share(long indicator, int figures) {}

    /**
     * In the order in which indicators are listed. Those of articles that are not live are counted apart, since they are few: to ask
     * each figure of a site for its article takes ten times as long.
     */
    private List<Share> shares() {
        return query("""
                SELECT i.id, every.figures - COALESCE(hidden.figures, 0) AS figures
                FROM (SELECT f.indicator_id, COUNT(*) AS figures FROM figure f
                """ + WHERE + """
                  GROUP BY f.indicator_id) every
                  JOIN indicator i ON i.site_id = :site AND i.id = every.indicator_id
                  LEFT JOIN (SELECT f.indicator_id, COUNT(*) AS figures
                    FROM article a CROSS JOIN citation c CROSS JOIN figure f
                """ + WHERE + """
                      AND a.site_id = :site AND a.live_edition_id IS NULL AND c.site_id = :site AND c.article_id = a.id
                      AND f.citation_id = c.id
                    GROUP BY f.indicator_id) hidden ON hidden.indicator_id = every.indicator_id
                ORDER BY i.folded, i.measure
                """)
                .map((row, context) -> new Share(row.getLong("id"), row.getInt("figures")))
                .list();
    }

    private List<PublishedFigure> published(List<Long> indicators, int skipped, int most) {
        return said(query(ALL + LIVE + WHERE + """
                AND f.indicator_id IN (<indicators>)
                ORDER BY i.folded, i.measure, f.last_day DESC, f.first_day, u.name, f.id LIMIT :most OFFSET :skipped
                """)
                .bindList("indicators", indicators)
                .bind("skipped", skipped)
                .bind("most", most)
                .map((row, context) -> figure(row))
                .list());
    }

    /** The newest of each of these indicators that readers may see, in the order of the indicators. */
    public List<PublishedFigure> newest(List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        Map<Long, PublishedFigure> newest = new LinkedHashMap<>();
        said(query(ALL + LIVE + WHERE + """
                AND f.id IN (SELECT r.id FROM (
                  SELECT n.id, ROW_NUMBER() OVER (PARTITION BY n.indicator_id ORDER BY n.last_day DESC, n.first_day, n.id) AS place
                  FROM figure n JOIN citation s ON s.site_id = n.site_id AND s.id = n.citation_id
                    JOIN article l ON l.id = s.article_id AND l.live_edition_id IS NOT NULL
                  WHERE n.site_id = :site AND n.taken_back_at IS NULL AND n.indicator_id IN (<indicators>)) r
                WHERE r.place <= :newest)
                ORDER BY i.folded, i.measure, f.last_day DESC, f.first_day, f.id
                """)
                        .bindList(
                                "indicators",
                                indicators.stream().map(Indicator::id).toList())
                        .bind("newest", LIKELY_SAID)
                        .map((row, context) -> figure(row))
                        .list())
                .forEach(published ->
                        newest.putIfAbsent(published.figure().indicator().id(), published));
        return List.copyOf(newest.values());
    }

    /** Those whose sentence readers find in the article as it is live now: drafts and what was corrected are nobody's. */
    private List<PublishedFigure> said(List<Figure> figures) {
        LiveTexts texts = new LiveTexts(
                handle, site(), figures.stream().map(Figure::citation).toList());
        return figures.stream()
                .flatMap(figure ->
                        texts.pathOf(figure.citation()).map(path -> new PublishedFigure(figure, path)).stream())
                .toList();
    }

    /** Those of one indicator that readers may see, the newest period first. */
    public List<PublishedFigure> published(Indicator indicator) {
        return said(query(ALL + LIVE + WHERE + """
                AND f.indicator_id = :indicator ORDER BY f.last_day DESC, f.first_day, u.name, f.id
                """)
                .bind("indicator", indicator.id())
                .map((row, context) -> figure(row))
                .list());
    }

    /** Those of one article that readers may see, in the order of its text. */
    public List<PublishedFigure> publishedOf(UUID article) {
        return said(query(OF_ARTICLE + LIVE + WHERE + IN_TEXT_ORDER)
                .bind("article", article)
                .map((row, context) -> figure(row))
                .list());
    }

    /** All that rest on an article, whatever becomes of it, in the order of its text. */
    public List<Figure> of(UUID article) {
        return query(OF_ARTICLE + WHERE + IN_TEXT_ORDER)
                .bind("article", article)
                .map((row, context) -> figure(row))
                .list();
    }

    /** What other articles say of the same thing at the same time, and say otherwise. */
    public List<Figure> contradicting(Figure figure) {
        return query(ALL + WHERE + """
                AND f.indicator_id = :indicator AND f.unit_id = :unit AND f.first_day = :first AND f.last_day = :last
                AND c.article_id <> :article ORDER BY f.recorded_at, f.id
                """)
                .bind("indicator", figure.indicator().id())
                .bind("unit", figure.unitId())
                .bind("first", figure.period().first().toString())
                .bind("last", figure.period().last().toString())
                .bind("article", figure.citation().articleId())
                .map((row, context) -> figure(row))
                .stream()
                .filter(figure::contradicts)
                .toList();
    }

    /** The articles that say a figure of this indicator, in no order. */
    List<UUID> articlesOf(Indicator indicator) {
        return query("""
                SELECT DISTINCT c.article_id FROM figure f JOIN citation c ON c.site_id = f.site_id AND c.id = f.citation_id
                WHERE f.site_id = :site AND f.indicator_id = :indicator AND f.taken_back_at IS NULL
                """)
                .bind("indicator", indicator.id())
                .mapTo(String.class)
                .map(UUID::fromString)
                .list();
    }

    public Optional<Figure> byId(UUID id) {
        return query(ALL + WHERE + "AND f.id = :id")
                .bind("id", id)
                .map((row, context) -> figure(row))
                .findOne();
    }

    void add(Figure figure, Account recorder) {
        update("""
                INSERT INTO figure (id, site_id, indicator_id, unit_id, first_day, last_day, plan, result, approximation,
                  citation_id, recorded_by, recorded_at)
                VALUES (:id, :site, :indicator, :unitId, :first, :last, :plan, :result, :approximation,
                  :citation, :recorder, :recordedAt)
                """)
                .bind("id", figure.id())
                .bind("indicator", figure.indicator().id())
                .bind("unitId", figure.unitId())
                .bind("first", figure.period().first().toString())
                .bind("last", figure.period().last().toString())
                .bind("plan", figure.plan() == null ? null : figure.plan().toPlainString())
                .bind("result", figure.result().toPlainString())
                .bind("approximation", figure.approximation())
                .bind("citation", figure.citation().id())
                .bind("recorder", recorder.id())
                .bind("recordedAt", figure.recordedAt())
                .execute();
    }

    /** Whether it was still there. */
    boolean takeBack(UUID figure, Account by, Instant now) {
        return update("""
                        UPDATE figure SET taken_back_by = :by, taken_back_at = :now
                        WHERE site_id = :site AND id = :id AND taken_back_at IS NULL
                        """)
                        .bind("id", figure)
                        .bind("by", by.id())
                        .bind("now", now)
                        .execute()
                > 0;
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                UUID.fromString(row.getString("id")),
                new Indicator(
                        row.getLong("indicator_id"),
                        row.getString("name"),
                        row.getString("measure"),
                        Indicator.Better.valueOf(row.getString("better"))),
                row.getLong("unit_id"),
                row.getString("unit"),
                new Period(LocalDate.parse(row.getString("first_day")), LocalDate.parse(row.getString("last_day"))),
                number(row.getString("plan")),
                new BigDecimal(row.getString("result")),
                Approximation.valueOf(row.getString("approximation")),
                Citations.citation(row),
                row.getString("recorder"),
                Instant.ofEpochMilli(row.getLong("recorded_at")));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
