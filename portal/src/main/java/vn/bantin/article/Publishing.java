package vn.bantin.article;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;
import vn.bantin.site.Sites;

/** Puts an approved edition before the readers; the one that stood there until now is superseded. */
public final class Publishing {
    /** The name in the log for what is done by the clock. */
    static final String TIMER = "Bantin";

    private final Database database;
    private final InstantSource clock;
    private final DueRun run = new DueRun("published");

    public Publishing(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public Edition publish(Account publisher, UUID edition) {
        return database.write(tx -> {
            Act act = new Act(tx, publisher, clock);
            Edition live = act.editions().get(edition).published(publisher, act.now());
            putBeforeReaders(tx, publisher.siteId(), live);
            act.log(Deed.PUBLISHED, live);
            return live;
        });
    }

    /** The timer's part: publishes what is due on all sites, each in a transaction of its own, and counts them. */
    public int publishDue() {
        Instant now = clock.instant();
        return run.of(
                database.read(tx -> DueEdition.until(now, tx)),
                due -> database.write(tx -> publishOnTime(tx, due, now)));
    }

    /** Another node, or a person who cancelled, may have been quicker: then there is nothing left to do. */
    private int publishOnTime(Handle tx, DueEdition due, Instant now) {
        Edition edition = new Editions(tx, due.siteId()).get(due.id());
        if (edition.state() != State.SCHEDULED
                || Objects.requireNonNull(edition.due()).isAfter(now)) {
            return 0;
        }
        putBeforeReaders(tx, due.siteId(), edition.publishedOnTime(now));
        new Audit(tx, due.siteId(), clock)
                .recordOf(
                        TIMER,
                        Deed.PUBLISHED,
                        edition.articleId().toString(),
                        edition.content().title());
        return 1;
    }

    private void putBeforeReaders(Handle tx, long site, Edition live) {
        requireImprint(tx, site);
        new Proof(tx, site).require(live.content());
        Editions editions = new Editions(tx, site);
        Articles articles = new Articles(tx, site);
        Instant now = Objects.requireNonNull(live.publishedAt());
        articles.liveEditionOf(live.articleId()).ifPresent(before -> editions.move(before, now, Edition::superseded));
        editions.move(live.id(), now, approved -> live);
        articles.show(live.articleId(), live.id(), now);
        new Changes(tx).append(site, Change.Kind.ARTICLE, live.articleId().toString());
    }

    /** The law fines a portal whose home page does not say who answers for it. */
    static void requireImprint(Handle tx, long site) {
        if (!new Sites(tx).byId(site).orElseThrow().imprint().isComplete()) {
            throw new Refusal(ArticleRule.IMPRINT_INCOMPLETE);
        }
    }
}
