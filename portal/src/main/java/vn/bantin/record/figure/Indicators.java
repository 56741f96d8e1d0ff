package vn.bantin.record.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.vietnamese.Folding;

/** What the figures of one site are figures of. */
public final class Indicators extends SiteStore {
    private static final String PUBLISHED = """
            FROM indicator i WHERE i.site_id = :site AND EXISTS (
              SELECT 1 FROM figure f JOIN citation c ON c.site_id = f.site_id AND c.id = f.citation_id
                JOIN article a ON a.id = c.article_id AND a.live_edition_id IS NOT NULL
              WHERE f.site_id = :site AND f.indicator_id = i.id AND f.taken_back_at IS NULL)
            """;

    public Indicators(Handle handle, long site) {
        super(handle, site);
    }

    /** All of them, by name. */
    public List<Indicator> all() {
        return query("SELECT id, name, measure, better FROM indicator WHERE site_id = :site ORDER BY folded, measure")
                .map(ConstructorMapper.of(Indicator.class))
                .list();
    }

    /** So many of all of them, by name. */
    public List<Indicator> some(int skipped, int most) {
        return query("""
                SELECT id, name, measure, better FROM indicator WHERE site_id = :site
                ORDER BY folded, measure LIMIT :most OFFSET :skipped
                """)
                .bind("skipped", skipped)
                .bind("most", most)
                .map(ConstructorMapper.of(Indicator.class))
                .list();
    }

    public long count() {
        return query("SELECT COUNT(*) FROM indicator WHERE site_id = :site")
                .mapTo(long.class)
                .one();
    }

    /** So many of those that a live article has figures of, by name. */
    public List<Indicator> published(int skipped, int most) {
        return query("SELECT i.id, i.name, i.measure, i.better " + PUBLISHED + """
                ORDER BY i.folded, i.measure LIMIT :most OFFSET :skipped
                """)
                .bind("skipped", skipped)
                .bind("most", most)
                .map(ConstructorMapper.of(Indicator.class))
                .list();
    }

    public long countPublished() {
        return query("SELECT COUNT(*) " + PUBLISHED).mapTo(long.class).one();
    }

    public Optional<Indicator> byId(long id) {
        return query("SELECT id, name, measure, better FROM indicator WHERE site_id = :site AND id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Indicator.class))
                .findOne();
    }

    /** The one of this name, whatever its capitals, that is counted in this; made where there is none. */
    Indicator named(String name, String measure, Indicator.Better better) {
        return find(name, measure).orElseGet(() -> add(name, measure, better));
    }

    /** The one of this name, whatever its capitals, that is counted in this. */
    Optional<Indicator> find(String name, String measure) {
        return called(name, "").filter(indicator -> indicator.is(name, measure)).findFirst();
    }

    /** Those of this name, whatever its capitals and what they are counted in, that have a figure. */
    List<Indicator> inUse(String name) {
        return called(name, """
                AND EXISTS (SELECT 1 FROM figure f
                  WHERE f.site_id = :site AND f.indicator_id = i.id AND f.taken_back_at IS NULL)
                """).toList();
    }

    private Stream<Indicator> called(String name, String condition) {
        return query("""
                SELECT i.id, i.name, i.measure, i.better FROM indicator i
                WHERE i.site_id = :site AND i.folded IN (:folded, :bare) %s ORDER BY i.id
                """.formatted(condition))
                .bind("folded", folded(name))
                .bind("bare", Folding.key(name))
                .map(ConstructorMapper.of(Indicator.class))
                .list()
                .stream()
                .filter(indicator -> indicator.name().equalsIgnoreCase(name));
    }

    /** Names without marks come first, so that they sort as readers look for them; the first ones were kept without the rest. */
    private static String folded(String name) {
        return Folding.key(name) + " " + name.toLowerCase(Locale.ROOT);
    }

    private Indicator add(String name, String measure, Indicator.Better better) {
        long id = query("""
                INSERT INTO indicator (site_id, name, folded, measure, better)
                VALUES (:site, :name, :folded, :measure, :better) RETURNING id
                """)
                .bind("name", name)
                .bind("folded", folded(name))
                .bind("measure", measure)
                .bind("better", better)
                .mapTo(long.class)
                .one();
        return new Indicator(id, name, measure, better);
    }

    void replace(Indicator indicator) {
        update(
                        "UPDATE indicator SET name = :name, folded = :folded, better = :better WHERE site_id = :site AND id = :id")
                .bind("id", indicator.id())
                .bind("name", indicator.name())
                .bind("folded", folded(indicator.name()))
                .bind("better", indicator.better())
                .execute();
    }
}
