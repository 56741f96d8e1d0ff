package vn.bantin.comment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.rule.Rule;
import vn.bantin.rule.Rules;

/** Erases on schedule what has been kept as long as the rules have it. */
public final class Forgetting {
    /** The name in the log for what is done by the clock. */
    private static final String TIMER = "Bantin";

    private final Database database;
    private final InstantSource clock;

    public Forgetting(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void forget(long site) {
        database.change(tx -> {
            Instant now = clock.instant();
            forgetSenders(tx, site, now);
            forgetWords(tx, site, now);
            forgetLogs(tx, site, now);
        });
    }

    private void forgetSenders(Handle tx, long site, Instant now) {
        int forgotten = new Comments(tx, site).forgetSendersBefore(end(tx, Rule.Kind.PHONE_KEPT, now));
        log(tx, site, Rule.Kind.PHONE_KEPT, forgotten);
    }

    private void forgetWords(Handle tx, long site, Instant now) {
        List<Comment> unpublished = new Comments(tx, site).unpublishedSince(end(tx, Rule.Kind.UNPUBLISHED_KEPT, now));
        unpublished.forEach(comment -> PersonalData.erase(tx, comment, now));
        log(tx, site, Rule.Kind.UNPUBLISHED_KEPT, unpublished.size());
    }

    private void forgetLogs(Handle tx, long site, Instant now) {
        Instant end = end(tx, Rule.Kind.HANDLING_LOG, now);
        new Handlings(tx, site).forgetBefore(end);
        new Demands(tx, new Reach(List.of(site))).forgetBefore(end);
        new DroppedCounts(tx, site).forgetBefore(Rule.day(end));
    }

    private static Instant end(Handle tx, Rule.Kind kind, Instant now) {
        return new Rules(tx).inForce(kind, Rule.day(now)).before(now);
    }

    private void log(Handle tx, long site, Rule.Kind kind, int number) {
        if (number > 0) {
            new Audit(tx, site, clock)
                    .recordOf(TIMER, Deed.COMMENTS_FORGOTTEN, Long.toString(site), kind + " " + number);
        }
    }
}
