package vn.bantin.record.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.extraction.Directive.Type;
import vn.bantin.record.Citation;

/**
 * What somebody in office demanded of somebody else.
 *
 * @param number counts those of a site from 1
 * @param type how strongly it was said: a request never becomes an order
 * @param post of the issuer, as it was on that day
 * @param ofParty whether a body of the party issued it
 * @param addressee of whom it was demanded, as it was said
 * @param document where it was written; empty where it rests on a sentence alone
 * @param citation the sentence it rests on; null where it rests on a document alone
 * @param since when it came into its state
 * @param lead the one body that answers for it, once it was assigned
 * @param officer who answers for it there, where somebody is named
 * @param reportedOn the day on which it was last reported done
 * @param replacedBy the number of the directive that stands in its place
 */
public record Directive(
        UUID id,
        int number,
        Type type,
        String matter,
        String issuer,
        String post,
        boolean ofParty,
        LocalDate issuedOn,
        String addressee,
        String document,
        @Nullable Citation citation,
        State state,
        Instant since,
        @Nullable BodyName lead,
        @Nullable Officer officer,
        String product,
        @Nullable LocalDate due,
        @Nullable LocalDate reportedOn,
        @Nullable Integer replacedBy,
        boolean released) {

    /** A person of the desk who answers for a directive. */
    public record Officer(UUID id, String name) {}

    static Directive recorded(UUID id, int number, Entry entry, @Nullable Citation citation, Instant now) {
        return new Directive(
                id,
                number,
                entry.type(),
                entry.matter(),
                entry.issuer(),
                entry.post(),
                entry.ofParty(),
                entry.issuedOn(),
                entry.addressee(),
                entry.document(),
                citation,
                State.RECORDED,
                now,
                null,
                null,
                "",
                entry.due(),
                null,
                null,
                false);
    }

    Directive assigned(BodyName body, @Nullable Officer person, Assignment assignment, Instant now) {
        return with(State.ASSIGNED, now, body, person, assignment.product(), assignment.due(), null, null, released);
    }

    /** After a step that gives it nothing but another state. */
    Directive in(State other, Instant now) {
        return with(other, now, lead, officer, product, due, reportedOn, replacedBy, released);
    }

    Directive reported(LocalDate day, Instant now) {
        return with(State.REPORTED, now, lead, officer, product, due, day, replacedBy, released);
    }

    Directive dueOn(LocalDate day) {
        return with(state, since, lead, officer, product, day, reportedOn, replacedBy, released);
    }

    /** With what it says put right. */
    Directive saying(Words words) {
        return new Directive(
                id,
                number,
                words.type(),
                words.matter(),
                words.issuer(),
                words.post(),
                ofParty,
                issuedOn,
                words.addressee(),
                document,
                citation,
                state,
                since,
                lead,
                officer,
                product,
                due,
                reportedOn,
                replacedBy,
                released);
    }

    Directive replacedBy(Directive other, Instant now) {
        return with(State.REPLACED, now, lead, officer, product, due, reportedOn, other.number, released);
    }

    Directive withReleased(boolean truth) {
        return with(state, since, lead, officer, product, due, reportedOn, replacedBy, truth);
    }

    private Directive with(
            State newState,
            Instant newSince,
            @Nullable BodyName newLead,
            @Nullable Officer newOfficer,
            String newProduct,
            @Nullable LocalDate newDue,
            @Nullable LocalDate newReportedOn,
            @Nullable Integer newReplacedBy,
            boolean newReleased) {
        return new Directive(
                id,
                number,
                type,
                matter,
                issuer,
                post,
                ofParty,
                issuedOn,
                addressee,
                document,
                citation,
                newState,
                newSince,
                newLead,
                newOfficer,
                newProduct,
                newDue,
                newReportedOn,
                newReplacedBy,
                newReleased);
    }

    /** The words that it rests on, where it rests on any. */
    public Optional<Citation> rests() {
        return Optional.ofNullable(citation);
    }

    /** How reports count it on this day. */
    public Standing standing(LocalDate today) {
        return switch (state) {
            case CONFIRMED -> isLate(reportedOn) ? Standing.DONE_LATE : Standing.DONE_IN_TIME;
            case REPLACED, CANCELLED -> Standing.DROPPED;
            case REPORTED -> isLate(reportedOn) ? Standing.OVERDUE : Standing.OPEN_IN_TIME;
            case RECORDED, ASSIGNED, ACCEPTED, IN_PROGRESS -> isLate(today) ? Standing.OVERDUE : Standing.OPEN_IN_TIME;
        };
    }

    private boolean isLate(@Nullable LocalDate day) {
        return due != null && day != null && day.isAfter(due);
    }

    public boolean isOverdue(LocalDate today) {
        return standing(today) == Standing.OVERDUE;
    }

    /** The days until it is due; less than nothing once that day is over. */
    public long daysLeft(LocalDate today) {
        return due == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, due);
    }
}
