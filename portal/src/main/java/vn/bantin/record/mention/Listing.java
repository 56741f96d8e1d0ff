package vn.bantin.record.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.vietnamese.Folding;

/** All that was taken up from one site's articles and not taken back, live or not, as the desk lists it. */
public final class Listing extends SiteStore {
    private static final String TAKEN = "FROM mention n ";

    private static final String OF_SUBJECT = "JOIN subject f ON f.site_id = n.site_id AND f.number = n.subject ";

    private static final String WHERE = "WHERE n.site_id = :site AND n.taken_back_at IS NULL ";

    public Listing(Handle handle, long site) {
        super(handle, site);
    }

    /**
     * What a list is narrowed to.
     *
     * @param kind null for all kinds
     * @param name a part of the name, with marks or without; empty for all names
     */
    public record Choice(@Nullable Kind kind, String name) {

        private String from() {
            return kind == null && name.isEmpty() ? TAKEN + WHERE : TAKEN + OF_SUBJECT + WHERE + ofKind() + named();
        }

        private String ofKind() {
            return kind == null ? "" : "AND f.kind = :kind ";
        }

        /** Of a time the name is what people write, and what it is found by its days. */
        private String named() {
            return name.isEmpty() ? "" : "AND (f.folded LIKE :key ESCAPE '!' OR f.name LIKE :name ESCAPE '!') ";
        }

        private Query bound(Query query) {
            Query ofKind = kind == null ? query : query.bind("kind", kind);
            return name.isEmpty()
                    ? ofKind
                    : ofKind.bind("key", like(Folding.key(name))).bind("name", like(name));
        }

        private static String like(String part) {
            return "%" + part.replaceAll("([!%_])", "!$1") + "%";
        }
    }

    /** A page of it, what was taken up last in front. */
    public Page<Listed> page(Choice choice, int number, int size) {
        long total = choice.bound(query("SELECT COUNT(*) " + choice.from()))
                .mapTo(long.class)
                .one();
        List<Mention> mentions = choice.bound(query(Mentions.all("(SELECT n.id " + choice.from()
                                + "ORDER BY n.id DESC LIMIT :most OFFSET :skipped) chosen" + " CROSS JOIN mention m")
                        + "WHERE m.site_id = :site AND m.id = chosen.id ORDER BY m.id DESC"))
                .bind("most", size)
                .bind("skipped", (long) (number - 1) * size)
                .map((row, context) -> Mentions.mention(row))
                .list();
        Map<UUID, Newest> newest = newest(mentions.stream()
                .map(mention -> mention.citation().articleId())
                .distinct()
                .toList());
        return new Page<>(
                mentions.stream().map(mention -> listed(mention, newest)).toList(), number, size, total);
    }

    private static Listed listed(Mention mention, Map<UUID, Newest> newest) {
        Newest edition = newest.get(mention.citation().articleId());
        return edition == null
                ? new Listed(mention, mention.citation().editionId(), "")
                : new Listed(mention, edition.id(), edition.title());
    }

    /** The newest edition of an article that was not discarded. */
    public record Newest(UUID articleId, UUID id, String title) {}

    private Map<UUID, Newest> newest(Collection<UUID> articles) {
        return articles.isEmpty()
                ? Map.of()
                : query("""
                        SELECT e.article_id, e.id, e.title FROM edition e
                        WHERE e.site_id = :site AND e.article_id IN (<articles>) AND e.number = (
                          SELECT MAX(n.number) FROM edition n WHERE n.article_id = e.article_id AND n.state <> 'DISCARDED')
                        """).bindList("articles", articles).map(ConstructorMapper.of(Newest.class)).stream()
                        .collect(Collectors.toMap(Newest::articleId, one -> one));
    }
}
