package vn.bantin.directory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** An administrator's verbs on the people of a body: its posts, who holds them, and whose accounts work in it. */
public final class Staffing {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_PERSON = 120;

    private final Database database;
    private final InstantSource clock;

    public Staffing(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public Post addPost(Account administrator, long site, long bodyId, String title) {
        String line = PlainText.line(title);
        if (line.isEmpty()) {
            throw new Refusal(DirectoryRule.TITLE_MISSING);
        }
        if (line.length() > LONGEST_TITLE) {
            throw new Refusal(DirectoryRule.TITLE_TOO_LONG, LONGEST_TITLE);
        }
        return Bookkeeping.write(database, clock, administrator, site, books -> {
            Body body = books.body(bodyId);
            if (books.posts.of(bodyId).stream().anyMatch(post -> post.title().equalsIgnoreCase(line))) {
                throw new Refusal(DirectoryRule.TITLE_TAKEN, line);
            }
            Post post = books.posts.add(body, line);
            books.tell(Deed.POST_ADDED, body, line);
            return post;
        });
    }

    /** Takes a post away that nobody ever held. */
    public void removePost(Account administrator, long site, long postId) {
        Bookkeeping.<Post>write(database, clock, administrator, site, books -> {
            Post post = books.post(postId);
            if (books.holdings.of(post.bodyId()).stream()
                    .anyMatch(holding -> holding.post().id() == postId)) {
                throw new Refusal(DirectoryRule.POST_WAS_HELD);
            }
            books.posts.remove(post);
            books.tell(Deed.POST_REMOVED, books.body(post.bodyId()), post.title());
            return post;
        });
    }

    /**
     * Says that somebody holds a post from a day on.
     *
     * @param until the last day; null where none is set
     * @param replaced the term that ends on the day before; null where the post is held by several, or was free
     */
    public Holding appoint(
            Account administrator,
            long site,
            long postId,
            String person,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable Long replaced) {
        String name = person(person);
        return Bookkeeping.write(database, clock, administrator, site, books -> {
            Post post = books.post(postId);
            Body body = books.body(post.bodyId());
            requireWithin(body, since, until);
            if (replaced != null) {
                end(books, body, post, books.holding(replaced), since);
            }
            requireNoOverlap(books, post, name, since, until);
            Holding holding = books.holdings.add(post, name, since, until);
            books.tell(Deed.POST_HELD, body, post.title() + ": " + name + ", " + since);
            return holding;
        });
    }

    private static String person(String typed) {
        String line = PlainText.line(typed);
        if (line.isEmpty()) {
            throw new Refusal(DirectoryRule.PERSON_MISSING);
        }
        if (line.length() > LONGEST_PERSON) {
            throw new Refusal(DirectoryRule.PERSON_TOO_LONG, LONGEST_PERSON);
        }
        return line;
    }

    private static void requireWithin(Body body, LocalDate since, @Nullable LocalDate until) {
        if (until != null && until.isBefore(since)) {
            throw new Refusal(DirectoryRule.TERM_REVERSED);
        }
        boolean endsWithin = body.validTo() == null || (until != null && !body.hasEndedBy(until));
        if (since.isBefore(body.validFrom()) || !endsWithin) {
            throw new Refusal(DirectoryRule.TERM_OUTSIDE);
        }
    }

    private static void end(Bookkeeping books, Body body, Post post, Holding former, LocalDate since) {
        LocalDate lastDay = since.minusDays(1);
        if (former.post().id() != post.id() || !former.ranOn(lastDay)) {
            throw new Refusal(DirectoryRule.REPLACED_UNFIT, former.person());
        }
        if (!lastDay.equals(former.until())) {
            books.holdings.end(former, lastDay);
            books.tell(Deed.TERM_ENDED, body, post.title() + ": " + former.person() + ", " + lastDay);
        }
    }

    private static void requireNoOverlap(
            Bookkeeping books, Post post, String person, LocalDate since, @Nullable LocalDate until) {
        if (books.holdings.of(post.bodyId()).stream()
                .filter(holding -> holding.post().id() == post.id() && holding.isOf(person))
                .anyMatch(holding -> holding.overlaps(since, until))) {
            throw new Refusal(DirectoryRule.TERM_OVERLAPS, person);
        }
    }

    /** Says which day is the last of a term. */
    public void endTerm(Account administrator, long site, long holdingId, LocalDate lastDay) {
        Bookkeeping.<Holding>write(database, clock, administrator, site, books -> {
            Holding holding = books.holding(holdingId);
            Body body = books.body(holding.post().bodyId());
            requireWithin(body, holding.since(), lastDay);
            if (holding.until() != null && lastDay.isAfter(holding.until())) {
                throw new Refusal(DirectoryRule.TERM_OVER, holding.person());
            }
            books.holdings.end(holding, lastDay);
            books.tell(Deed.TERM_ENDED, body, holding.post().title() + ": " + holding.person() + ", " + lastDay);
            return holding;
        });
    }

    /** Takes a term out that was never so. */
    public void strike(Account administrator, long site, long holdingId) {
        Bookkeeping.<Holding>write(database, clock, administrator, site, books -> {
            Holding holding = books.holding(holdingId);
            books.holdings.remove(holding);
            books.tell(
                    Deed.TERM_STRUCK,
                    books.body(holding.post().bodyId()),
                    holding.post().title() + ": " + holding.person() + ", " + holding.since());
            return holding;
        });
    }

    public void addMember(Account administrator, long site, long bodyId, UUID accountId) {
        Bookkeeping.<Body>write(database, clock, administrator, site, books -> {
            Body body = books.body(bodyId);
            Account account = books.accounts
                    .byId(accountId)
                    .filter(Account::canSignIn)
                    .orElseThrow(() -> new Refusal(DirectoryRule.MEMBER_UNKNOWN));
            if (books.memberships.add(bodyId, accountId)) {
                books.tell(Deed.MEMBER_ADDED, body, account.name());
            }
            return body;
        });
    }

    /** Takes an account out of a body; one that somebody else has taken out meanwhile is out already. */
    public void removeMember(Account administrator, long site, long bodyId, UUID accountId) {
        Bookkeeping.<Body>write(database, clock, administrator, site, books -> {
            Body body = books.body(bodyId);
            if (books.memberships.remove(bodyId, accountId)) {
                books.tell(
                        Deed.MEMBER_REMOVED,
                        body,
                        books.accounts.byId(accountId).map(Account::name).orElse(""));
            }
            return body;
        });
    }
}
