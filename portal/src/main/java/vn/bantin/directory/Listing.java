package vn.bantin.directory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;

/** An administrator's verbs on the bodies of a site as they are: add one, say it better. */
public final class Listing {
    private final Database database;
    private final InstantSource clock;

    public Listing(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public Body add(Account administrator, long site, Entry entry) {
        return Bookkeeping.write(database, clock, administrator, site, books -> {
            requireFree(books, entry, 0);
            Body body = books.bodies.add(
                    entry.name(),
                    entry.branch(),
                    parent(books, entry.parentId()),
                    entry.validFrom(),
                    entry.contact(),
                    entry.duties());
            books.tell(Deed.BODY_ADDED, body, body.name());
            return body;
        });
    }

    private static void requireFree(Bookkeeping books, Entry entry, long except) {
        books.bodies
                .byName(entry.name(), entry.validFrom())
                .filter(other -> other.id() != except)
                .ifPresent(other -> {
                    throw new Refusal(DirectoryRule.NAME_TAKEN, other.name());
                });
    }

    private static @Nullable Body parent(Bookkeeping books, @Nullable Long id) {
        return id == null ? null : books.body(id);
    }

    /** Puts right what is said of a body. A name given on a day is no correction: {@link Reorganising#rename}. */
    public Body change(Account administrator, long site, long id, Entry entry) {
        return Bookkeeping.write(database, clock, administrator, site, books -> {
            Body before = books.body(id);
            requireFree(books, entry, id);
            requireNotBelow(books, before, parent(books, entry.parentId()));
            requireFits(books, before, entry.validFrom());
            Body after = new Body(
                    id,
                    entry.name(),
                    before.slug(),
                    entry.branch(),
                    entry.parentId(),
                    entry.validFrom(),
                    before.validTo(),
                    entry.contact(),
                    entry.duties());
            if (!after.equals(before)) {
                books.bodies.replace(after);
                books.tell(Deed.BODY_CHANGED, after, before.name().equals(after.name()) ? "" : before.name());
            }
            return after;
        });
    }

    /** A body that stood below itself would be nowhere. */
    private static void requireNotBelow(Bookkeeping books, Body body, @Nullable Body parent) {
        Set<Long> seen = new HashSet<>();
        Body step = parent;
        while (step != null && seen.add(step.id())) {
            if (step.id() == body.id()) {
                throw new Refusal(DirectoryRule.PARENT_BELOW);
            }
            step = parent(books, step.parentId());
        }
    }

    /** No last day, no term and no body that it carries on may lie before. */
    private static void requireFits(Bookkeeping books, Body body, LocalDate firstDay) {
        boolean isTooLate = body.hasEndedBy(firstDay)
                || books.holdings.of(body.id()).stream()
                        .anyMatch(holding -> holding.since().isBefore(firstDay))
                || books.bodies.predecessorsOf(body.id()).stream()
                        .anyMatch(former -> former.hasEndedBy(firstDay.minusDays(1)));
        if (isTooLate) {
            throw new Refusal(DirectoryRule.FIRST_DAY_UNFIT);
        }
    }
}
