package vn.bantin.record.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Memberships;
import vn.bantin.rule.Rule;

/** Whether there is anybody at a site's desk, at this time, who can answer what was given to an officer and a body. */
final class Answerers {
    private final Bodies bodies;
    private final Memberships memberships;
    private final Instant now;
    private final LocalDate today;
    private final Set<UUID> barred;
    private final Map<Long, Boolean> manned = new HashMap<>();

    Answerers(Handle tx, long site, Instant now) {
        this.bodies = new Bodies(tx, site);
        this.memberships = new Memberships(tx, site);
        this.now = now;
        this.today = Rule.day(now);
        this.barred = new Accounts(tx, site)
                .all().stream()
                        .filter(account -> !account.isWelcome(now))
                        .map(Account::id)
                        .collect(Collectors.toSet());
    }

    /** Those whose accounts were closed or are past their last day. */
    List<UUID> barred() {
        return List.copyOf(barred);
    }

    boolean canAct(Assignee assignee) {
        return !barred.contains(assignee.officer()) || isManned(assignee.body());
    }

    /** Whether somebody may come who works in a body, or in what carries it on. */
    boolean isManned(long body) {
        return manned.computeIfAbsent(body, this::hasSomebody);
    }

    private boolean hasSomebody(long body) {
        Set<Long> workplaces = new HashSet<>(Set.of(body));
        bodies.heirsOf(body, today).stream().map(Body::id).forEach(workplaces::add);
        return workplaces.stream().flatMap(this::members).anyMatch(account -> account.isWelcome(now));
    }

    private Stream<Account> members(long body) {
        return memberships.membersOf(body).stream();
    }
}
