package vn.bantin.article;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.account.Tokens;
import vn.bantin.kit.data.Database;

/** Opens an edition to whoever has the link, for a week. */
public final class Previewing {
    public static final Duration OPEN = Duration.ofDays(7);

    private final Database database;
    private final InstantSource clock;

    public Previewing(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Gives the token of a new link; it cannot be looked up again. */
    public String open(Account account, UUID edition) {
        String token = Tokens.next();
        database.change(tx -> {
            Act act = new Act(tx, account, clock);
            Edition shown = act.editions().get(edition);
            new Previews(tx, account.siteId())
                    .add(Tokens.hash(token), shown.id(), account, act.now().plus(OPEN));
            act.log(Deed.PREVIEW_OPENED, shown);
        });
        return token;
    }

    /** What the link with this token shows. */
    public Optional<Edition> edition(long site, String token) {
        return database.read(tx -> new Previews(tx, site)
                .edition(Tokens.hash(token), clock.instant())
                .flatMap(id -> new Editions(tx, site).byId(id)));
    }
}
