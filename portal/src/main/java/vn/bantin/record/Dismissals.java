package vn.bantin.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.kit.data.SiteStore;

/** What rules found in one site's articles and a person said no to, all of one finding. */
public final class Dismissals extends SiteStore {
    private final Finding finding;

    public Dismissals(Handle handle, long site, Finding finding) {
        super(handle, site);
        this.finding = finding;
    }

    /** In the order in which they were left out. */
    public List<Dismissal> of(UUID article) {
        return query("""
                SELECT id, sentence, quote, place FROM dismissal
                WHERE site_id = :site AND article_id = :article AND finding = :finding ORDER BY id
                """)
                .bind("article", article)
                .bind("finding", finding)
                .map((row, context) -> new Dismissal(
                        row.getLong("id"),
                        new Wording(row.getString("sentence"), row.getString("quote"), row.getInt("place"))))
                .list();
    }

    /** How many were added: none where it is there already. */
    int add(UUID article, Wording dismissed, Account by, Instant now) {
        return update("""
                INSERT INTO dismissal (site_id, article_id, finding, sentence, quote, place, account_id, at)
                VALUES (:site, :article, :finding, :sentence, :quote, :place, :by, :now) ON CONFLICT DO NOTHING
                """)
                .bind("article", article)
                .bind("finding", finding)
                .bind("sentence", dismissed.sentence())
                .bind("quote", dismissed.quote())
                .bind("place", dismissed.place())
                .bind("by", by.id())
                .bind("now", now)
                .execute();
    }

    /** How many were forgotten: none where it is gone already. */
    int forget(UUID article, long dismissal) {
        return update("""
                DELETE FROM dismissal
                WHERE site_id = :site AND article_id = :article AND finding = :finding AND id = :id
                """)
                .bind("article", article)
                .bind("finding", finding)
                .bind("id", dismissal)
                .execute();
    }
}
