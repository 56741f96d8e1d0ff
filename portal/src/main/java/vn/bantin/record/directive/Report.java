package vn.bantin.record.directive;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.SiteStore;

/** How one site's directives of a period stand, body by body. */
public final class Report extends SiteStore {

    public Report(Handle handle, long site) {
        super(handle, site);
    }

    /**
     * How those of one lead stand, as {@link Standing} tells them apart.
     *
     * @param lead null for those that nobody was given yet
     */
    public record Line(
            @Nullable String lead,
            long total,
            long doneInTime,
            long doneLate,
            long openInTime,
            long overdue,
            long dropped) {}

    /** All lines together. */
    public static Line sum(List<Line> lines) {
        return lines.stream()
                .reduce(
                        new Line(null, 0, 0, 0, 0, 0, 0),
                        (one, other) -> new Line(
                                null,
                                one.total + other.total,
                                one.doneInTime + other.doneInTime,
                                one.doneLate + other.doneLate,
                                one.openInTime + other.openInTime,
                                one.overdue + other.overdue,
                                one.dropped + other.dropped));
    }

    /**
     * One line for each lead that was given something in the period, by name.
     *
     * @param from the first day of issue
     * @param to the last one
     * @param today the day that open ones are judged on
     */
    public List<Line> of(LocalDate from, LocalDate to, LocalDate today) {
        return query("""
                SELECT b.name AS lead, COUNT(*) AS total,
                  SUM(CASE WHEN d.standing = 'DONE_IN_TIME' THEN 1 ELSE 0 END) AS done_in_time,
                  SUM(CASE WHEN d.standing = 'DONE_LATE' THEN 1 ELSE 0 END) AS done_late,
                  SUM(CASE WHEN d.standing = 'OPEN_IN_TIME' THEN 1 ELSE 0 END) AS open_in_time,
                  SUM(CASE WHEN d.standing = 'OVERDUE' THEN 1 ELSE 0 END) AS overdue,
                  SUM(CASE WHEN d.standing = 'DROPPED' THEN 1 ELSE 0 END) AS dropped
                FROM (
                  SELECT lead_id, CASE
                    WHEN state IN ('REPLACED', 'CANCELLED') THEN 'DROPPED'
                    WHEN state = 'CONFIRMED' AND due IS NOT NULL AND reported_on > due THEN 'DONE_LATE'
                    WHEN state = 'CONFIRMED' THEN 'DONE_IN_TIME'
                    WHEN due IS NULL OR due >= CASE WHEN state = 'REPORTED' THEN reported_on ELSE :today END THEN 'OPEN_IN_TIME'
                    ELSE 'OVERDUE' END AS standing
                  FROM directive WHERE site_id = :site AND issued_on BETWEEN :from AND :to) d
                LEFT JOIN body b ON b.site_id = :site AND b.id = d.lead_id
                GROUP BY b.id, b.name ORDER BY b.name IS NULL, b.name
                """)
                .bind("today", today.toString())
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map((row, context) -> new Line(
                        row.getString("lead"),
                        row.getLong("total"),
                        row.getLong("done_in_time"),
                        row.getLong("done_late"),
                        row.getLong("open_in_time"),
                        row.getLong("overdue"),
                        row.getLong("dropped")))
                .list();
    }
}
