package vn.bantin.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Memberships;
import vn.bantin.vietnamese.Dates;

/** Whom letters of one site reach today: those who can sign in. */
public final class Recipients {
    private final Bodies bodies;
    private final Memberships memberships;
    private final LocalDate today;
    private final List<Account> reachable;
    private final Map<Long, List<Account>> workers = new HashMap<>();

    public Recipients(Handle tx, long site, Instant now) {
        this.bodies = new Bodies(tx, site);
        this.memberships = new Memberships(tx, site);
        this.today = LocalDate.ofInstant(now, Dates.ZONE);
        this.reachable = new Accounts(tx, site)
                .all().stream()
                        .filter(account -> account.canSignIn() && account.isWelcome(now))
                        .toList();
    }

    /** The officer; where none can be reached, all who work in the body or in what carries it on. */
    public List<Account> answering(@Nullable UUID officer, @Nullable Long body) {
        List<Account> officers = reachable.stream()
                .filter(account -> account.id().equals(officer))
                .toList();
        return officers.isEmpty() && body != null ? workers.computeIfAbsent(body, this::workingFor) : officers;
    }

    private List<Account> workingFor(long body) {
        Set<UUID> members = bodies.heirsOf(body, today).stream()
                .flatMap(heir -> memberships.membersOf(heir.id()).stream())
                .map(Account::id)
                .collect(Collectors.toSet());
        return reachable.stream()
                .filter(account -> members.contains(account.id()))
                .toList();
    }

    /** Those who moderate the site. */
    public List<Account> moderating() {
        return reachable.stream()
                .filter(account -> account.role().mayModerate())
                .toList();
    }
}
