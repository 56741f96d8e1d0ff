package vn.bantin.record.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Memberships;

/** Somebody at the desk, and which campaigns are theirs to see and to keep. */
public final class Keeper {
    private final Account account;
    private final LocalDate today;
    private final Bodies bodies;
    private final Set<Long> own;

    public Keeper(Handle tx, Account account, LocalDate today) {
        this.account = account;
        this.today = today;
        this.bodies = new Bodies(tx, account.siteId());
        this.own = new Memberships(tx, account.siteId()).bodiesOf(account.id());
    }

    /** Whether every campaign of the site is this person's. */
    public boolean coordinates() {
        return account.role().mayReview();
    }

    /** Whether this person coordinates, or works in the body that runs it or in what carries that on. */
    public boolean keeps(Campaign campaign) {
        Campaign.Organiser organiser = campaign.organiser();
        return coordinates() || organiser != null && worksIn(organiser.id());
    }

    private boolean worksIn(long body) {
        return own.contains(body)
                || !own.isEmpty() && bodies.heirsOf(body, today).stream().anyMatch(heir -> own.contains(heir.id()));
    }

    public boolean sees(Campaign campaign) {
        return campaign.released() || keeps(campaign);
    }

    /** What this person may do with it as it stands. */
    public List<Step> steps(Campaign campaign) {
        return Stream.of(Step.values())
                .filter(step -> step.isTakenIn(campaign.state()))
                .filter(step -> mayTake(step, campaign))
                .toList();
    }

    boolean mayTake(Step step, Campaign campaign) {
        return step.isForCoordinators() ? coordinates() : keeps(campaign);
    }
}
