package vn.bantin.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post with one of the terms in it, as both stood at some time.
 *
 * @param person empty where nobody held it
 * @param since its first day as text; empty where nobody held it
 * @param until its last day as text; empty where none was set
 */
record Seat(long body, Post post, String person, String since, String until) {

    static Seat of(Holding term) {
        LocalDate until = term.until();
        return new Seat(
                term.post().bodyId(),
                term.post(),
                term.person(),
                term.since().toString(),
                until == null ? "" : until.toString());
    }

    /** All posts and terms of these bodies as they stand. */
    static Set<Seat> in(Bookkeeping books, Collection<Body> bodies) {
        Set<Seat> seats = new LinkedHashSet<>();
        for (Body body : bodies) {
            List<Holding> terms = books.holdings.of(body.id());
            terms.forEach(term -> seats.add(of(term)));
            books.posts.of(body.id()).stream()
                    .filter(post -> terms.stream().noneMatch(term -> term.post().id() == post.id()))
                    .forEach(post -> seats.add(new Seat(body.id(), post, "", "", "")));
        }
        return seats;
    }

    boolean isOf(Post other) {
        return post.id() == other.id();
    }

    boolean isHeld() {
        return !person.isEmpty();
    }

    LocalDate firstDay() {
        return LocalDate.parse(since);
    }

    @Nullable
    LocalDate lastDay() {
        return until.isEmpty() ? null : LocalDate.parse(until);
    }
}
