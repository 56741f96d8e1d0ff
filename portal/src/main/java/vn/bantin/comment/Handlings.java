package vn.bantin.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;

/** The log of what was done with one site's comments. */
public final class Handlings extends SiteStore {
    private static final RowMapper<Handling> ROW = (row, context) -> handling(row);

    public Handlings(Handle handle, long site) {
        super(handle, site);
    }

    void add(UUID act, Comment before, Deed deed, Account who, Instant now) {
        update("""
                INSERT INTO handling (id, site_id, act, comment_id, deed, account_id, account_name, at, standing_before,
                  decided_before, approved_before, reason_before, note_before, answer_before, answered_before)
                VALUES (:handling, :site, :act, :id, :deed, :who, :whoseName, :now, :standing,
                  :decidedAt, :approvedAt, :because, :note, :answer, :answeredAt)
                """)
                .bindMethods(before)
                .bind("handling", Ids.next())
                .bind("act", act)
                .bind("deed", deed)
                .bind("who", who.id())
                .bind("whoseName", who.name())
                .bind("now", now)
                .bind("because", before.rejection().map(Enum::name).orElse(""))
                .execute();
    }

    /** What was done with a comment, the first step first. */
    public List<Handling> of(UUID comment) {
        return query("SELECT * FROM handling WHERE site_id = :site AND comment_id = :comment ORDER BY at, id")
                .bind("comment", comment)
                .map(ROW)
                .list();
    }

    /** The last step that was not taken back. */
    Optional<Handling> last(UUID comment) {
        return of(comment).stream().filter(handling -> !handling.isUndone()).reduce((earlier, later) -> later);
    }

    void undo(Handling handling, Instant now) {
        update("UPDATE handling SET undone_at = :now WHERE site_id = :site AND id = :id")
                .bind("id", handling.id())
                .bind("now", now)
                .execute();
    }

    /** Who did what stays in the log when a person's data goes; what was said does not. */
    void forgetWords(UUID comment) {
        update("""
                UPDATE handling SET note_before = '', answer_before = '' WHERE site_id = :site AND comment_id = :comment
                """).bind("comment", comment).execute();
    }

    void forgetBefore(Instant time) {
        update("DELETE FROM handling WHERE site_id = :site AND at < :time")
                .bind("time", time)
                .execute();
    }

    static Handling handling(ResultSet row) throws SQLException {
        return new Handling(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("act")),
                UUID.fromString(row.getString("comment_id")),
                Deed.valueOf(row.getString("deed")),
                row.getString("account_name"),
                Instant.ofEpochMilli(row.getLong("at")),
                Standing.valueOf(row.getString("standing_before")),
                CommentRow.time(row, "decided_before"),
                CommentRow.time(row, "approved_before"),
                RejectionReason.named(row.getString("reason_before")).orElse(null),
                row.getString("note_before"),
                row.getString("answer_before"),
                CommentRow.time(row, "answered_before"),
                CommentRow.time(row, "undone_at"));
    }
}
