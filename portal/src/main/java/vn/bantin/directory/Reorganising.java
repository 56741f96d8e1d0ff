package vn.bantin.directory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;

/**
 * An administrator's verbs that end a body on a day and say what carries it on. The body itself stays as it was, so that what
 * was written of it stays true; those who worked in it work in its successors too.
 */
public final class Reorganising {
    private final Database database;
    private final InstantSource clock;

    public Reorganising(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Gives a body another name from a day on: a new body of that name carries it on, with its posts and whoever holds them.
     *
     * @param day the first day of the new name
     */
    public Body rename(Account administrator, long site, long id, String name, LocalDate day) {
        String line = Entry.name(name);
        return Bookkeeping.write(database, clock, administrator, site, books -> {
            Body body = endable(books, id, day);
            requireFree(books, line, day);
            Set<Seat> before = Seat.in(books, List.of(body));
            Body renamed =
                    books.bodies.add(line, body.branch(), parent(books, body), day, body.contact(), body.duties());
            books.bodies.putInPlaceOf(body, renamed);
            movePosts(books, body, renamed, day);
            end(books, body, day, before, List.of(renamed), List.of(renamed), Deed.BODY_RENAMED);
            return renamed;
        });
    }

    private static Body endable(Bookkeeping books, long id, LocalDate day) {
        Body body = books.body(id);
        if (body.validTo() != null) {
            throw new Refusal(DirectoryRule.ENDED_ALREADY);
        }
        if (!day.isAfter(body.validFrom())) {
            throw new Refusal(DirectoryRule.DAY_TOO_EARLY);
        }
        return body;
    }

    private static void requireFree(Bookkeeping books, String name, LocalDate day) {
        books.bodies.byName(name, day).ifPresent(other -> {
            throw new Refusal(DirectoryRule.NAME_TAKEN, other.name());
        });
    }

    private static @Nullable Body parent(Bookkeeping books, Body body) {
        return body.parent().flatMap(books.bodies::byId).orElse(null);
    }

    /** Terms that run over the day go on in the new body, those that begin later begin there. */
    private static void movePosts(Bookkeeping books, Body body, Body renamed, LocalDate day) {
        List<Holding> terms = books.holdings.of(body.id());
        for (Post post : books.posts.of(body.id())) {
            Post moved = books.posts.add(renamed, post.title());
            terms.stream()
                    .filter(term -> term.post().id() == post.id())
                    .filter(term -> term.until() == null || !term.until().isBefore(day))
                    .toList()
                    .reversed()
                    .forEach(term -> {
                        LocalDate since = term.since().isBefore(day) ? day : term.since();
                        books.holdings.add(moved, term.person(), since, term.until());
                        if (!term.since().isBefore(day)) {
                            books.holdings.remove(term);
                        }
                    });
        }
    }

    /**
     * @param before its posts and terms before anything was done
     * @param made those of its successors that were made for it
     */
    private static void end(
            Bookkeeping books,
            Body body,
            LocalDate day,
            Set<Seat> before,
            List<Body> successors,
            List<Body> made,
            Deed deed) {
        LocalDate lastDay = day.minusDays(1);
        for (Holding term : books.holdings.of(body.id())) {
            if (!term.since().isBefore(day)) {
                throw new Refusal(DirectoryRule.TERM_TO_COME, term.person());
            }
            if (term.ranOn(day)) {
                books.holdings.end(term, lastDay);
            }
        }
        books.bodies.end(body, lastDay, successors);
        List<Reorganisations.Joined> joined = books.memberships.membersOf(body.id()).stream()
                .flatMap(member -> successors.stream().map(one -> new Reorganisations.Joined(one.id(), member.id())))
                .filter(one -> books.memberships.add(one.bodyId(), one.accountId()))
                .toList();
        books.keep(deed, body, lastDay, before, successors, made, joined);
        String names = String.join("; ", successors.stream().map(Body::name).toList());
        books.tell(deed, body, lastDay + ": " + body.name() + (names.isEmpty() ? "" : " → " + names));
        successors.forEach(successor -> books.tell(deed, successor, lastDay + ": " + body.name()));
    }

    /**
     * Has a body carried on by another that is in being on that day.
     *
     * @param day the first day on which the other stands for it
     */
    public Body merge(Account administrator, long site, long id, long into, LocalDate day) {
        return Bookkeeping.write(database, clock, administrator, site, books -> {
            Body body = endable(books, id, day);
            Body successor = books.body(into);
            if (into == id || !successor.existedOn(day)) {
                throw new Refusal(DirectoryRule.SUCCESSOR_ABSENT, successor.name());
            }
            end(books, body, day, Seat.in(books, List.of(body)), List.of(successor), List.of(), Deed.BODY_MERGED);
            return successor;
        });
    }

    /**
     * Has a body carried on by several: those of these names that are in being on that day, and new ones of the others.
     *
     * @param day the first day on which they stand for it
     */
    public List<Body> split(Account administrator, long site, long id, List<String> names, LocalDate day) {
        List<String> lines = names.stream()
                .filter(name -> !name.isBlank())
                .map(Entry::name)
                .distinct()
                .toList();
        if (lines.size() < 2) {
            throw new Refusal(DirectoryRule.SPLIT_IN_ONE);
        }
        return Bookkeeping.write(database, clock, administrator, site, books -> {
            Body body = endable(books, id, day);
            Set<Seat> before = Seat.in(books, List.of(body));
            List<Body> successors = new ArrayList<>();
            List<Body> made = new ArrayList<>();
            for (String name : lines) {
                Body successor = books.bodies.byName(name, day).orElseGet(() -> part(books, body, name, day, made));
                if (successor.id() == id || successors.contains(successor)) {
                    throw new Refusal(DirectoryRule.NAME_TAKEN, name);
                }
                successors.add(successor);
            }
            end(books, body, day, before, successors, made, Deed.BODY_SPLIT);
            return successors;
        });
    }

    private static Body part(Bookkeeping books, Body body, String name, LocalDate day, List<Body> made) {
        Body part = books.bodies.add(name, body.branch(), parent(books, body), day, Contact.NONE, "");
        books.bodies.putInPlaceOf(body, part);
        made.add(part);
        return part;
    }

    /** Ends a body that nothing carries on. */
    public void close(Account administrator, long site, long id, LocalDate lastDay) {
        Bookkeeping.<Body>write(database, clock, administrator, site, books -> {
            Body body = endable(books, id, lastDay.plusDays(1));
            end(
                    books,
                    body,
                    lastDay.plusDays(1),
                    Seat.in(books, List.of(body)),
                    List.of(),
                    List.of(),
                    Deed.BODY_CLOSED);
            return body;
        });
    }
}
