package vn.bantin.article;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;

/** One verb of one person within its transaction, which is written to the log as it is done. */
final class Act {
    private final Handle tx;
    private final Account who;
    private final InstantSource clock;
    private final Editions editions;

    Act(Handle tx, Account who, InstantSource clock) {
        this.tx = tx;
        this.who = who;
        this.clock = clock;
        this.editions = new Editions(tx, who.siteId());
    }

    Instant now() {
        return clock.instant();
    }

    Editions editions() {
        return editions;
    }

    /** Takes an edition on by one of its rules. */
    Edition move(UUID edition, Deed deed, UnaryOperator<Edition> rule) {
        Edition moved = editions.move(edition, now(), rule);
        log(deed, moved);
        return moved;
    }

    void log(Deed deed, Edition edition) {
        new Audit(tx, who.siteId(), clock).record(who, deed, edition.articleId().toString(), detail(deed, edition));
    }

    /** What a later reader of the log needs: the title of that day and, where it was sent back or taken away, why. */
    static String detail(Deed deed, Edition edition) {
        String title = edition.content().title();
        boolean hasReason = deed == Deed.WITHDRAWN || deed == Deed.SENT_BACK;
        return hasReason && !edition.reason().isEmpty() ? title + ": " + edition.reason() : title;
    }
}
