package vn.bantin.record.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;

/** What changed of one site's announcements after something was confirmed; nothing of it is ever changed. */
public final class Amendments extends SiteStore {

    public Amendments(Handle handle, long site) {
        super(handle, site);
    }

    /** Newest first. */
    public List<Amendment> of(UUID campaign) {
        return query("""
                SELECT m.*, a.name AS account_name FROM campaign_amendment m JOIN account a ON a.id = m.account_id
                WHERE m.site_id = :site AND m.campaign_id = :campaign ORDER BY m.id DESC
                """)
                .bind("campaign", campaign)
                .map((row, context) -> new Amendment(
                        terms(row, "old"),
                        terms(row, "new"),
                        row.getString("account_name"),
                        Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    private static Terms terms(ResultSet row, String time) throws SQLException {
        return new Terms(
                row.getString(time + "_name"),
                row.getString(time + "_purpose"),
                goal(row, time + "_goal"),
                LocalDate.parse(row.getString(time + "_last_day")));
    }

    private static @Nullable Long goal(ResultSet row, String column) throws SQLException {
        long goal = row.getLong(column);
        return row.wasNull() ? null : goal;
    }

    void add(UUID campaign, Terms before, Terms after, Account by, Instant now) {
        update("""
                INSERT INTO campaign_amendment (id, site_id, campaign_id, old_name, old_purpose, old_goal, old_last_day,
                  new_name, new_purpose, new_goal, new_last_day, account_id, at)
                VALUES (:id, :site, :campaign, :oldName, :oldPurpose, :oldGoal, :oldLastDay,
                  :newName, :newPurpose, :newGoal, :newLastDay, :by, :now)
                """)
                .bind("id", Ids.next())
                .bind("campaign", campaign)
                .bind("oldName", before.name())
                .bind("oldPurpose", before.purpose())
                .bind("oldGoal", before.goal())
                .bind("oldLastDay", before.lastDay().toString())
                .bind("newName", after.name())
                .bind("newPurpose", after.purpose())
                .bind("newGoal", after.goal())
                .bind("newLastDay", after.lastDay().toString())
                .bind("by", by.id())
                .bind("now", now)
                .execute();
    }
}
