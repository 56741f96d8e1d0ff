package vn.bantin.account;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.secret.Seal;

/** People of a newsroom who can sign in, all with one password. */
final class Staff {
    static final String PASSWORD = "năm con gà trống đi bộ";
    static final Authority OPERATOR = Authority.operator("bantin account");
    static final Browser BROWSER = new Browser("192.0.2.7", "A browser", "");

    final Newsroom newsroom;
    final long site;
    final SignIn signIn;
    final SecondFactor secondFactor;
    final OwnAccount own;
    final Administering administering;

    Staff(Newsroom newsroom) {
        this.newsroom = newsroom;
        this.site = newsroom.site.id();
        this.signIn = new SignIn(newsroom.database, newsroom.clock);
        this.secondFactor = new SecondFactor(
                newsroom.database,
                newsroom.clock,
                Seal.in(TestDatabases.folder().resolve("account.key")));
        this.own = new OwnAccount(newsroom.database, newsroom.clock);
        this.administering = new Administering(newsroom.database, newsroom.clock);
    }

    Account add(Role role) {
        String name = "Người " + UUID.randomUUID();
        Invited invited = administering.invite(
                OPERATOR, site, name, role.name().toLowerCase(Locale.ROOT) + "@mailinh.example", role, null);
        return own.choosePassword(site, invited.token(), PASSWORD, PASSWORD, newsroom.site.name());
    }

    Entrance enter(Account account) {
        return signIn.byPassword(site, account.email(), PASSWORD, BROWSER);
    }

    SignedIn session(Entrance entrance) {
        return newsroom.database
                .<Optional<SignedIn>>read(tx -> new Sessions(tx, site).find(entrance.token(), newsroom.clock.instant()))
                .orElseThrow();
    }

    void wait(Duration time) {
        newsroom.clock.set(newsroom.clock.instant().plus(time));
    }

    /** What an authenticator app shows now for the secret that it was given as text. */
    String code(String text) {
        return Authenticator.code(text, newsroom.clock.instant());
    }

    List<Deed> deedsTo(Account account) {
        return newsroom.database.read(tx -> new Audit(tx, site, newsroom.clock)
                .of(account.id().toString()).stream().map(Entry::deed).toList());
    }
}
