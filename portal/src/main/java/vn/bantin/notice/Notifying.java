package vn.bantin.notice;

import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.mail.Postbox;

/** Tells people by mail what they were not told yet. */
public final class Notifying {
    private final Database database;
    private final InstantSource clock;
    private final Postbox postbox;

    public Notifying(Database database, InstantSource clock, Postbox postbox) {
        this.database = database;
        this.clock = clock;
        this.postbox = postbox;
    }

    /** Says what there is to tell now, whether it was told before or not. */
    @FunctionalInterface
    public interface Occasions {
        List<Notice> in(Handle tx);
    }

    /** Each notice is written down before it goes out; what the mail server does not take is sent at the next turn. */
    public void tell(long site, String siteName, Occasions occasions) {
        if (!postbox.isOpen()) {
            return;
        }
        for (Notice notice : database.read(tx -> untold(tx, site, occasions))) {
            if (database.write(tx -> new Notices(tx, site).add(notice, clock.instant()))
                    && !postbox.send(notice.letter(siteName))) {
                database.change(tx -> new Notices(tx, site).remove(notice));
            }
        }
    }

    private static List<Notice> untold(Handle tx, long site, Occasions occasions) {
        Notices told = new Notices(tx, site);
        return occasions.in(tx).stream().filter(notice -> !told.has(notice)).toList();
    }
}
