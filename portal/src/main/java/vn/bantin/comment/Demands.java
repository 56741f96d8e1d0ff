package vn.bantin.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.bantin.kit.data.SitesStore;

/** The demands to take comments off, at all sites that a moderator reaches. */
public final class Demands extends SitesStore {
    private static final RowMapper<Demand> ROW = (row, context) -> demand(row);

    public Demands(Handle handle, Reach reach) {
        super(handle, reach.sites());
    }

    void add(Demand demand) {
        update("""
                INSERT INTO removal_demand (id, site_id, comment_id, rule_id, demander, words, received_at, due_at)
                SELECT :id, site_id, id, :ruleId, :demander, :words, :receivedAt, :dueAt
                FROM comment WHERE site_id IN (<sites>) AND id = :commentId
                """).bindMethods(demand).execute();
    }

    /** Those that nobody has settled, the most urgent first. */
    public List<Demand> open() {
        return query(
                        "SELECT * FROM removal_demand WHERE site_id IN (<sites>) AND settled_at IS NULL ORDER BY due_at, id")
                .map(ROW)
                .list();
    }

    public List<Demand> of(UUID comment) {
        return query("SELECT * FROM removal_demand WHERE site_id IN (<sites>) AND comment_id = :comment ORDER BY id")
                .bind("comment", comment)
                .map(ROW)
                .list();
    }

    Optional<Demand> byId(UUID id) {
        return query("SELECT * FROM removal_demand WHERE site_id IN (<sites>) AND id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne();
    }

    void settle(UUID demand, Demand.Outcome outcome, Instant now) {
        update("""
                UPDATE removal_demand SET settled_at = :now, outcome = :outcome
                WHERE site_id IN (<sites>) AND id = :id AND settled_at IS NULL
                """).bind("id", demand).bind("outcome", outcome).bind("now", now).execute();
    }

    void settleAll(UUID comment, Demand.Outcome outcome, Instant now) {
        of(comment).forEach(demand -> settle(demand.id(), outcome, now));
    }

    /** What removing the comment had settled is open again. */
    void reopenAll(UUID comment) {
        update("""
                UPDATE removal_demand SET settled_at = NULL, outcome = ''
                WHERE site_id IN (<sites>) AND comment_id = :comment AND outcome = 'REMOVED'
                """).bind("comment", comment).execute();
    }

    /** Takes out those that were settled before this time. */
    void forgetBefore(Instant time) {
        update("DELETE FROM removal_demand WHERE site_id IN (<sites>) AND settled_at < :time")
                .bind("time", time)
                .execute();
    }

    private static Demand demand(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Demand(
                UUID.fromString(row.getString("id")),
                row.getLong("site_id"),
                UUID.fromString(row.getString("comment_id")),
                row.getLong("rule_id"),
                row.getString("demander"),
                row.getString("words"),
                Instant.ofEpochMilli(row.getLong("received_at")),
                Instant.ofEpochMilli(row.getLong("due_at")),
                CommentRow.time(row, "settled_at"),
                outcome.isEmpty() ? null : Demand.Outcome.valueOf(outcome));
    }
}
