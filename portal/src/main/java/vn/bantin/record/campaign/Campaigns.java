package vn.bantin.record.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.SiteStore;

/** The campaigns of one site. */
public final class Campaigns extends SiteStore {
    private static final String ALL = """
            SELECT c.*, b.name AS body_name
            FROM campaign c LEFT JOIN body b ON b.site_id = c.site_id AND b.id = c.body_id
            WHERE c.site_id = :site
            """;

    public Campaigns(Handle handle, long site) {
        super(handle, site);
    }

    public Optional<Campaign> byNumber(int number) {
        return campaigns(query(ALL + "AND c.number = :number").bind("number", number)).stream()
                .findFirst();
    }

    /** Those of these ids, in no order. */
    public List<Campaign> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : campaigns(query(ALL + "AND c.id IN (<ids>)").bindList("ids", List.copyOf(ids)));
    }

    /** Open ones first, of each the newest first. */
    public List<Campaign> all() {
        return campaigns(query(ALL + "ORDER BY c.state DESC, c.number DESC"));
    }

    /** Those that readers may see, open ones first, of each the newest first. */
    public List<Campaign> released() {
        return campaigns(query(ALL + "AND c.released ORDER BY c.state DESC, c.number DESC"));
    }

    /** One write runs at a time on both engines, so nobody else takes it meanwhile. */
    int nextNumber() {
        return query("SELECT COALESCE(MAX(number), 0) + 1 FROM campaign WHERE site_id = :site")
                .mapTo(int.class)
                .one();
    }

    void add(Campaign campaign) {
        announced(update("""
                INSERT INTO campaign (id, site_id, number, name, purpose, collects, goal, first_day, last_day, body_id, holder,
                  state, explanation, released)
                VALUES (:id, :site, :number, :name, :purpose, :collects, :goal, :firstDay, :lastDay, :body, :holder,
                  :state, :explanation, :released)
                """), campaign)
                .bind("number", campaign.number())
                .bind("state", campaign.state())
                .bind("explanation", campaign.explanation())
                .bind("released", campaign.released())
                .execute();
    }

    /** Writes down what is announced now. */
    void amend(Campaign campaign) {
        announced(update("""
                UPDATE campaign SET name = :name, purpose = :purpose, collects = :collects, goal = :goal, first_day = :firstDay,
                  last_day = :lastDay, body_id = :body, holder = :holder
                WHERE site_id = :site AND id = :id
                """), campaign).execute();
    }

    private static Update announced(Update update, Campaign campaign) {
        Campaign.Organiser organiser = campaign.organiser();
        return update.bind("id", campaign.id())
                .bind("name", campaign.name())
                .bind("purpose", campaign.purpose())
                .bind("collects", campaign.collects())
                .bind("goal", campaign.goal())
                .bind("firstDay", campaign.firstDay().toString())
                .bind("lastDay", campaign.lastDay().toString())
                .bind("body", organiser == null ? null : Long.valueOf(organiser.id()))
                .bind("holder", campaign.holder());
    }

    /** Writes down what other steps change; what was announced stays. */
    void replace(Campaign campaign) {
        update("""
                UPDATE campaign SET state = :state, explanation = :explanation, released = :released
                WHERE site_id = :site AND id = :id
                """)
                .bind("id", campaign.id())
                .bind("state", campaign.state())
                .bind("explanation", campaign.explanation())
                .bind("released", campaign.released())
                .execute();
    }

    private static List<Campaign> campaigns(Query query) {
        return query.map((row, context) -> campaign(row)).list();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                UUID.fromString(row.getString("id")),
                row.getInt("number"),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("collects"),
                number(row, "goal"),
                LocalDate.parse(row.getString("first_day")),
                LocalDate.parse(row.getString("last_day")),
                organiser(row),
                row.getString("holder"),
                State.valueOf(row.getString("state")),
                row.getString("explanation"),
                row.getBoolean("released"));
    }

    private static Campaign.@Nullable Organiser organiser(ResultSet row) throws SQLException {
        Long body = number(row, "body_id");
        return body == null ? null : new Campaign.Organiser(body, row.getString("body_name"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
