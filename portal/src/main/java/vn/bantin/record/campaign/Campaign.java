package vn.bantin.record.campaign;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.Slug;

/**
 * A drive for money, goods or work with a purpose and a period.
 *
 * @param number its number at the site
 * @param organiser the body that runs it; null where none was named
 * @param explanation why the balance was not zero at its end; empty where it was, or where it goes on
 */
public record Campaign(
        UUID id,
        int number,
        String name,
        String purpose,
        String collects,
        @Nullable Long goal,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Organiser organiser,
        String holder,
        State state,
        String explanation,
        boolean released) {

    /** A body of the directory. */
    public record Organiser(long id, String name) {}

    static Campaign announced(UUID id, int number, Announcement announcement, @Nullable Organiser organiser) {
        return new Campaign(
                id,
                number,
                announcement.name(),
                announcement.purpose(),
                announcement.collects(),
                announcement.goal(),
                announcement.firstDay(),
                announcement.lastDay(),
                organiser,
                announcement.holder(),
                State.OPEN,
                "",
                false);
    }

    /** The end of its address: 3-thay-cay-xanh. */
    public String slug() {
        String words = Slug.of(name);
        return words.isEmpty() ? Integer.toString(number) : number + "-" + words;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Standing standing(LocalDate today) {
        if (!isOpen()) {
            return Standing.CLOSED;
        }
        if (today.isBefore(firstDay)) {
            return Standing.TO_COME;
        }
        return today.isAfter(lastDay) ? Standing.OVER : Standing.UNDER_WAY;
    }

    /** As it would be had it been announced like this. */
    Campaign announcedAs(Announcement announcement, @Nullable Organiser body) {
        return new Campaign(
                id,
                number,
                announcement.name(),
                announcement.purpose(),
                announcement.collects(),
                announcement.goal(),
                announcement.firstDay(),
                announcement.lastDay(),
                body,
                announcement.holder(),
                state,
                explanation,
                released);
    }

    /** Whether nothing that its ledger rests on is another. */
    boolean differsInTermsAlone(Campaign other) {
        return collects.equals(other.collects)
                && firstDay.equals(other.firstDay)
                && Objects.equals(organiser, other.organiser)
                && holder.equals(other.holder);
    }

    Campaign closed(String why) {
        return with(State.CLOSED, why, released);
    }

    Campaign reopened() {
        return with(State.OPEN, "", released);
    }

    Campaign withReleased(boolean now) {
        return with(state, explanation, now);
    }

    private Campaign with(State newState, String newExplanation, boolean newReleased) {
        return new Campaign(
                id,
                number,
                name,
                purpose,
                collects,
                goal,
                firstDay,
                lastDay,
                organiser,
                holder,
                newState,
                newExplanation,
                newReleased);
    }
}
