package vn.bantin.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.vietnamese.Folding;

/** The editions of one site as the desk goes through them. */
public final class Worklist extends SiteStore {
    private static final String ITEMS = """
            SELECT e.id AS edition_id, e.article_id, e.number, e.revision, e.state, e.title, a.section_id, a.path, e.reason,
              e.since, e.due,
              COALESCE((SELECT STRING_AGG(c.name, ', ') FROM edition_writer w JOIN account c ON c.id = w.account_id
                WHERE w.edition_id = e.id), '') AS writers
            FROM edition e JOIN article a ON a.id = e.article_id
            WHERE e.site_id = :site
            """;

    public Worklist(Handle handle, long site) {
        super(handle, site);
    }

    /** What a list of the desk is narrowed to; the empty text and no section narrow nothing. */
    public record Filter(List<State> states, @Nullable Long section, String words) {}

    /** The editions in these states, the longest in their state first. */
    public List<WorkItem> waiting(State... states) {
        return items(query(ITEMS + "AND e.state IN (<states>) ORDER BY e.since, e.id")
                .bindList("states", List.of(states)));
    }

    /** The drafts that somebody writes on, the longest waiting first. */
    public List<WorkItem> draftsOf(Account writer) {
        return items(query(ITEMS + """
                AND e.state = 'DRAFT' AND EXISTS (SELECT 1 FROM edition_writer w
                  WHERE w.site_id = :site AND w.edition_id = e.id AND w.account_id = :writer)
                ORDER BY e.since, e.id
                """).bind("writer", writer.id()));
    }

    /** A stretch of what the filter lets through, the newest first. */
    public List<WorkItem> page(Filter filter, int skipped, int most) {
        return items(narrowed(ITEMS, filter, "ORDER BY e.since DESC, e.id DESC LIMIT :most OFFSET :skipped")
                .bind("most", most)
                .bind("skipped", skipped));
    }

    public long count(Filter filter) {
        return narrowed("""
                SELECT COUNT(*) FROM edition e JOIN article a ON a.id = e.article_id WHERE e.site_id = :site
                """, filter, "").mapTo(long.class).one();
    }

    private Query narrowed(String sql, Filter filter, String rest) {
        String words = Folding.key(filter.words());
        String section = filter.section() == null ? "" : "AND a.section_id = :section ";
        String titled = words.isEmpty() ? "" : "AND a.path LIKE :slug ";
        Query query = query(sql + "AND e.state IN (<states>) " + section + titled + rest)
                .bindList("states", filter.states());
        Optional.ofNullable(filter.section()).ifPresent(id -> query.bind("section", id));
        return words.isEmpty() ? query : query.bind("slug", "%" + words.replace(' ', '-') + "%");
    }

    /** These editions, in no order. */
    public List<WorkItem> of(Collection<UUID> editions) {
        return editions.isEmpty()
                ? List.of()
                : items(query(ITEMS + "AND e.id IN (<editions>)").bindList("editions", editions));
    }

    private static List<WorkItem> items(Query query) {
        return query.map(ConstructorMapper.of(WorkItem.class)).list();
    }
}
