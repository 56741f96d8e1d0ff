package vn.bantin.record.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** Who was told of which date at one site; a date that was put off is told of anew. */
final class Reminders extends SiteStore {

    Reminders(Handle handle, long site) {
        super(handle, site);
    }

    /** Those still to be done that are due from this day on within so many days. */
    List<Directive> near(LocalDate today, int days) {
        return Directives.directives(query(Directives.all("directive d") + """
                AND d.state IN ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS') AND d.due BETWEEN :today AND :last
                ORDER BY d.due, d.number
                """)
                .bind("today", today.toString())
                .bind("last", today.plusDays(days).toString()));
    }

    boolean has(Directive directive, int days) {
        return query("""
                SELECT COUNT(*) FROM directive_reminder
                WHERE site_id = :site AND directive_id = :directive AND due = :due AND days = :days
                """)
                        .bind("directive", directive.id())
                        .bind("due", due(directive))
                        .bind("days", days)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** Whether no other node was quicker. */
    boolean add(Directive directive, int days, Instant now) {
        return update("""
                        INSERT INTO directive_reminder (site_id, directive_id, due, days, at)
                        VALUES (:site, :directive, :due, :days, :now) ON CONFLICT DO NOTHING
                        """)
                        .bind("directive", directive.id())
                        .bind("due", due(directive))
                        .bind("days", days)
                        .bind("now", now)
                        .execute()
                > 0;
    }

    void remove(Directive directive, int days) {
        update("""
                DELETE FROM directive_reminder
                WHERE site_id = :site AND directive_id = :directive AND due = :due AND days = :days
                """)
                .bind("directive", directive.id())
                .bind("due", due(directive))
                .bind("days", days)
                .execute();
    }

    private static String due(Directive directive) {
        return Objects.requireNonNull(directive.due()).toString();
    }
}
