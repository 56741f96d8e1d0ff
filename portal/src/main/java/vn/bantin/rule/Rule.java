package vn.bantin.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.Dates;

/**
 * A span of time that something may or must take, as a document has it from one day to another.
 *
 * @param article where in the document; empty where that is not known
 * @param validTo the last day on which it counts; none while it goes on
 */
public record Rule(
        long id,
        Kind kind,
        String document,
        String article,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int amount,
        Unit unit) {

    /** What rules are about. */
    public enum Kind {
        /** How soon a comment is off that somebody may demand to be taken off. */
        COMMENT_REMOVAL,
        COMMENT_REMOVAL_URGENT,
        /** How long the log of what was done with a comment is kept. */
        HANDLING_LOG,
        /** How long a sender's phone number and the mark of the network address are kept. */
        PHONE_KEPT,
        /** How long the words of a comment are kept that the public does not see. */
        UNPUBLISHED_KEPT,
        /** How soon a question to the unit is answered. */
        QUESTION_ANSWER;

        /** Whether its span can be told in this unit: some are counted by the calendar of holidays, others by the clock. */
        boolean takes(Unit unit) {
            return (unit == Unit.WORKING_DAYS) == (this == QUESTION_ANSWER);
        }

        /** The end of the key of its words in the message files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Hours are whole hours by the clock; days and months follow the calendar of Việt Nam; {@link WorkingDays} counts its own. */
    public enum Unit {
        HOURS(ChronoUnit.HOURS, 87_600),
        DAYS(ChronoUnit.DAYS, 3_650),
        MONTHS(ChronoUnit.MONTHS, 120),
        WORKING_DAYS(null, 2_500);

        private final @Nullable ChronoUnit measure;
        private final int most;

        Unit(@Nullable ChronoUnit measure, int most) {
            this.measure = measure;
            this.most = most;
        }

        /** Ten years of it; nothing that is due or kept takes longer. */
        int most() {
            return most;
        }

        /** The end of the key of its words in the message files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String words() {
        return "%s %d %s, %s %s, %s".formatted(kind, amount, unit, document, article, validFrom);
    }

    /** When the span is over that begins at this time. */
    public Instant after(Instant begin) {
        return here(begin).plus(amount, measure()).toInstant();
    }

    /** When the span began that is over at this time. */
    public Instant before(Instant end) {
        return here(end).minus(amount, measure()).toInstant();
    }

    private ChronoUnit measure() {
        return Objects.requireNonNull(unit.measure, "working days are counted by their calendar");
    }

    private static ZonedDateTime here(Instant time) {
        return time.atZone(Dates.ZONE);
    }

    /** The day at which a rule is looked up for what happens at this time. */
    public static LocalDate day(Instant time) {
        return here(time).toLocalDate();
    }
}
