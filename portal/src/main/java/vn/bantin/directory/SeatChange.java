package vn.bantin.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import vn.bantin.kit.text.Refusal;
import vn.bantin.vietnamese.Dates;

/** What became of posts and their terms since a reorganisation left them. */
record SeatChange(Set<Seat> left, Set<Seat> now) {

    /** The sentence about a post that is not as it was, first one that is gone for good; none where all are. */
    Optional<Refusal> told(LongFunction<String> nameOfBody) {
        return Stream.concat(without(left, now), without(now, left))
                .min(Comparator.<Seat, Boolean>comparing(seat -> isThere(seat.post()))
                        .thenComparing(seat -> seat.post().title()))
                .map(seat -> told(seat.post(), nameOfBody.apply(seat.body())));
    }

    private Refusal told(Post post, String body) {
        if (left.stream().noneMatch(seat -> seat.isOf(post))) {
            return new Refusal(DirectoryRule.POST_ADDED, post.title(), body);
        }
        if (!isThere(post)) {
            return new Refusal(DirectoryRule.POST_REMOVED, post.title(), body);
        }
        return term(post, body);
    }

    private boolean isThere(Post post) {
        return now.stream().anyMatch(seat -> seat.isOf(post));
    }

    private Refusal term(Post post, String body) {
        List<Seat> come = terms(without(now, left), post);
        List<Seat> gone = terms(without(left, now), post);
        for (Seat old : gone) {
            Optional<Seat> other = come.stream()
                    .filter(seat -> seat.person().equals(old.person()))
                    .findFirst();
            if (other.isPresent()) {
                return new Refusal(
                        DirectoryRule.TERM_CHANGED, post.title(), body, old.person(), days(old), days(other.get()));
            }
        }
        Seat term = come.isEmpty() ? gone.getFirst() : come.getFirst();
        DirectoryRule rule = come.isEmpty() ? DirectoryRule.TERM_REMOVED : DirectoryRule.TERM_ADDED;
        return new Refusal(rule, post.title(), body, term.person(), days(term));
    }

    private static Stream<Seat> without(Set<Seat> seats, Set<Seat> others) {
        return seats.stream().filter(seat -> !others.contains(seat));
    }

    private static List<Seat> terms(Stream<Seat> seats, Post post) {
        return seats.filter(seat -> seat.isHeld() && seat.isOf(post)).toList();
    }

    /** An open end is left open. */
    private static String days(Seat term) {
        LocalDate last = term.lastDay();
        return Dates.day(term.firstDay()) + " – " + (last == null ? "…" : Dates.day(last));
    }
}
