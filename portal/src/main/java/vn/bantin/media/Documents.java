package vn.bantin.media;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.data.SiteStore;

/** The documents of one site, and which editions offer them. */
public final class Documents extends SiteStore {
    private static final int PAGE = 24;
    private static final String DOCUMENT = """
            SELECT id, hash, name, kind, bytes, title, added_at, added_by FROM document WHERE site_id = :site
            """;

    public Documents(Handle handle, long site) {
        super(handle, site);
    }

    /** Adds a document whose bytes are kept already. */
    Document add(String hash, String name, DocumentKind kind, long bytes, String title, Instant at, UUID account) {
        Document document = new Document(Ids.next(), hash, name, kind, bytes, title, at, account);
        update("""
                INSERT INTO document (id, site_id, hash, name, kind, bytes, title, folded, added_at, added_by)
                VALUES (:id, :site, :hash, :name, :kind, :bytes, :title, :folded, :addedAt, :addedBy)
                """)
                .bindMethods(document)
                .bind("folded", WantedWords.folded(document.name(), document.title()))
                .execute();
        return document;
    }

    public Optional<Document> byHash(String hash) {
        return query(DOCUMENT + "AND hash = :hash")
                .bind("hash", hash)
                .map(ConstructorMapper.of(Document.class))
                .findOne();
    }

    public Optional<Document> byId(UUID id) {
        return query(DOCUMENT + "AND id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Document.class))
                .findOne();
    }

    void entitle(UUID id, String title) {
        byId(id).ifPresent(document -> update(
                        "UPDATE document SET title = :title, folded = :folded WHERE site_id = :site AND id = :id")
                .bind("title", title)
                .bind("folded", WantedWords.folded(document.name(), title))
                .bind("id", id)
                .execute());
    }

    /** The documents whose name or title has all of these words, newest first; no words find all. */
    public Page<Document> search(String words, int page) {
        WantedWords wanted = WantedWords.of(words);
        long total = wanted.bind(query("SELECT COUNT(*) FROM document WHERE site_id = :site" + wanted.condition()))
                .mapTo(long.class)
                .one();
        List<Document> found = wanted.bind(
                        query(DOCUMENT + wanted.condition() + " ORDER BY id DESC LIMIT :most OFFSET :skipped"))
                .bind("most", PAGE)
                .bind("skipped", (long) PAGE * (page - 1))
                .map(ConstructorMapper.of(Document.class))
                .list();
        return new Page<>(found, page, PAGE, total);
    }

    /** What an edition offers, in its order. */
    public List<Document> of(UUID edition) {
        return query("""
                SELECT d.id, d.hash, d.name, d.kind, d.bytes, d.title, d.added_at, d.added_by
                FROM edition_document u JOIN document d ON d.id = u.document_id AND d.site_id = u.site_id
                WHERE u.site_id = :site AND u.edition_id = :edition
                ORDER BY u.position
                """)
                .bind("edition", edition)
                .map(ConstructorMapper.of(Document.class))
                .list();
    }

    /** Makes these, in this order, all that an edition offers; what is no document of the site is left out. */
    public void offer(UUID edition, List<UUID> documents) {
        update("DELETE FROM edition_document WHERE site_id = :site AND edition_id = :edition")
                .bind("edition", edition)
                .execute();
        int position = 0;
        for (UUID document : new LinkedHashSet<>(documents)) {
            update("""
                    INSERT INTO edition_document (site_id, edition_id, document_id, position)
                    SELECT :site, :edition, id, :position FROM document WHERE site_id = :site AND id = :document
                    """)
                    .bind("edition", edition)
                    .bind("document", document)
                    .bind("position", position++)
                    .execute();
        }
    }

    /** Every edition that offers the document: the live ones first, then the newest. */
    public List<Use> usedIn(UUID id) {
        return query("""
                SELECT a.id AS article_id, e.id AS edition_id, a.path, e.title, e.state,
                  CASE WHEN a.live_edition_id = e.id THEN 1 ELSE 0 END AS live
                FROM edition_document u
                JOIN edition e ON e.id = u.edition_id AND e.site_id = u.site_id
                JOIN article a ON a.id = e.article_id AND a.site_id = e.site_id
                WHERE u.site_id = :site AND u.document_id = :document
                ORDER BY live DESC, e.id DESC
                """)
                .bind("document", id)
                .map(ConstructorMapper.of(Use.class))
                .list();
    }

    /** The document of these bytes, where readers may have it: the live edition of some article offers it. */
    public Optional<Document> shown(String hash) {
        return byHash(hash).filter(document -> offering(document.id()).isPresent());
    }

    /** By which article readers may have the document: its live edition offers it. */
    public Optional<Use> offering(UUID id) {
        return usedIn(id).stream().filter(Use::live).findFirst();
    }
}
