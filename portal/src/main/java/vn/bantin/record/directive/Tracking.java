package vn.bantin.record.directive;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Memberships;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;
import vn.bantin.record.Citation;
import vn.bantin.record.evidence.Addresses;
import vn.bantin.record.evidence.Evidence;
import vn.bantin.record.evidence.EvidenceList;
import vn.bantin.vietnamese.Dates;

/** What is done with a recorded directive, from its assignment to its end. */
public final class Tracking {
    public static final int LONGEST_NOTE = 2_000;

    private final Database database;
    private final InstantSource clock;

    public Tracking(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts right what was typed of it; what stood there before stays in the history. */
    public void correct(Account account, int number, Words words) {
        change(account, number, Step.CORRECT, "", act -> {
            Directive after = act.directive().saying(words);
            if (after.type().compareTo(act.directive().type()) < 0) {
                throw new Refusal(DirectiveRule.NOT_STRONGER);
            }
            if (after.equals(act.directive())) {
                throw new Refusal(DirectiveRule.NOTHING_CORRECTED);
            }
            act.directives().reword(after);
            return after;
        });
    }

    /** Says who is to do it by when; whoever had it before has it no more. */
    public void assign(Account account, int number, Assignment assignment) {
        change(account, number, Step.ASSIGN, "", act -> {
            BodyName lead = body(act, assignment.lead());
            Stream.concat(assignment.coWorkers().stream(), assignment.watchers().stream())
                    .forEach(body -> body(act, body));
            LocalDate due = assignment.due();
            if (due != null && due.isBefore(act.directive().issuedOn())) {
                throw new Refusal(DirectiveRule.DUE_BEFORE_ISSUE);
            }
            new DirectiveBodies(act.tx(), act.site())
                    .replace(act.directive().id(), assignment.coWorkers(), assignment.watchers());
            return act.directive().assigned(lead, officer(act, assignment), assignment, act.now());
        });
    }

    private static BodyName body(Act act, long id) {
        return new Bodies(act.tx(), act.site())
                .byId(id)
                .filter(body -> body.existedOn(act.today()))
                .map(body -> new BodyName(body.id(), body.name()))
                .orElseThrow(() -> new Refusal(DirectiveRule.BODY_UNKNOWN));
    }

    private static Directive.@Nullable Officer officer(Act act, Assignment assignment) {
        UUID id = assignment.officer();
        return id == null
                ? null
                : new Memberships(act.tx(), act.site())
                        .membersOf(assignment.lead()).stream()
                                .filter(member -> member.id().equals(id) && member.isWelcome(act.now()))
                                .map(member -> new Directive.Officer(member.id(), member.name()))
                                .findFirst()
                                .orElseThrow(() -> new Refusal(DirectiveRule.OFFICER_UNKNOWN));
    }

    /** Takes a step that needs nothing but a word. */
    public void take(Account account, int number, Step step, String note) {
        change(account, number, step, note, act -> switch (step) {
            case ACCEPT, DECLINE, START, SEND_BACK, CANCEL ->
                act.directive().in(step.after(act.directive().state()), act.now());
            case REPORT -> act.directive().reported(act.today(), act.now());
            case CONFIRM -> confirmed(act);
            case WITHHOLD -> act.directive().withReleased(false);
            case RECORD, CORRECT, ASSIGN, EXTEND, REPLACE, RELEASE, ADD_EVIDENCE ->
                throw new IllegalArgumentException("has a verb of its own: " + step);
        });
    }

    /** Nobody says of their own work that it is done. */
    private static Directive confirmed(Act act) {
        if (act.steps()
                .reporterOf(act.directive().id())
                .filter(act.account().id()::equals)
                .isPresent()) {
            throw new Refusal(DirectiveRule.REPORTER_CONFIRMS);
        }
        return act.directive().in(State.CONFIRMED, act.now());
    }

    /** Puts the date off; the one before stays in the history. */
    public void extend(Account account, int number, String due, String note) {
        change(account, number, Step.EXTEND, note, act -> {
            LocalDate day = Typed.lastDay(due);
            LocalDate before = act.directive().due();
            if (day.isBefore(act.directive().issuedOn())) {
                throw new Refusal(DirectiveRule.DUE_BEFORE_ISSUE);
            }
            if (before != null && !day.isAfter(before)) {
                throw new Refusal(DirectiveRule.DUE_NOT_LATER);
            }
            return act.directive().dueOn(day);
        });
    }

    /** Says that another directive stands in its place; one that is replaced itself would lead round in a circle. */
    public void replace(Account account, int number, int by, String note) {
        change(account, number, Step.REPLACE, note, act -> {
            Directive other = act.directives()
                    .byNumber(by)
                    .filter(found -> found.number() != number)
                    .orElseThrow(() -> new Refusal(DirectiveRule.REPLACEMENT_UNKNOWN));
            if (other.standing(act.today()) == Standing.DROPPED) {
                throw new Refusal(DirectiveRule.REPLACEMENT_DROPPED, other.number());
            }
            return act.directive().replacedBy(other, act.now());
        });
    }

    /** Lets readers see it; what the party demanded only where the party agreed. */
    public void release(Account account, int number, boolean partyAgreed) {
        change(account, number, Step.RELEASE, "", act -> {
            if (act.directive().ofParty() && !partyAgreed) {
                throw new Refusal(DirectiveRule.PARTY_NOT_AGREED);
            }
            return act.directive().withReleased(true);
        });
    }

    /** Adds what shows that it was done, by its address on this site. */
    public void addEvidence(Account account, int number, String address) {
        change(account, number, Step.ADD_EVIDENCE, address, act -> {
            Evidence evidence = Addresses.find(act.tx(), act.site(), address)
                    .orElseThrow(() -> new Refusal(DirectiveRule.EVIDENCE_UNKNOWN));
            new EvidenceList(act.tx(), act.site(), EvidenceList.Of.DIRECTIVE)
                    .add(act.directive().id(), evidence, account, act.now());
            return act.directive();
        });
    }

    /** Which of the six things the site asks to be clear. */
    public void ask(Account account, Set<Clarity> asked) {
        if (!account.role().mayReview()) {
            throw new Refusal(DirectiveRule.NOT_YOUR_PART);
        }
        database.change(tx -> new ClarityChecks(tx, account.siteId()).ask(asked));
    }

    /** What a step works on. */
    private record Act(Handle tx, Account account, Directive directive, Instant now) {
        long site() {
            return account.siteId();
        }

        LocalDate today() {
            return LocalDate.ofInstant(now, Dates.ZONE);
        }

        Directives directives() {
            return new Directives(tx, site());
        }

        StepsTaken steps() {
            return new StepsTaken(tx, site());
        }
    }

    /** What becomes of a directive by a step. */
    @FunctionalInterface
    private interface Becoming {
        Directive of(Act act);
    }

    private void change(Account account, int number, Step step, String note, Becoming becoming) {
        String said = Typed.line(note, LONGEST_NOTE);
        if (step.needsNote() && said.isEmpty()) {
            throw new Refusal(DirectiveRule.NOTE_MISSING);
        }
        database.change(tx -> {
            Viewer viewer = Viewer.of(tx, account);
            Directives directives = new Directives(tx, account.siteId());
            Act act = new Act(
                    tx,
                    account,
                    directives.seenBy(viewer, number).orElseThrow(() -> new Refusal(DirectiveRule.UNKNOWN)),
                    clock.instant());
            if (!new Parts(tx, viewer, act.today()).in(act.directive()).contains(step.part())) {
                throw new Refusal(DirectiveRule.NOT_YOUR_PART);
            }
            if (!step.leadsFrom(act.directive().state())) {
                throw new Refusal(DirectiveRule.STATE_CHANGED);
            }
            Directive after = becoming.of(act);
            directives.replace(after);
            write(act, step, said, after);
        });
    }

    private void write(Act act, Step step, String note, Directive after) {
        LocalDate old = act.directive().due();
        boolean moved = !Objects.equals(old, after.due());
        Words before = Words.of(act.directive());
        act.steps()
                .add(
                        after.id(),
                        step,
                        act.account(),
                        act.now(),
                        note,
                        moved ? old : null,
                        moved ? after.due() : null,
                        before.equals(Words.of(after)) ? null : before);
        new Audit(act.tx(), act.site(), clock)
                .record(
                        act.account(),
                        deed(step),
                        after.id().toString(),
                        step.name() + " " + (step == Step.CORRECT ? before.matter() : note));
        if (after.released() || act.directive().released()) {
            String article =
                    after.rests().map(Citation::articleId).map(UUID::toString).orElse("");
            new Changes(act.tx()).append(act.site(), Change.Kind.DIRECTIVES, article);
        }
    }

    private static Deed deed(Step step) {
        return switch (step) {
            case RELEASE -> Deed.DIRECTIVE_RELEASED;
            case WITHHOLD -> Deed.DIRECTIVE_WITHHELD;
            default -> Deed.DIRECTIVE_STEPPED;
        };
    }
}
