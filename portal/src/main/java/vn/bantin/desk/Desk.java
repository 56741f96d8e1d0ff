package vn.bantin.desk;

import java.time.InstantSource;
import java.util.List;
import vn.bantin.account.Seal;
import vn.bantin.account.SecondFactor;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Access;
import vn.bantin.kit.web.Assets;
import vn.bantin.kit.web.Handler;
import vn.bantin.kit.web.Templates;

/** The pages of the newsroom, made once and handed to the routes. */
public final class Desk {
    /** In the order in which they refer to each other. */
    public static final List<String> ASSETS = List.of("desk.css");

    private final Doorkeeper doorkeeper;
    private final DeskPages pages;

    private final SecondFactor secondFactor;

    public Desk(Database database, InstantSource clock, Assets assets, Seal seal) {
        this.secondFactor = new SecondFactor(database, clock, seal);
        this.doorkeeper = new Doorkeeper(database, clock);
        this.pages = new DeskPages(database, clock, assets, new Templates());
    }

    /** The rule that a page is for those with this duty. */
    public Access admits(Duty duty) {
        return doorkeeper.admits(duty);
    }

    public Handler inbox() {
        return new InboxPage(pages)::show;
    }

    public SignInPage signIn() {
        return new SignInPage(pages);
    }

    public SecondFactorPage secondFactor() {
        return new SecondFactorPage(pages, secondFactor);
    }

    public LinkPage link() {
        return new LinkPage(pages);
    }

    public OwnAccountPage ownAccount() {
        return new OwnAccountPage(pages, secondFactor);
    }

    public PeoplePage people() {
        return new PeoplePage(pages);
    }

    public AuditPage audit() {
        return new AuditPage(pages);
    }
}
