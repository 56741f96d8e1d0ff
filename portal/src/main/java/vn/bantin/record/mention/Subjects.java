package vn.bantin.record.mention;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.record.TypedPeriod;
import vn.bantin.vietnamese.Folding;
import vn.bantin.vietnamese.Slug;

/** Whom and what the articles of one site mention. */
public final class Subjects extends SiteStore {
    private static final String PUBLISHED = """
            SELECT s.number, s.kind, s.name, COUNT(*) OVER () AS total
            FROM subject s WHERE s.site_id = :site AND s.kind = :kind AND EXISTS (
              SELECT 1 FROM mention m JOIN article a ON a.id = m.article_id AND a.live_edition_id IS NOT NULL
              WHERE m.site_id = :site AND m.subject = s.number AND m.taken_back_at IS NULL)
            """;

    public Subjects(Handle handle, long site) {
        super(handle, site);
    }

    /** Those of a kind that a live article mentions, by name; of times the newest first. */
    public Page<Subject> published(Kind kind, int number, int size) {
        List<Map.Entry<Subject, Long>> found = query(PUBLISHED + "ORDER BY s.folded"
                        + (kind == Kind.TIME ? " DESC" : "") + " LIMIT :most OFFSET :skipped")
                .bind("kind", kind)
                .bind("skipped", (long) (number - 1) * size)
                .bind("most", size)
                .map((row, context) ->
                        Map.entry(new Subject(row.getInt("number"), kind, row.getString("name")), row.getLong("total")))
                .list();
        return new Page<>(
                found.stream().map(Map.Entry::getKey).toList(),
                number,
                size,
                found.isEmpty() ? 0 : found.getFirst().getValue());
    }

    /** What has this number; empty too where its name was erased. */
    public Optional<Subject> byNumber(int number) {
        return byNumbers(List.of(number)).stream().findFirst();
    }

    /** Those of these numbers that have a name, the first made in front. */
    public List<Subject> byNumbers(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : query("""
                        SELECT number, kind, name FROM subject
                        WHERE site_id = :site AND number IN (<numbers>) AND name <> '' ORDER BY number
                        """)
                        .bindList("numbers", numbers)
                        .map(ConstructorMapper.of(Subject.class))
                        .list();
    }

    /** The person of whom an address has these words; empty where there are several. */
    public Optional<Subject> personOf(String slug) {
        List<Subject> found = query("""
                SELECT number, kind, name FROM subject
                WHERE site_id = :site AND kind = 'PERSON' AND folded LIKE :key
                """)
                .bind("key", slug.replace('-', ' ') + " %")
                .map(ConstructorMapper.of(Subject.class))
                .filter(subject -> Slug.of(subject.name()).equals(slug))
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Erases the name of a person whom nothing mentions any more; the number stays, so that nobody else gets its address. */
    void eraseUnmentioned(Subject subject) {
        update("""
                UPDATE subject SET name = '', folded = ' ' || number
                WHERE site_id = :site AND number = :number AND kind = 'PERSON' AND NOT EXISTS (
                  SELECT 1 FROM mention m WHERE m.site_id = :site AND m.subject = :number AND m.taken_back_at IS NULL)
                """).bind("number", subject.number()).execute();
    }

    /** The one of this name, whatever its capitals; made where there is none. */
    Subject named(Kind kind, String name) {
        return query(
                        "SELECT number, kind, name FROM subject WHERE site_id = :site AND kind = :kind AND folded = :folded")
                .bind("kind", kind)
                .bind("folded", folded(kind, name))
                .map(ConstructorMapper.of(Subject.class))
                .findOne()
                .map(subject -> spelled(subject, name))
                .orElseGet(() -> add(kind, name));
    }

    /** Where nothing mentions it any more, its capitals become those that are typed now: so they are put right. */
    private Subject spelled(Subject subject, String name) {
        int changed =
                update("""
                        UPDATE subject SET name = :name WHERE site_id = :site AND number = :number AND name <> :name
                          AND NOT EXISTS (SELECT 1 FROM mention m
                            WHERE m.site_id = :site AND m.subject = :number AND m.taken_back_at IS NULL)
                        """).bind("name", name).bind("number", subject.number()).execute();
        return changed == 0 ? subject : new Subject(subject.number(), subject.kind(), name);
    }

    private Subject add(Kind kind, String name) {
        return query("""
                INSERT INTO subject (site_id, number, kind, name, folded)
                VALUES (:site, (SELECT COALESCE(MAX(number), 0) + 1 FROM subject WHERE site_id = :site), :kind, :name, :folded)
                RETURNING number, kind, name
                """)
                .bind("kind", kind)
                .bind("name", name)
                .bind("folded", folded(kind, name))
                .map(ConstructorMapper.of(Subject.class))
                .one();
    }

    /** Names without marks come first, so that they sort as readers look for them; times are as their days, however written. */
    static String folded(Kind kind, String name) {
        return kind == Kind.TIME
                ? TypedPeriod.readSpan(name)
                        .map(period -> period.first() + "/" + period.last())
                        .orElse(name)
                : Folding.key(name) + " " + name.toLowerCase(Locale.ROOT);
    }
}
