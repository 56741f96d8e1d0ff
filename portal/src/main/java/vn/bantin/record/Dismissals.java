package vn.bantin.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.kit.data.SiteStore;

/** What rules found in one site's articles and a person said no to. */
public final class Dismissals extends SiteStore {

    public Dismissals(Handle handle, long site) {
        super(handle, site);
    }

    public List<Wording> of(UUID article) {
        return query("""
                SELECT sentence, quote, place FROM dismissal WHERE site_id = :site AND article_id = :article
                """)
                .bind("article", article)
                .map((row, context) ->
                        new Wording(row.getString("sentence"), row.getString("quote"), row.getInt("place")))
                .list();
    }

    public void add(UUID article, Wording dismissed, Account by, Instant now) {
        update("""
                INSERT INTO dismissal (site_id, article_id, sentence, quote, place, account_id, at)
                VALUES (:site, :article, :sentence, :quote, :place, :by, :now) ON CONFLICT DO NOTHING
                """)
                .bind("article", article)
                .bind("sentence", dismissed.sentence())
                .bind("quote", dismissed.quote())
                .bind("place", dismissed.place())
                .bind("by", by.id())
                .bind("now", now)
                .execute();
    }
}
