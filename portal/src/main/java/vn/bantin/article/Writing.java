package vn.bantin.article;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;
import vn.bantin.media.MediaRule;
import vn.bantin.media.Pictures;
import vn.bantin.site.Section;

/** A writer's verbs: begin, rewrite, submit, take back, discard. */
public final class Writing {
    private final Database database;
    private final InstantSource clock;

    public Writing(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new article in a section, with a first edition as a draft; no reader knows of it. */
    public Edition begin(Account writer, Section section, Content content) {
        return database.write(tx -> {
            Act act = new Act(tx, writer, clock);
            Article article = new Articles(tx, writer.siteId()).add(section, content.title());
            Edition draft = Edition.begun(article.id(), 1, content, writer);
            Edition.requireSomeWriter(writer);
            act.editions().add(draft, act.now());
            new Revisions(tx, writer.siteId()).keep(draft, writer, act.now());
            act.log(Deed.BEGUN, draft);
            return draft;
        });
    }

    /**
     * Saves other words.
     *
     * @param seen the revision that the writer has before them
     * @throws Outdated where somebody has saved a later one
     */
    public Edition rewrite(Account writer, UUID edition, int seen, Content content, String correction) {
        return database.write(tx -> {
            List<UUID> documents = documents(new Documents(tx, writer.siteId()), edition);
            return rewrite(tx, writer, edition, seen, content, correction, documents, Revisions::keep);
        });
    }

    /**
     * Puts words that come as a whole, such as those of a file or of an earlier save, in the place of the draft's, which
     * stay in the history.
     *
     * @param seen the revision that the writer has before them
     * @throws Outdated where somebody has saved a later one
     */
    public Edition replace(Account writer, UUID edition, int seen, Content content) {
        return database.write(tx -> {
            String correction = new Editions(tx, writer.siteId()).get(edition).correction();
            List<UUID> documents = documents(new Documents(tx, writer.siteId()), edition);
            return rewrite(tx, writer, edition, seen, content, correction, documents, Revisions::keepApart);
        });
    }

    /**
     * Saves other words, and which documents are offered with them.
     *
     * @param seen the revision that the writer has before them
     * @throws Outdated where somebody has saved a later one
     */
    public Edition rewrite(
            Account writer, UUID edition, int seen, Content content, String correction, List<UUID> documents) {
        return database.write(
                tx -> rewrite(tx, writer, edition, seen, content, correction, documents, Revisions::keep));
    }

    private Edition rewrite(
            Handle tx,
            Account writer,
            UUID edition,
            int seen,
            Content content,
            String correction,
            List<UUID> documents,
            Keeping keeping) {
        content.requireKeepable();
        Act act = new Act(tx, writer, clock);
        Documents offered = new Documents(tx, writer.siteId());
        Edition before = act.editions().get(edition);
        if (before.isAlready(content, correction, seen, writer)
                && documents(offered, edition).equals(documents)) {
            return before;
        }
        requireOwnPicture(tx, writer, content);
        Edition rewritten = before.rewritten(content, correction, seen, writer);
        act.editions().rewrite(rewritten);
        offered.offer(edition, documents);
        new Articles(tx, writer.siteId()).retitle(rewritten);
        keeping.keep(new Revisions(tx, writer.siteId()), rewritten, writer, act.now());
        if (!before.writers().contains(writer.id())) {
            act.log(Deed.REWRITTEN, rewritten);
        }
        return rewritten;
    }

    /** How a save goes into the history. */
    @FunctionalInterface
    private interface Keeping {
        void keep(Revisions history, Edition saved, Account writer, Instant now);
    }

    /** Puts the article of a draft into another section, as long as it was never published. */
    public void file(Account writer, UUID edition, Section section) {
        database.change(tx -> {
            Act act = new Act(tx, writer, clock);
            Edition draft = act.editions().get(edition);
            if (draft.isWritableBy(writer) && new Articles(tx, writer.siteId()).file(draft, section)) {
                act.log(Deed.REWRITTEN, draft);
            }
        });
    }

    private static List<UUID> documents(Documents offered, UUID edition) {
        return offered.of(edition).stream().map(Document::id).toList();
    }

    private static void requireOwnPicture(Handle tx, Account writer, Content content) {
        UUID picture = content.pictureId();
        if (picture != null && new Pictures(tx, writer.siteId()).byId(picture).isEmpty()) {
            throw new Refusal(MediaRule.UNKNOWN);
        }
    }

    /** Keeps words beside a draft that somebody else saved meanwhile, for its history. */
    public void keepAside(Account writer, UUID edition, Content content) {
        database.change(tx -> {
            Act act = new Act(tx, writer, clock);
            new Revisions(tx, writer.siteId()).keepAside(act.editions().get(edition), content, writer, act.now());
        });
    }

    public Edition submit(Account writer, UUID edition) {
        return database.write(tx -> {
            Act act = new Act(tx, writer, clock);
            Edition submitted = act.move(edition, Deed.SUBMITTED, draft -> draft.submitted(writer));
            Article article = new Articles(tx, writer.siteId())
                    .byId(submitted.articleId())
                    .orElseThrow();
            if (article.publishedAt() != null && submitted.correction().isEmpty()) {
                throw new Refusal(ArticleRule.CORRECTION_MISSING);
            }
            new Proof(tx, writer.siteId()).require(submitted.content());
            return submitted;
        });
    }

    /** Turns what waits for review or publication into a draft again. */
    public Edition takeBack(Account account, UUID edition) {
        return database.write(tx ->
                new Act(tx, account, clock).move(edition, Deed.TAKEN_BACK, waiting -> waiting.takenBack(account)));
    }

    public Edition discard(Account writer, UUID edition) {
        return database.write(
                tx -> new Act(tx, writer, clock).move(edition, Deed.DISCARDED, draft -> draft.discarded(writer)));
    }
}
