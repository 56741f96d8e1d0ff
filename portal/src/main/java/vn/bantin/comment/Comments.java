package vn.bantin.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.SiteStore;

/** The comments of one site. */
public final class Comments extends SiteStore {

    public Comments(Handle handle, long site) {
        super(handle, site);
    }

    void add(Comment comment, byte @Nullable [] sealedPhone) {
        update("""
                INSERT INTO comment (id, site_id, article_id, reference, standing, wish, name, title, words, phone,
                  phone_print, sender_print, causes, sent_at)
                VALUES (:id, :site, :articleId, :number, :standing, :wish, :name, :title, :words, :phone,
                  :phonePrint, :senderPrint, :causeList, :sentAt)
                """)
                .bindMethods(comment)
                .bind("number", comment.reference().text())
                .bind("phone", sealedPhone)
                .bind("causeList", String.join(",", comment.causes()))
                .execute();
    }

    /** Puts what was decided in the place of what stood there before. */
    void replace(Comment comment) {
        update("""
                UPDATE comment SET standing = :standing, decided_at = :decidedAt, approved_at = :approvedAt,
                  reason = :because, note = :note, answer = :answer, answered_at = :answeredAt
                WHERE site_id = :site AND id = :id
                """)
                .bindMethods(comment)
                .bind("because", comment.rejection().map(Enum::name).orElse(""))
                .execute();
    }

    public Optional<Comment> byId(UUID id) {
        return query("SELECT * FROM comment WHERE site_id = :site AND id = :id")
                .bind("id", id)
                .map(CommentRow.MAPPER)
                .findOne();
    }

    /** The comment whose sender was given this number. */
    public Optional<Comment> byReference(Reference reference) {
        return query("SELECT * FROM comment WHERE site_id = :site AND reference = :reference")
                .bind("reference", reference.text())
                .map(CommentRow.MAPPER)
                .findOne();
    }

    boolean isTaken(Reference reference) {
        return byReference(reference).isPresent();
    }

    /** What readers see under an article, the first one first: what is approved, and the notes where something was taken off. */
    public List<Comment> shownUnder(UUID article, int skipped, int most) {
        return query("""
                SELECT * FROM comment
                WHERE site_id = :site AND article_id = :article AND standing IN ('APPROVED', 'REMOVED')
                  AND erased_at IS NULL
                ORDER BY approved_at, id LIMIT :most OFFSET :skipped
                """)
                .bind("article", article)
                .bind("skipped", skipped)
                .bind("most", most)
                .map(CommentRow.MAPPER)
                .list();
    }

    public long countShownUnder(UUID article) {
        return query("""
                SELECT COUNT(*) FROM comment
                WHERE site_id = :site AND article_id = :article AND standing IN ('APPROVED', 'REMOVED')
                  AND erased_at IS NULL
                """).bind("article", article).mapTo(long.class).one();
    }

    /** The newest approved comments on articles that readers see. */
    public List<Comment> newestApproved(int most) {
        return query("""
                SELECT c.* FROM comment c
                JOIN article a ON a.site_id = c.site_id AND a.id = c.article_id AND a.live_edition_id IS NOT NULL
                WHERE c.site_id = :site AND c.standing = 'APPROVED'
                ORDER BY c.approved_at DESC, c.id DESC LIMIT :most
                """).bind("most", most).map(CommentRow.MAPPER).list();
    }

    /** The newest approved comments on one article. */
    public List<Comment> newestApproved(UUID article, int most) {
        return query("""
                SELECT * FROM comment WHERE site_id = :site AND article_id = :article AND standing = 'APPROVED'
                ORDER BY approved_at DESC, id DESC LIMIT :most
                """)
                .bind("article", article)
                .bind("most", most)
                .map(CommentRow.MAPPER)
                .list();
    }

    Optional<byte[]> sealedPhone(UUID id) {
        return query("SELECT phone FROM comment WHERE site_id = :site AND id = :id AND phone IS NOT NULL")
                .bind("id", id)
                .map((row, context) -> row.getBytes("phone"))
                .findOne();
    }

    /** Takes out the phone numbers and the marks of addresses of what was sent before this time, and counts them. */
    int forgetSendersBefore(Instant time) {
        return update("""
                UPDATE comment SET phone = NULL, phone_print = '', sender_print = ''
                WHERE site_id = :site AND sent_at < :time AND (phone_print <> '' OR sender_print <> '')
                """).bind("time", time).execute();
    }

    /** Those whose words the public does not see and that were decided before this time. */
    List<Comment> unpublishedSince(Instant time) {
        return query("""
                SELECT * FROM comment
                WHERE site_id = :site AND standing IN ('REJECTED', 'SPAM', 'REMOVED', 'ANSWERED')
                  AND decided_at < :time AND erased_at IS NULL
                """).bind("time", time).map(CommentRow.MAPPER).list();
    }

    /** Takes out all that a person wrote or could be known by; what is left says only that there was a comment. */
    void erase(UUID comment, Instant now) {
        update("""
                UPDATE comment SET name = '', title = '', words = '', phone = NULL, phone_print = '', sender_print = '',
                  causes = '', answer = '', note = '', erased_at = :now,
                  standing = CASE WHEN standing = 'APPROVED' THEN 'REMOVED'
                    WHEN standing IN ('WAITING', 'HELD') THEN 'REJECTED' ELSE standing END
                WHERE site_id = :site AND id = :id
                """).bind("id", comment).bind("now", now).execute();
    }
}
