package vn.bantin.article;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.kit.data.SiteStore;

/** The links by which people without an account read one site's editions before the public does. */
public final class Previews extends SiteStore {

    public Previews(Handle handle, long site) {
        super(handle, site);
    }

    void add(String tokenHash, UUID edition, Account opener, Instant endsAt) {
        update("""
                INSERT INTO preview (token_hash, site_id, edition_id, opener_id, ends_at)
                VALUES (:hash, :site, :edition, :opener, :endsAt)
                """)
                .bind("hash", tokenHash)
                .bind("edition", edition)
                .bind("opener", opener.id())
                .bind("endsAt", endsAt)
                .execute();
    }

    /** The edition that a link shows, as it stands now, until the link ends. */
    public Optional<UUID> edition(String tokenHash, Instant now) {
        return query("SELECT edition_id FROM preview WHERE site_id = :site AND token_hash = :hash AND ends_at > :now")
                .bind("hash", tokenHash)
                .bind("now", now)
                .mapTo(UUID.class)
                .findOne();
    }
}
