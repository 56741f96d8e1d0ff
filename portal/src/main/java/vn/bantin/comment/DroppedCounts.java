package vn.bantin.comment;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** How many comments one site has turned away as plain spam, by day and cause. */
public final class DroppedCounts extends SiteStore {

    public DroppedCounts(Handle handle, long site) {
        super(handle, site);
    }

    /** How many were turned away for one cause. */
    public record Count(String cause, long number) {}

    void add(LocalDate day, String cause, long number) {
        update("""
                INSERT INTO dropped_comment (site_id, day, cause, number) VALUES (:site, :day, :cause, :number)
                ON CONFLICT (site_id, day, cause) DO UPDATE SET number = dropped_comment.number + excluded.number
                """)
                .bind("day", day.toString())
                .bind("cause", cause)
                .bind("number", number)
                .execute();
    }

    /** What was turned away from this day on, the most frequent cause first. */
    public List<Count> since(LocalDate day) {
        return query("""
                SELECT cause, SUM(number) AS sum FROM dropped_comment WHERE site_id = :site AND day >= :day
                GROUP BY cause ORDER BY sum DESC, cause
                """)
                .bind("day", day.toString())
                .map((row, context) -> new Count(row.getString("cause"), row.getLong("sum")))
                .list();
    }

    void forgetBefore(LocalDate day) {
        update("DELETE FROM dropped_comment WHERE site_id = :site AND day < :day")
                .bind("day", day.toString())
                .execute();
    }
}
