package vn.bantin.directory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.AccountRule;
import vn.bantin.account.Accounts;
import vn.bantin.account.Audit;
import vn.bantin.account.Authority;
import vn.bantin.account.Deed;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;

/** One transaction of an administrator on the directory of a site: its stores, and whoever has to hear of what was done. */
final class Bookkeeping {
    final Bodies bodies;
    final Posts posts;
    final Holdings holdings;
    final Memberships memberships;
    final Accounts accounts;
    final Reorganisations reorganisations;
    final Reliance reliance;

    private final Account administrator;
    private final InstantSource clock;
    private final long site;
    private final Audit audit;
    private final Changes changes;

    private Bookkeeping(Handle tx, InstantSource clock, Account administrator, long site) {
        this.administrator = administrator;
        this.clock = clock;
        this.site = site;
        this.bodies = new Bodies(tx, site);
        this.posts = new Posts(tx, site);
        this.holdings = new Holdings(tx, site);
        this.memberships = new Memberships(tx, site);
        this.accounts = new Accounts(tx, site);
        this.reorganisations = new Reorganisations(tx, site);
        this.reliance = new Reliance(tx, site);
        this.audit = new Audit(tx, site, clock);
        this.changes = new Changes(tx);
    }

    /** @throws Refusal where the account does not administer the site */
    static <T> T write(
            Database database, InstantSource clock, Account administrator, long site, Function<Bookkeeping, T> work) {
        if (!Authority.of(administrator).administers(site)) {
            throw new Refusal(AccountRule.NOT_AN_ADMINISTRATOR);
        }
        return database.write(tx -> work.apply(new Bookkeeping(tx, clock, administrator, site)));
    }

    Body body(long id) {
        return bodies.byId(id).orElseThrow(() -> new Refusal(DirectoryRule.UNKNOWN));
    }

    Post post(long id) {
        return posts.byId(id).orElseThrow(() -> new Refusal(DirectoryRule.UNKNOWN));
    }

    Holding holding(long id) {
        return holdings.byId(id).orElseThrow(() -> new Refusal(DirectoryRule.UNKNOWN));
    }

    /** Keeps what was done to a body, with its posts and terms before and after, so that it can be taken back. */
    void keep(
            Deed deed,
            Body body,
            LocalDate lastDay,
            Set<Seat> before,
            List<Body> successors,
            List<Body> made,
            List<Reorganisations.Joined> joined) {
        UUID id = reorganisations.add(body, deed, lastDay, successors, administrator, clock.instant());
        reorganisations.addBodies(id, successors, made);
        reorganisations.addSeats(id, before, false);
        reorganisations.addSeats(
                id, Seat.in(this, Stream.concat(Stream.of(body), made.stream()).toList()), true);
        reorganisations.addJoined(id, joined);
    }

    void takeBack(Reorganisation reorganisation, String reason) {
        reorganisations.takeBack(reorganisation.id(), reason, administrator, clock.instant());
    }

    /** @param detail what a later reader of the log needs beside the body */
    void tell(Deed deed, Body body, String detail) {
        audit.record(administrator, deed, body.slug(), detail);
        changes.append(site, Change.Kind.DIRECTORY, Long.toString(body.id()));
    }
}
