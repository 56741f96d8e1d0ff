package vn.bantin.record.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.extraction.Directive.Type;
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
     * @param before what it put right, as it was before; null where it put nothing right
     */
    public record Taken(
            Step step,
            UUID accountId,
            String name,
            Instant at,
            String note,
            @Nullable LocalDate oldDue,
            @Nullable LocalDate newDue,
            @Nullable Words before) {

        public boolean movedDue() {
            return newDue != null;
        }
    }

    /** Oldest first. */
    public List<Taken> of(UUID directive) {
        return query("""
                SELECT s.step, s.account_id, a.name, s.at, s.note, s.old_due, s.new_due,
                  s.old_type, s.old_matter, s.old_issuer, s.old_post, s.old_addressee
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
                        Directives.day(row.getString("new_due")),
                        before(row)))
                .list();
    }

    private static @Nullable Words before(ResultSet row) throws SQLException {
        return row.getString("old_type") == null
                ? null
                : new Words(
                        Type.valueOf(row.getString("old_type")),
                        row.getString("old_matter"),
                        row.getString("old_issuer"),
                        row.getString("old_post"),
                        row.getString("old_addressee"));
    }

    /** Who last reported it done. */
    Optional<UUID> reporterOf(UUID directive) {
        return of(directive).reversed().stream()
                .filter(taken -> taken.step() == Step.REPORT)
                .map(Taken::accountId)
                .findFirst();
    }

    void add(UUID directive, Step step, Account by, Instant now, String note) {
        add(directive, step, by, now, note, null, null, null);
    }

    void add(
            UUID directive,
            Step step,
            Account by,
            Instant now,
            String note,
            @Nullable LocalDate oldDue,
            @Nullable LocalDate newDue,
            @Nullable Words before) {
        update("""
                INSERT INTO directive_step (id, site_id, directive_id, step, account_id, at, note, old_due, new_due,
                  old_type, old_matter, old_issuer, old_post, old_addressee)
                VALUES (:id, :site, :directive, :step, :by, :now, :note, :oldDue, :newDue,
                  :oldType, :oldMatter, :oldIssuer, :oldPost, :oldAddressee)
                """)
                .bind("id", Ids.next())
                .bind("directive", directive)
                .bind("step", step)
                .bind("by", by.id())
                .bind("now", now)
                .bind("note", note)
                .bind("oldDue", oldDue == null ? null : oldDue.toString())
                .bind("newDue", newDue == null ? null : newDue.toString())
                .bind("oldType", before == null ? null : before.type())
                .bind("oldMatter", before == null ? null : before.matter())
                .bind("oldIssuer", before == null ? null : before.issuer())
                .bind("oldPost", before == null ? null : before.post())
                .bind("oldAddressee", before == null ? null : before.addressee())
                .execute();
    }
}
