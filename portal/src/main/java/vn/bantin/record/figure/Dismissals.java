package vn.bantin.record.figure;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.kit.data.SiteStore;

/** What rules found in one site's articles and a person said no to. */
public final class Dismissals extends SiteStore {

    public Dismissals(Handle handle, long site) {
        super(handle, site);
    }

    /** What was said no to: these words in this sentence. */
    public record Dismissed(String sentence, String quote) {}

    public Set<Dismissed> of(UUID article) {
        return new HashSet<>(query("""
                SELECT sentence, quote FROM dismissal WHERE site_id = :site AND article_id = :article
                """)
                .bind("article", article)
                .map((row, context) -> new Dismissed(row.getString("sentence"), row.getString("quote")))
                .list());
    }

    void add(UUID article, Dismissed dismissed, Account by, Instant now) {
        update("""
                INSERT INTO dismissal (site_id, article_id, sentence, quote, account_id, at)
                VALUES (:site, :article, :sentence, :quote, :by, :now) ON CONFLICT DO NOTHING
                """)
                .bind("article", article)
                .bind("sentence", dismissed.sentence())
                .bind("quote", dismissed.quote())
                .bind("by", by.id())
                .bind("now", now)
                .execute();
    }
}
