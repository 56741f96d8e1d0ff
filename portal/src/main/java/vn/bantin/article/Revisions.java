package vn.bantin.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;

/** The earlier states of one site's drafts. */
public final class Revisions extends SiteStore {
    /** The saves of one writer in a row within this time are one revision. */
    private static final Duration TOGETHER = Duration.ofMinutes(5);

    /** The number of words that did not become the draft's; no later save takes their place. */
    private static final int ASIDE = 0;

    public Revisions(Handle handle, long site) {
        super(handle, site);
    }

    /** Keeps how an edition stands after this writer saved it. */
    void keep(Edition edition, Account writer, Instant now) {
        Optional<Revision> last = last(edition.id());
        boolean together = last.filter(revision -> revision.writerId().equals(writer.id())
                        && now.isBefore(revision.savedAt().plus(TOGETHER)))
                .isPresent();
        if (together) {
            replace(last.get().id(), edition);
        } else {
            add(edition.id(), edition.revision(), edition.content(), writer, now);
        }
    }

    /** The same for words that came as a whole: those that stood there before stay, however lately they were saved. */
    void keepApart(Edition edition, Account writer, Instant now) {
        add(edition.id(), edition.revision(), edition.content(), writer, now);
    }

    /** Keeps words that did not become the draft's, so that they are not lost. */
    void keepAside(Edition edition, Content content, Account writer, Instant now) {
        add(edition.id(), ASIDE, content, writer, now);
    }

    private Optional<Revision> last(UUID edition) {
        return query("""
                SELECT * FROM revision WHERE site_id = :site AND edition_id = :edition AND number <> :aside
                ORDER BY saved_at DESC, id DESC LIMIT 1
                """)
                .bind("edition", edition)
                .bind("aside", ASIDE)
                .map((row, context) -> revision(row))
                .findOne();
    }

    private void replace(UUID id, Edition edition) {
        bound(update("""
                        UPDATE revision SET number = :number, title = :title, dateline = :dateline, lead = :lead,
                          body = :body, picture_id = :pictureId, caption = :caption, credit = :credit,
                          text_alternative = :textAlternative, decorative = :decorative, addendum = :addendum,
                          byline = :byline
                        WHERE site_id = :site AND id = :id
                        """), edition.content())
                .bind("id", id)
                .bind("number", edition.revision())
                .execute();
    }

    private void add(UUID edition, int number, Content content, Account writer, Instant now) {
        bound(update("""
                        INSERT INTO revision (id, site_id, edition_id, number, writer_id, saved_at, title, dateline, lead,
                          body, picture_id, caption, credit, text_alternative, decorative, addendum, byline)
                        VALUES (:id, :site, :edition, :number, :writer, :now, :title, :dateline, :lead,
                          :body, :pictureId, :caption, :credit, :textAlternative, :decorative, :addendum, :byline)
                        """), content)
                .bind("id", Ids.next())
                .bind("edition", edition)
                .bind("number", number)
                .bind("writer", writer.id())
                .bind("now", now)
                .execute();
    }

    private static Update bound(Update statement, Content content) {
        return statement.bindMethods(content).bindMethods(content.illustration());
    }

    /** The revisions of an edition, the newest first. */
    public List<Revision> of(UUID edition) {
        return query("""
                SELECT * FROM revision WHERE site_id = :site AND edition_id = :edition ORDER BY saved_at DESC, id DESC
                """)
                .bind("edition", edition)
                .map((row, context) -> revision(row))
                .list();
    }

    public Optional<Revision> byId(UUID id) {
        return query("SELECT * FROM revision WHERE site_id = :site AND id = :id")
                .bind("id", id)
                .map((row, context) -> revision(row))
                .findOne();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                UUID.fromString(row.getString("id")),
                row.getInt("number"),
                UUID.fromString(row.getString("writer_id")),
                Instant.ofEpochMilli(row.getLong("saved_at")),
                Editions.content(row));
    }
}
