package vn.bantin.article;

import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.AccountRule;
import vn.bantin.account.Audit;
import vn.bantin.account.Authority;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.proofreading.HostEntry;
import vn.bantin.proofreading.HostRule;

/** Says where the articles of a site may link to; what was published before is not touched. */
public final class Allowing {
    public static final int LONGEST_NOTE = 200;

    private final Database database;
    private final InstantSource clock;

    public Allowing(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param note why, for those who look the list through later */
    public void allow(Account administrator, long site, String typed, String note) {
        requireAdministers(administrator, site);
        LinkHost host = new LinkHost(
                HostEntry.read(typed), required(note), administrator.id(), administrator.name(), clock.instant());
        database.change(tx -> {
            LinkHosts hosts = new LinkHosts(tx, site);
            if (hosts.allowed().covers(host.host())) {
                throw new Refusal(HostRule.ALLOWED_ALREADY, host.host());
            }
            hosts.add(host);
            log(tx, administrator, site, Deed.LINK_HOST_ALLOWED, host.host() + ": " + host.note());
        });
    }

    private static void requireAdministers(Account administrator, long site) {
        if (!Authority.of(administrator).administers(site)) {
            throw new Refusal(AccountRule.NOT_AN_ADMINISTRATOR);
        }
    }

    private static String required(String note) {
        String line = PlainText.line(note);
        if (line.isEmpty()) {
            throw new Refusal(HostRule.NOTE_MISSING);
        }
        if (line.length() > LONGEST_NOTE) {
            throw new Refusal(HostRule.NOTE_TOO_LONG, LONGEST_NOTE);
        }
        return line;
    }

    /** Takes a host off the list; one that somebody else has taken off meanwhile is off already. */
    public void remove(Account administrator, long site, String host) {
        requireAdministers(administrator, site);
        database.change(tx -> {
            if (new LinkHosts(tx, site).remove(host)) {
                log(tx, administrator, site, Deed.LINK_HOST_REMOVED, host);
            }
        });
    }

    private void log(Handle tx, Account administrator, long site, Deed deed, String detail) {
        new Audit(tx, site, clock).record(administrator, deed, Long.toString(site), detail);
    }
}
