package vn.bantin.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;

/** What was done to the bodies of one site, and what it takes to take it back. */
public final class Reorganisations extends SiteStore {

    public Reorganisations(Handle handle, long site) {
        super(handle, site);
    }

    /** What was done to a body, the newest first. */
    public List<Reorganisation> of(long body) {
        return query("""
                SELECT r.*, a.name AS account_name, b.name AS taken_back_name
                FROM reorganisation r
                  JOIN account a ON a.id = r.account_id
                  LEFT JOIN account b ON b.id = r.taken_back_by
                WHERE r.site_id = :site AND r.body_id = :body ORDER BY r.id DESC
                """)
                .bind("body", body)
                .map((row, context) -> reorganisation(row))
                .list();
    }

    private static Reorganisation reorganisation(ResultSet row) throws SQLException {
        return new Reorganisation(
                UUID.fromString(row.getString("id")),
                Deed.valueOf(row.getString("deed")),
                LocalDate.parse(row.getString("last_day")),
                row.getString("successors"),
                row.getString("account_name"),
                Instant.ofEpochMilli(row.getLong("at")),
                takenBack(row));
    }

    private static Reorganisation.@Nullable TakenBack takenBack(ResultSet row) throws SQLException {
        String by = row.getString("taken_back_name");
        return by == null
                ? null
                : new Reorganisation.TakenBack(
                        by, Instant.ofEpochMilli(row.getLong("taken_back_at")), row.getString("reason"));
    }

    UUID add(Body body, Deed deed, LocalDate lastDay, List<Body> successors, Account by, Instant now) {
        UUID id = Ids.next();
        update("""
                INSERT INTO reorganisation (id, site_id, body_id, deed, last_day, successors, account_id, at, reason)
                VALUES (:id, :site, :body, :deed, :lastDay, :successors, :by, :now, '')
                """)
                .bind("id", id)
                .bind("body", body.id())
                .bind("deed", deed)
                .bind("lastDay", lastDay.toString())
                .bind("successors", successors.stream().map(Body::name).collect(Collectors.joining("; ")))
                .bind("by", by.id())
                .bind("now", now)
                .execute();
        return id;
    }

    void addBodies(UUID reorganisation, Collection<Body> bodies, Collection<Body> made) {
        updateEach(
                """
                INSERT INTO reorganised_body (site_id, reorganisation_id, body_id, made) VALUES (:site, :reorganisation, :body, :made)
                """,
                bodies,
                (row, body) -> row.bind("reorganisation", reorganisation)
                        .bind("body", body.id())
                        .bind("made", made.contains(body)));
    }

    /** The ids of the bodies that carried it on, those that were made for it or those that were there. */
    List<Long> bodies(UUID reorganisation, boolean made) {
        return query("""
                SELECT body_id FROM reorganised_body
                WHERE site_id = :site AND reorganisation_id = :reorganisation AND made = :made ORDER BY body_id
                """)
                .bind("reorganisation", reorganisation)
                .bind("made", made)
                .mapTo(long.class)
                .list();
    }

    void addSeats(UUID reorganisation, Collection<Seat> seats, boolean afterwards) {
        updateEach(
                """
                INSERT INTO reorganised_seat (site_id, reorganisation_id, afterwards, body_id, post_id, title, person, since, until)
                VALUES (:site, :reorganisation, :afterwards, :body, :post, :title, :person, :since, :until)
                """,
                seats,
                (row, seat) -> row.bind("reorganisation", reorganisation)
                        .bind("afterwards", afterwards)
                        .bind("body", seat.body())
                        .bind("post", seat.post().id())
                        .bind("title", seat.post().title())
                        .bind("person", seat.person())
                        .bind("since", seat.since())
                        .bind("until", seat.until()));
    }

    Set<Seat> seats(UUID reorganisation, boolean afterwards) {
        return query("""
                SELECT body_id, post_id, title, person, since, until FROM reorganised_seat
                WHERE site_id = :site AND reorganisation_id = :reorganisation AND afterwards = :afterwards
                """)
                .bind("reorganisation", reorganisation)
                .bind("afterwards", afterwards)
                .map((row, context) -> new Seat(
                        row.getLong("body_id"),
                        new Post(row.getLong("post_id"), row.getLong("body_id"), row.getString("title")),
                        row.getString("person"),
                        row.getString("since"),
                        row.getString("until")))
                .collect(Collectors.toSet());
    }

    /** An account that came to work in a body by it. */
    record Joined(long bodyId, UUID accountId) {}

    void addJoined(UUID reorganisation, Collection<Joined> joined) {
        updateEach(
                """
                INSERT INTO reorganised_membership (site_id, reorganisation_id, body_id, account_id)
                VALUES (:site, :reorganisation, :body, :account)
                """,
                joined,
                (row, one) -> row.bind("reorganisation", reorganisation)
                        .bind("body", one.bodyId())
                        .bind("account", one.accountId()));
    }

    List<Joined> joined(UUID reorganisation) {
        return query("""
                SELECT body_id, account_id FROM reorganised_membership
                WHERE site_id = :site AND reorganisation_id = :reorganisation
                """)
                .bind("reorganisation", reorganisation)
                .map(ConstructorMapper.of(Joined.class))
                .list();
    }

    void takeBack(UUID reorganisation, String reason, Account by, Instant now) {
        update("""
                UPDATE reorganisation SET reason = :reason, taken_back_by = :by, taken_back_at = :now
                WHERE site_id = :site AND id = :id
                """)
                .bind("id", reorganisation)
                .bind("reason", reason)
                .bind("by", by.id())
                .bind("now", now)
                .execute();
    }
}
