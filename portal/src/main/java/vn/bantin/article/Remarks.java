package vn.bantin.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;

/** The remarks on one site's articles. */
public final class Remarks extends SiteStore {

    public Remarks(Handle handle, long site) {
        super(handle, site);
    }

    void add(UUID article, Account author, String passage, String words, Instant now) {
        update("""
                INSERT INTO remark (id, site_id, article_id, author_id, passage, words, made_at)
                VALUES (:id, :site, :article, :author, :passage, :words, :now)
                """)
                .bind("id", Ids.next())
                .bind("article", article)
                .bind("author", author.id())
                .bind("passage", passage)
                .bind("words", words)
                .bind("now", now)
                .execute();
    }

    void settle(UUID remark, Instant now) {
        update("UPDATE remark SET settled_at = :now WHERE site_id = :site AND id = :id AND settled_at IS NULL")
                .bind("id", remark)
                .bind("now", now)
                .execute();
    }

    /** All remarks on an article, the first one first. */
    public List<Remark> of(UUID article) {
        return query("""
                SELECT r.id, r.author_id, c.name AS author, r.passage, r.words, r.made_at, r.settled_at
                FROM remark r JOIN account c ON c.id = r.author_id
                WHERE r.site_id = :site AND r.article_id = :article ORDER BY r.made_at, r.id
                """)
                .bind("article", article)
                .map(ConstructorMapper.of(Remark.class))
                .list();
    }
}
