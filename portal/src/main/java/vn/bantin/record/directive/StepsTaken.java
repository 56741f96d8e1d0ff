package vn.bantin.record.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;

/** All that was done with one site's directives; nothing of it is ever changed. */
public final class StepsTaken extends SiteStore {

    public StepsTaken(Handle handle, long site) {
        super(handle, site);
    }

    /**
     * One step that somebody took.
     *
     * @param oldDue the date that it moved; null where there was none
     * @param newDue the date that it set; null where it set none
     */
    public record Taken(
            Step step,
            UUID accountId,
            String name,
            Instant at,
            String note,
            @Nullable LocalDate oldDue,
            @Nullable LocalDate newDue) {

        public boolean movedDue() {
            return newDue != null;
        }
    }

    /** Oldest first. */
    public List<Taken> of(UUID directive) {
        return query("""
                SELECT s.step, s.account_id, a.name, s.at, s.note, s.old_due, s.new_due
                FROM directive_step s JOIN account a ON a.id = s.account_id
                WHERE s.site_id = :site AND s.directive_id = :directive ORDER BY s.at, s.id
                """)
                .bind("directive", directive)
                .map((row, context) -> new Taken(
                        Step.valueOf(row.getString("step")),
                        UUID.fromString(row.getString("account_id")),
                        row.getString("name"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("note"),
                        Directives.day(row.getString("old_due")),
                        Directives.day(row.getString("new_due"))))
                .list();
    }

    /** Who last reported it done. */
    Optional<UUID> reporterOf(UUID directive) {
        return of(directive).reversed().stream()
                .filter(taken -> taken.step() == Step.REPORT)
                .map(Taken::accountId)
                .findFirst();
    }

    void add(UUID directive, Step step, Account by, Instant now, String note) {
        add(directive, step, by, now, note, null, null);
    }

    void add(
            UUID directive,
            Step step,
            Account by,
            Instant now,
            String note,
            @Nullable LocalDate oldDue,
            @Nullable LocalDate newDue) {
        update("""
                INSERT INTO directive_step (id, site_id, directive_id, step, account_id, at, note, old_due, new_due)
                VALUES (:id, :site, :directive, :step, :by, :now, :note, :oldDue, :newDue)
                """)
                .bind("id", Ids.next())
                .bind("directive", directive)
                .bind("step", step)
                .bind("by", by.id())
                .bind("now", now)
                .bind("note", note)
                .bind("oldDue", oldDue == null ? null : oldDue.toString())
                .bind("newDue", newDue == null ? null : newDue.toString())
                .execute();
    }
}
