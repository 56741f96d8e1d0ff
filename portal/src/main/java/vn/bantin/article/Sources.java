package vn.bantin.article;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;

/** The sources of one site's imported articles. */
public final class Sources extends SiteStore {

    public Sources(Handle handle, long site) {
        super(handle, site);
    }

    void add(UUID article, Source source, Instant receivedAt) {
        update("""
                INSERT INTO source (id, site_id, article_id, name, hash, bytes, received_at)
                VALUES (:id, :site, :article, :name, :hash, :bytes, :receivedAt)
                """)
                .bind("id", Ids.next())
                .bind("article", article)
                .bind("name", source.name())
                .bind("hash", source.hash())
                .bind("bytes", source.bytes())
                .bind("receivedAt", receivedAt)
                .execute();
    }

    /** The article that came from exactly these bytes. */
    public Optional<UUID> articleFrom(Source source) {
        return query("SELECT article_id FROM source WHERE site_id = :site AND hash = :hash")
                .bind("hash", source.hash())
                .mapTo(UUID.class)
                .findOne();
    }

    /** The raw bytes that an article came from. */
    public Optional<Source> of(UUID article) {
        return query("SELECT name, bytes FROM source WHERE site_id = :site AND article_id = :article")
                .bind("article", article)
                .map((row, context) -> new Source(row.getString("name"), row.getBytes("bytes")))
                .findOne();
    }
}
