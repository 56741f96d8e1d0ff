package vn.bantin.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads a row of the table of comments. */
final class CommentRow {
    static final RowMapper<Comment> MAPPER = (row, context) -> comment(row);

    private CommentRow() {}

    static Comment comment(ResultSet row) throws SQLException {
        String causes = row.getString("causes");
        return new Comment(
                UUID.fromString(row.getString("id")),
                row.getLong("site_id"),
                UUID.fromString(row.getString("article_id")),
                new Reference(row.getString("reference")),
                Standing.valueOf(row.getString("standing")),
                Wish.valueOf(row.getString("wish")),
                row.getString("name"),
                row.getString("title"),
                row.getString("words"),
                row.getString("sender_print"),
                row.getString("phone_print"),
                causes.isEmpty() ? List.of() : List.of(causes.split(",")),
                Instant.ofEpochMilli(row.getLong("sent_at")),
                time(row, "decided_at"),
                time(row, "approved_at"),
                RejectionReason.named(row.getString("reason")).orElse(null),
                row.getString("note"),
                row.getString("answer"),
                time(row, "answered_at"),
                time(row, "erased_at"));
    }

    static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
