package vn.bantin.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SitesStore;

/** The comments of all sites that a moderator reaches, as one row. */
public final class Queue extends SitesStore {
    /** What is decided at once is one transaction, for which every other writer waits. */
    private static final int MOST_AT_ONCE = 500;

    /** Those of the same sender are looked up by network and by phone apart, since no index serves an OR of both. */
    private static final String ITEMS = """
            SELECT c.*, s.name AS site_name, h.host, a.path, COALESCE(e.title, '') AS article_title,
              (SELECT COUNT(*) FROM (
                SELECT id FROM (SELECT o.id FROM comment o
                  WHERE o.site_id IN (<sites>) AND o.sender_print = c.sender_print AND o.sender_print <> ''
                    AND o.standing IN ('WAITING', 'HELD') AND o.id <> c.id LIMIT 500) AS from_network
                UNION
                SELECT id FROM (SELECT o.id FROM comment o
                  WHERE o.site_id IN (<sites>) AND o.phone_print = c.phone_print AND o.phone_print <> ''
                    AND o.standing IN ('WAITING', 'HELD') AND o.id <> c.id LIMIT 500) AS from_phone
                LIMIT 500) AS others) AS open_from_sender
            FROM comment c
            JOIN site s ON s.id = c.site_id
            JOIN site_host h ON h.site_id = c.site_id AND h.position = 0
            JOIN article a ON a.site_id = c.site_id AND a.id = c.article_id
            LEFT JOIN edition e ON e.id = a.live_edition_id
            WHERE c.site_id IN (<sites>)
            """;

    public Queue(Handle handle, Reach reach) {
        super(handle, reach.sites());
    }

    /**
     * A stretch of those that wait, the oldest first; the doubtful ones come last. They are picked from the index alone, so
     * that tens of thousands may wait and only those of the stretch are looked at.
     */
    public List<QueueItem> waiting(int skipped, int most) {
        return query(ITEMS + """
                AND c.id IN (SELECT id FROM comment
                  WHERE site_id IN (<sites>) AND standing IN ('WAITING', 'HELD')
                  ORDER BY CASE standing WHEN 'WAITING' THEN 0 ELSE 1 END, sent_at, id
                  LIMIT :most OFFSET :skipped)
                ORDER BY CASE c.standing WHEN 'WAITING' THEN 0 ELSE 1 END, c.sent_at, c.id
                """)
                .bind("skipped", skipped)
                .bind("most", most)
                .map((row, context) -> item(row))
                .list();
    }

    /** A stretch of those that were decided so, the newest first. */
    public List<QueueItem> decided(Standing standing, int skipped, int most) {
        return query(ITEMS + """
                AND c.id IN (SELECT id FROM comment WHERE site_id IN (<sites>) AND standing = :standing
                  ORDER BY decided_at DESC, id DESC LIMIT :most OFFSET :skipped)
                ORDER BY c.decided_at DESC, c.id DESC
                """)
                .bind("standing", standing)
                .bind("skipped", skipped)
                .bind("most", most)
                .map((row, context) -> item(row))
                .list();
    }

    /** How many there are of each standing; those of which there is none too. */
    public Map<Standing, Long> counts() {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        Arrays.stream(Standing.values()).forEach(standing -> counts.put(standing, 0L));
        query("SELECT standing, COUNT(*) AS number FROM comment WHERE site_id IN (<sites>) GROUP BY standing")
                .map((row, context) -> Map.entry(Standing.valueOf(row.getString("standing")), row.getLong("number")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** How many nobody has decided on. */
    public long countWaiting() {
        return query("SELECT COUNT(*) FROM comment WHERE site_id IN (<sites>) AND standing IN ('WAITING', 'HELD')")
                .mapTo(long.class)
                .one();
    }

    public Optional<QueueItem> byId(UUID id) {
        return query(ITEMS + "AND c.id = :id")
                .bind("id", id)
                .map((row, context) -> item(row))
                .findOne();
    }

    List<Comment> byIds(Collection<UUID> ids) {
        return query("SELECT * FROM comment WHERE site_id IN (<sites>) AND id IN (<ids>) ORDER BY sent_at, id")
                .bindList("ids", List.copyOf(ids))
                .map(CommentRow.MAPPER)
                .list();
    }

    /** This one and the undecided ones that came from the same network or phone, the oldest of them first. */
    List<Comment> openFromSenderOf(Comment comment) {
        return query("""
                SELECT * FROM comment
                WHERE site_id IN (<sites>) AND standing IN ('WAITING', 'HELD')
                  AND (id = :id OR (sender_print = :sender AND sender_print <> '')
                    OR (phone_print = :phone AND phone_print <> ''))
                ORDER BY sent_at, id LIMIT :most
                """)
                .bind("most", MOST_AT_ONCE)
                .bind("id", comment.id())
                .bind("sender", comment.senderPrint())
                .bind("phone", comment.phonePrint())
                .map(CommentRow.MAPPER)
                .list();
    }

    /** What an act has done and nobody has taken back. */
    public List<Handling> stepsOf(UUID act) {
        return query(
                        "SELECT * FROM handling WHERE site_id IN (<sites>) AND act = :act AND undone_at IS NULL ORDER BY id")
                .bind("act", act)
                .map((row, context) -> Handlings.handling(row))
                .list();
    }

    List<Comment> byReference(Reference reference) {
        return query("SELECT * FROM comment WHERE site_id IN (<sites>) AND reference = :reference")
                .bind("reference", reference.text())
                .map(CommentRow.MAPPER)
                .list();
    }

    /** Those whose sender named this phone, oldest first. */
    List<Comment> byPhone(String phonePrint) {
        return query("""
                SELECT * FROM comment WHERE site_id IN (<sites>) AND phone_print = :phone AND phone_print <> ''
                ORDER BY sent_at, id
                """).bind("phone", phonePrint).map(CommentRow.MAPPER).list();
    }

    private static QueueItem item(ResultSet row) throws SQLException {
        return new QueueItem(
                CommentRow.comment(row),
                row.getString("site_name"),
                row.getString("host"),
                row.getString("article_title"),
                row.getString("path"),
                row.getLong("open_from_sender"));
    }
}
