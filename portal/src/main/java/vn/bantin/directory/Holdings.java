package vn.bantin.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.SiteStore;

/** Who held which post of one site, and from when to when. */
public final class Holdings extends SiteStore {
    private static final String ALL = """
            SELECT h.id, h.post_id, p.body_id, p.title, h.person, h.since, h.until
            FROM holding h
              JOIN post p ON p.site_id = h.site_id AND p.id = h.post_id
              JOIN body b ON b.site_id = p.site_id AND b.id = p.body_id
            WHERE h.site_id = :site
            """;

    public Holdings(Handle handle, long site) {
        super(handle, site);
    }

    /** The terms that ran on that day, by body and post. */
    public List<Holding> on(LocalDate day) {
        return query(ALL + """
                AND h.since <= :day AND (h.until IS NULL OR h.until >= :day)
                ORDER BY b.place, b.id, p.place, p.id, h.since, h.id
                """)
                .bind("day", day.toString())
                .map((row, context) -> holding(row))
                .list();
    }

    /** All terms of a body, by post, the newest first. */
    public List<Holding> of(long body) {
        return query(ALL + "AND p.body_id = :body ORDER BY p.place, p.id, h.since DESC, h.id DESC")
                .bind("body", body)
                .map((row, context) -> holding(row))
                .list();
    }

    /** What the person so named held on that day, whatever the capitals and the Unicode form of the name. */
    public List<Holding> ofPerson(String person, LocalDate day) {
        return on(day).stream().filter(holding -> holding.isOf(person)).toList();
    }

    public Optional<Holding> byId(long id) {
        return query(ALL + "AND h.id = :id")
                .bind("id", id)
                .map((row, context) -> holding(row))
                .findOne();
    }

    Holding add(Post post, String person, LocalDate since, @Nullable LocalDate until) {
        long id = query("""
                INSERT INTO holding (site_id, post_id, person, since, until)
                VALUES (:site, :post, :person, :since, :until) RETURNING id
                """)
                .bind("post", post.id())
                .bind("person", person)
                .bind("since", since.toString())
                .bind("until", until == null ? null : until.toString())
                .mapTo(long.class)
                .one();
        return new Holding(id, post, person, since, until);
    }

    /** Says that this was the last day of a term. */
    void end(Holding holding, LocalDate lastDay) {
        update("UPDATE holding SET until = :lastDay WHERE site_id = :site AND id = :id")
                .bind("lastDay", lastDay.toString())
                .bind("id", holding.id())
                .execute();
    }

    void remove(Holding holding) {
        update("DELETE FROM holding WHERE site_id = :site AND id = :id")
                .bind("id", holding.id())
                .execute();
    }

    private static Holding holding(ResultSet row) throws SQLException {
        String until = row.getString("until");
        return new Holding(
                row.getLong("id"),
                new Post(row.getLong("post_id"), row.getLong("body_id"), row.getString("title")),
                row.getString("person"),
                LocalDate.parse(row.getString("since")),
                until == null ? null : LocalDate.parse(until));
    }
}
