package vn.bantin.comment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.rule.Rule;
import vn.bantin.rule.Rules;

/** Notes that somebody demands a comment off, and by when the law wants it done; or that the demand is declined. */
public final class Demanding {
    public static final int LONGEST = 1000;

    private final Database database;
    private final InstantSource clock;

    public Demanding(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes a demand.
     *
     * @param receivedAt when it came in, from which its hours count; a time to come is taken as now
     */
    public Demand demand(
            Account moderator, UUID comment, boolean isUrgent, String demander, String words, Instant receivedAt) {
        String who = require(PlainText.line(demander));
        if (who.isEmpty()) {
            throw new Refusal(CommentRule.DEMANDER_MISSING);
        }
        String said = require(PlainText.lines(words));
        return database.write(tx -> {
            Step step = new Step(tx, moderator, clock);
            Comment about = step.get(comment);
            Instant received = receivedAt.isAfter(step.now()) ? step.now() : receivedAt;
            Rule rule = new Rules(tx)
                    .inForce(
                            isUrgent ? Rule.Kind.COMMENT_REMOVAL_URGENT : Rule.Kind.COMMENT_REMOVAL,
                            Rule.day(received));
            Demand demand = new Demand(
                    Ids.next(),
                    about.siteId(),
                    about.id(),
                    rule.id(),
                    who,
                    said,
                    received,
                    rule.after(received),
                    null,
                    null);
            step.demands().add(demand);
            step.log(about, Deed.REMOVAL_DEMANDED, rule.kind().name());
            return demand;
        });
    }

    private static String require(String text) {
        if (text.length() > LONGEST) {
            throw new Refusal(CommentRule.DEMAND_TOO_LONG, LONGEST);
        }
        return text;
    }

    /** Leaves the comment where it is. */
    public Demand decline(Account moderator, UUID id) {
        return database.write(tx -> {
            Step step = new Step(tx, moderator, clock);
            Demand demand = step.demands().byId(id).orElseThrow(() -> new Refusal(CommentRule.UNKNOWN));
            if (!demand.isOpen()) {
                throw new Refusal(CommentRule.DEMAND_SETTLED);
            }
            step.demands().settle(id, Demand.Outcome.DECLINED, step.now());
            step.log(step.get(demand.commentId()), Deed.REMOVAL_DECLINED, "");
            return demand;
        });
    }
}
