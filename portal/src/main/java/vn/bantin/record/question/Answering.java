package vn.bantin.record.question;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.bantin.directory.Body;
import vn.bantin.directory.Memberships;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.media.PhotoFolder;
import vn.bantin.rule.Rule;
import vn.bantin.rule.Rules;
import vn.bantin.rule.WorkingDays.Pause;

/** What is done with a question at the desk, from its assignment to the publication of its answer. */
public final class Answering {
    public static final int LONGEST_NOTE = 10_000;

    /** Far longer than anybody takes from keeping the files of a question to keeping the question. */
    private static final Duration COMING_IN = Duration.ofHours(1);

    private final Database database;
    private final InstantSource clock;
    private final PhotoFolder photos;

    public Answering(Database database, InstantSource clock, PhotoFolder photos) {
        this.database = database;
        this.clock = clock;
        this.photos = photos;
    }

    /**
     * What this person may do with it now.
     *
     * @param isReleased whether everybody reads it
     */
    public static List<Step> steps(Viewer viewer, Question question, boolean isReleased) {
        return Stream.of(Step.values())
                .filter(step -> step.isTakenIn(question.state()) && step.isOf(viewer, question))
                .filter(step -> step == Step.WITHHOLD ? isReleased : !question.isErased())
                .toList();
    }

    /** Gives it to one body and one officer there; whoever had it before has it no more. */
    public void assign(Account account, UUID id, long body, @Nullable UUID officer) {
        change(account, id, Step.ASSIGN, act -> {
            Body to = new Bodies(act.tx(), account.siteId())
                    .byId(body)
                    .filter(one -> one.existedOn(Rule.day(act.now())))
                    .orElseThrow(() -> new Refusal(QuestionRule.BODY_UNKNOWN));
            Account person = new Memberships(act.tx(), account.siteId())
                    .membersOf(body).stream()
                            .filter(member -> member.id().equals(officer) && member.isWelcome(act.now()))
                            .findFirst()
                            .orElseThrow(() -> new Refusal(QuestionRule.OFFICER_UNKNOWN));
            act.advance(
                    act.progress().assigned(new Assignee(to.id(), to.name(), person.id(), person.name()), act.due()));
            return to.name() + ", " + person.name();
        });
    }

    /** Says of what kind and field it is; the history keeps of which it was. */
    public void classify(Account account, UUID id, Classification to) {
        change(account, id, Step.CLASSIFY, act -> {
            Classification before = Classification.of(act.question());
            if (to.equals(before)) {
                throw new Refusal(QuestionRule.KIND_THE_SAME);
            }
            act.questions().classify(act.question().id(), to);
            return before.text();
        });
    }

    /** Takes a step that needs nothing but a word. */
    public void take(Account account, UUID id, Step step, String note) {
        String said = note(step, note);
        Erasing erasing = new Erasing(photos);
        change(account, id, step, act -> {
            switch (step) {
                case SEND_BACK -> act.advance(act.progress().sentBack());
                case PAUSE -> pause(act);
                case RESUME -> act.advance(act.progress().resumed(act.due()));
                case ANSWER -> act.advance(act.progress().answered(act.now(), act.taken()));
                case REJECT -> act.advance(act.progress().rejected(act.now(), act.taken()));
                case REOPEN -> act.advance(act.progress().reopened(act.now(), act.dueFromNow()));
                case WITHHOLD -> act.published().withdraw(act.question().id());
                case ERASE -> {
                    requireNameless(act.question(), said);
                    erasing.erase(act.tx(), account.siteId(), act.question(), act.now());
                }
                case ASSIGN, CLASSIFY, RELEASE, ASK_FURTHER, RATE ->
                    throw new IllegalArgumentException("has a verb of its own: " + step);
            }
            return said;
        });
        erasing.eraseFiles();
    }

    /** Why it was erased stays when all else is gone. */
    private static void requireNameless(Question question, String basis) {
        if (question.isNamedIn(basis)) {
            throw new Refusal(QuestionRule.BASIS_NAMES_SENDER);
        }
    }

    /** What is overdue does not become in time by standing still. */
    private static void pause(Act act) {
        if (act.progress().isOverdue(act.now())) {
            throw new Refusal(QuestionRule.PAUSE_TOO_LATE);
        }
        act.advance(act.progress().paused());
    }

    /** Lets everybody read it in these words, from which nobody can tell who asked. */
    public void release(Account account, UUID id, PublicText text) {
        change(account, id, Step.RELEASE, act -> {
            Question question = act.question();
            text.requireNothingOf(question);
            long body = Objects.requireNonNull(question.assignee()).body();
            act.published().put(question.id(), text, question.field(), body, act.now());
            return "";
        });
    }

    /** What a step works on. */
    private record Act(
            Handle tx, long site, Questions questions, Question question, AnswerClock answerClock, Instant now) {
        Progress progress() {
            return question.progress();
        }

        void advance(Progress to) {
            questions.advance(question.id(), to);
        }

        PublishedQuestions published() {
            return new PublishedQuestions(tx, site);
        }

        Instant due() {
            return answerClock.due(progress().countedFrom(), pauses());
        }

        Instant dueFromNow() {
            return answerClock.due(now, List.of());
        }

        int taken() {
            return answerClock.taken(progress().countedFrom(), now, pauses());
        }

        private List<Pause> pauses() {
            return questions.pauses(question.id(), now);
        }
    }

    /** What a step does; it gives what the history is to say of it. */
    @FunctionalInterface
    private interface Doing {
        String with(Act act);
    }

    private void change(Account account, UUID id, Step step, Doing doing) {
        database.change(tx -> {
            long site = account.siteId();
            Questions questions = new Questions(tx, site);
            Viewer viewer = Viewer.of(tx, account);
            Question question = questions.seenBy(viewer, id).orElseThrow(() -> new Refusal(QuestionRule.UNKNOWN));
            requireOpen(tx, viewer, question, step);
            Instant now = clock.instant();
            String said = doing.with(new Act(tx, site, questions, question, new AnswerClock(tx), now));
            questions.addStep(question.id(), step, account.id(), now, said);
            new Changes(tx).append(site, step.isOfPublic() ? Change.Kind.ANSWERS : Change.Kind.QUESTIONS, "");
            new Audit(tx, site, clock)
                    .record(account, Deed.QUESTION_STEPPED, question.id().toString(), step.name());
        });
    }

    private static void requireOpen(Handle tx, Viewer viewer, Question question, Step step) {
        if (!step.isOf(viewer, question)) {
            throw new Refusal(QuestionRule.NOT_YOUR_PART);
        }
        boolean isReleased = new PublishedQuestions(tx, viewer.account().siteId())
                .of(question.id())
                .isPresent();
        if (!steps(viewer, question, isReleased).contains(step)) {
            throw new Refusal(QuestionRule.STATE_CHANGED);
        }
    }

    private static String note(Step step, String typed) {
        String note = PlainText.lines(typed);
        if (step.needsNote() && note.isEmpty()) {
            throw new Refusal(QuestionRule.NOTE_MISSING);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new Refusal(QuestionRule.TEXT_TOO_LONG, LONGEST_NOTE);
        }
        return note;
    }

    /** Counts anew until when the open ones are to be answered, since the calendar of working days may have changed. */
    public void recount(long site) {
        if (!database.read(tx -> moved(tx, site)).isEmpty()) {
            database.change(tx -> {
                moved(tx, site).forEach(new Questions(tx, site)::advance);
                new Changes(tx).append(site, Change.Kind.QUESTIONS, "");
            });
        }
    }

    /** Those that are due at another time than is written down. */
    private Map<UUID, Progress> moved(Handle tx, long site) {
        Questions questions = new Questions(tx, site);
        AnswerClock answerClock = new AnswerClock(tx);
        Map<UUID, Progress> moved = new HashMap<>();
        for (Running running : questions.running()) {
            UUID id = running.question().id();
            Progress progress = running.question().progress();
            Instant due = answerClock.due(progress.countedFrom(), questions.pauses(id, clock.instant()));
            if (!due.equals(running.due())) {
                moved.put(id, progress.dueAt(due));
            }
        }
        return moved;
    }

    /** Erases on schedule what people sent, once it has been kept as long as the rule for comments that nobody sees has it. */
    public void forget(long site) {
        Instant now = clock.instant();
        Erasing erasing = new Erasing(photos);
        database.change(tx -> {
            Instant end = new Rules(tx)
                    .inForce(Rule.Kind.UNPUBLISHED_KEPT, Rule.day(now))
                    .before(now);
            new Questions(tx, site).decidedBefore(end).forEach(question -> erasing.erase(tx, site, question, now));
        });
        erasing.eraseFiles();
        photos.eraseOthers(site, database.read(tx -> new Photos(tx, site).all()), now.minus(COMING_IN));
    }
}
