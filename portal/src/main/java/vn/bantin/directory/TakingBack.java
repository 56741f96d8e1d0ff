package vn.bantin.directory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.vietnamese.Unicode;

/**
 * An administrator's verb that takes a mistaken reorganisation back as long as nothing was built on it: the body goes on as if it
 * had never ended, and those that were made for it are gone.
 */
public final class TakingBack {
    public static final int LONGEST_REASON = 500;

    private final Database database;
    private final InstantSource clock;

    public TakingBack(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the last reorganisation of a body back.
     *
     * @param seen the one that the administrator means
     */
    public Body takeBack(Account administrator, long site, long id, UUID seen, String reason) {
        String said = reason(reason);
        return Bookkeeping.write(database, clock, administrator, site, books -> {
            Body body = books.body(id);
            Reorganisation last = books.reorganisations.of(id).stream()
                    .findFirst()
                    .filter(reorganisation -> reorganisation.id().equals(seen) && reorganisation.stands())
                    .orElseThrow(() -> new Refusal(DirectoryRule.TAKEN_BACK_ALREADY));
            List<Body> made = bodies(books, last, true);
            List<Body> found = bodies(books, last, false);
            requireNotReorganised(books, body, last, made, found);
            made.forEach(one -> requireUnused(books, one));
            Set<Seat> after = books.reorganisations.seats(last.id(), true);
            requireSameSeats(
                    books, after, Stream.concat(Stream.of(body), made.stream()).toList());
            List<Reorganisations.Joined> joined = books.reorganisations.joined(last.id());
            made.forEach(one -> requireNobodyJoined(books, one, joined));
            requireNameFree(books, body, last, made);

            joined.stream()
                    .filter(one -> !comesFromAnother(books, body, one))
                    .forEach(one -> books.memberships.remove(one.bodyId(), one.accountId()));
            books.bodies.goOn(body);
            made.forEach(one -> remove(books, one));
            restore(books, body, books.reorganisations.seats(last.id(), false), after);
            books.takeBack(last, said);
            String detail = last.lastDay() + ": " + said;
            books.tell(Deed.BODY_RESTORED, body, detail);
            Stream.concat(made.stream(), found.stream())
                    .forEach(successor -> books.tell(Deed.BODY_RESTORED, successor, body.name() + ", " + detail));
            return books.body(id);
        });
    }

    private static String reason(String typed) {
        String line = PlainText.line(typed);
        if (line.isEmpty()) {
            throw new Refusal(DirectoryRule.REASON_MISSING);
        }
        if (line.length() > LONGEST_REASON) {
            throw new Refusal(DirectoryRule.TEXT_TOO_LONG, LONGEST_REASON);
        }
        return line;
    }

    private static List<Body> bodies(Bookkeeping books, Reorganisation reorganisation, boolean made) {
        return books.reorganisations.bodies(reorganisation.id(), made).stream()
                .flatMap(id -> books.bodies.byId(id).stream())
                .toList();
    }

    /** No successor was itself reorganised since, and nothing else came into one that would be gone. */
    private static void requireNotReorganised(
            Bookkeeping books, Body body, Reorganisation last, List<Body> made, List<Body> found) {
        Stream.concat(made.stream(), found.stream())
                .filter(one -> books.reorganisations.of(one.id()).stream()
                        .anyMatch(other -> other.stands()
                                && other.id().toString().compareTo(last.id().toString()) > 0))
                .forEach(TakingBack::refuseLater);
        made.stream()
                .flatMap(one -> books.bodies.predecessorsOf(one.id()).stream())
                .filter(other -> other.id() != body.id())
                .forEach(TakingBack::refuseLater);
    }

    private static void refuseLater(Body other) {
        throw new Refusal(DirectoryRule.REORGANISED_LATER, other.name());
    }

    private static void requireUnused(Bookkeeping books, Body made) {
        books.reliance.on(made).ifPresent(rule -> {
            throw new Refusal(rule, made.name());
        });
    }

    private static void requireSameSeats(Bookkeeping books, Set<Seat> after, Collection<Body> bodies) {
        new SeatChange(after, Seat.in(books, bodies))
                .told(body -> books.body(body).name())
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static void requireNobodyJoined(Bookkeeping books, Body made, List<Reorganisations.Joined> joined) {
        books.memberships.membersOf(made.id()).stream()
                .filter(member -> !joined.contains(new Reorganisations.Joined(made.id(), member.id())))
                .findFirst()
                .ifPresent(member -> {
                    throw new Refusal(DirectoryRule.MEMBER_JOINED, member.name(), made.name());
                });
    }

    /** Somebody may have given its name to another since it ended. */
    private static void requireNameFree(Bookkeeping books, Body body, Reorganisation last, List<Body> made) {
        LocalDate next = last.lastDay().plusDays(1);
        books.bodies.all().stream()
                .filter(other -> other.id() != body.id() && !made.contains(other))
                .filter(other -> !other.hasEndedBy(next))
                .filter(other -> Unicode.nfc(other.name()).equalsIgnoreCase(Unicode.nfc(body.name())))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(DirectoryRule.NAME_GIVEN, other.name());
                });
    }

    /** Whoever worked in another body that was merged into the same one stays there for that. */
    private static boolean comesFromAnother(Bookkeeping books, Body body, Reorganisations.Joined joined) {
        return books.bodies.predecessorsOf(joined.bodyId()).stream()
                .filter(other -> other.id() != body.id())
                .flatMap(other -> books.memberships.membersOf(other.id()).stream())
                .anyMatch(member -> member.id().equals(joined.accountId()));
    }

    private static void remove(Bookkeeping books, Body made) {
        books.holdings.of(made.id()).forEach(books.holdings::remove);
        books.posts.of(made.id()).forEach(books.posts::remove);
        books.bodies.remove(made);
    }

    private static void restore(Bookkeeping books, Body body, Set<Seat> before, Set<Seat> after) {
        books.holdings.of(body.id()).stream()
                .filter(term -> !before.contains(Seat.of(term)))
                .forEach(books.holdings::remove);
        before.stream()
                .filter(seat -> seat.isHeld() && !after.contains(seat))
                .forEach(seat -> books.holdings.add(seat.post(), seat.person(), seat.firstDay(), seat.lastDay()));
    }
}
