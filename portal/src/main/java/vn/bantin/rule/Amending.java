package vn.bantin.rule;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;
import vn.bantin.site.Sites;

/**
 * Adds versions of rules, and takes those back that have not begun. What has counted for a day is never changed: what was
 * done under it has to be explained by it for good.
 */
public final class Amending {
    private final Database database;
    private final InstantSource clock;

    public Amending(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal where the day is past, or a version of the rule begins on it already */
    public void amend(Account administrator, Amendment amendment) {
        change(administrator, tx -> {
            Rules rules = new Rules(tx);
            if (amendment.validFrom().isBefore(today())) {
                throw new Refusal(AmendmentRule.DAY_PAST);
            }
            if (rules.beginsOn(amendment.kind(), amendment.validFrom())) {
                throw new Refusal(AmendmentRule.DAY_TAKEN);
            }
            log(tx, administrator, Deed.RULE_ADDED, rules.add(amendment));
        });
    }

    /** @throws Refusal where it has begun, or is not there any more */
    public void takeBack(Account administrator, long id) {
        change(administrator, tx -> {
            Rules rules = new Rules(tx);
            Rule rule = rules.byId(id)
                    .filter(one -> one.validFrom().isAfter(today()))
                    .orElseThrow(() -> new Refusal(AmendmentRule.BEGUN));
            rules.remove(rule.id());
            log(tx, administrator, Deed.RULE_TAKEN_BACK, rule);
        });
    }

    private void change(Account administrator, Consumer<Handle> work) {
        if (!administrator.role().mayAdministerAll()) {
            throw new Refusal(AmendmentRule.NOT_FOR_YOU);
        }
        database.change(tx -> {
            work.accept(tx);
            tell(tx);
        });
    }

    /** Rules are the same for every site, and stand on pages of every site. */
    private static void tell(Handle tx) {
        Changes changes = new Changes(tx);
        new Sites(tx).all().forEach(site -> changes.append(site.id(), Change.Kind.RULE, Long.toString(site.id())));
    }

    private LocalDate today() {
        return Rule.day(clock.instant());
    }

    private void log(Handle tx, Account administrator, Deed deed, Rule rule) {
        new Audit(tx, administrator.siteId(), clock)
                .record(administrator, deed, rule.kind().name(), rule.words());
    }
}
