package vn.bantin.record.figure;

import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;

/** An editor's verb on an indicator: what it is called, and which way is good. What it is counted in stays. */
public final class Describing {
    private final Database database;
    private final InstantSource clock;

    public Describing(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void describe(Account editor, long id, String typedName, Indicator.Better better) {
        if (!editor.role().mayReview()) {
            throw new Refusal(FigureRule.NOT_A_REVIEWER);
        }
        String name = Entry.name(typedName);
        database.change(tx -> {
            Indicators indicators = new Indicators(tx, editor.siteId());
            Indicator old = indicators.byId(id).orElseThrow(() -> new Refusal(FigureRule.INDICATOR_UNKNOWN));
            Indicator described = new Indicator(id, name, old.measure(), better);
            if (described.equals(old)) {
                return;
            }
            requireFree(indicators, old, described);
            indicators.replace(described);
            tell(tx, editor, old, described);
        });
    }

    private static void requireFree(Indicators indicators, Indicator old, Indicator described) {
        Stream<Indicator> inUse = old.name().equalsIgnoreCase(described.name())
                ? Stream.of()
                : indicators.inUse(described.name()).stream();
        Stream.concat(indicators.find(described.name(), described.measure()).stream(), inUse)
                .filter(other -> other.id() != described.id())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(FigureRule.NAME_TAKEN, other.name(), Amount.word(other.measure()));
                });
    }

    /** Every article that says a figure of it has its name in a box. */
    private void tell(Handle tx, Account editor, Indicator old, Indicator described) {
        new Audit(tx, editor.siteId(), clock)
                .record(editor, Deed.INDICATOR_DESCRIBED, Long.toString(old.id()), detail(old, described));
        Changes changes = new Changes(tx);
        for (UUID article : new Figures(tx, editor.siteId()).articlesOf(described)) {
            changes.append(editor.siteId(), Change.Kind.FIGURES, article.toString());
        }
    }

    private static String detail(Indicator old, Indicator described) {
        return old.name().equals(described.name()) ? old.name() : old.name() + " → " + described.name();
    }
}
