package vn.bantin.record.question;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Suspicion;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** What citizens do: ask, and, with the number of a question that was answered, ask further and rate the answer. */
public final class Asking {
    /** What stands where challenges and floods of comments have their article. */
    public static final UUID SUBJECT = new UUID(0, 1);

    public static final int LONGEST_FURTHER = 2_000;

    /** Whoever asks further once more has to be heard another way. */
    private static final int MOST_FURTHER = 5;

    private final Database database;
    private final InstantSource clock;

    public Asking(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps the question, whose clock begins at once, and gives it with the number by which its sender follows it.
     *
     * @param alsoInTransaction what has to be kept with it or not at all
     */
    public Question ask(long site, Asked asked, Suspicion suspicion, Consumer<Handle> alsoInTransaction) {
        return database.write(tx -> {
            Questions questions = new Questions(tx, site);
            Question question = question(tx, questions.freeCode(), asked, suspicion);
            questions.add(question);
            new Photos(tx, site).add(question.id(), asked.photos());
            alsoInTransaction.accept(tx);
            new Changes(tx).append(site, Change.Kind.QUESTIONS, "");
            return question;
        });
    }

    private Question question(Handle tx, Code code, Asked asked, Suspicion suspicion) {
        Submission submission = asked.submission();
        Instant now = clock.instant();
        return new Question(
                Ids.next(),
                code,
                asked.kind(),
                asked.field(),
                submission.name(),
                submission.title(),
                submission.words(),
                asked.place(),
                suspicion.causes(),
                now,
                Progress.begun(now, new AnswerClock(tx).due(now, List.of())),
                null,
                null);
    }

    /** Asks about the answer; whoever gave it has the whole time once more. */
    public void askFurther(long site, Code code, String typed) {
        String words = PlainText.lines(typed);
        if (words.isEmpty()) {
            throw new Refusal(QuestionRule.FURTHER_MISSING);
        }
        if (words.length() > LONGEST_FURTHER) {
            throw new Refusal(QuestionRule.TEXT_TOO_LONG, LONGEST_FURTHER);
        }
        database.change(tx -> {
            Instant now = clock.instant();
            Instant due = new AnswerClock(tx).due(now, List.of());
            advance(tx, site, code, Step.ASK_FURTHER, words, progress -> progress.askedFurther(now, due));
        });
    }

    /** Says what the sender thinks of the answer, once. */
    public void rate(long site, Code code, Rating rating) {
        database.change(tx -> advance(tx, site, code, Step.RATE, rating.name(), progress -> {
            if (progress.rating() != null) {
                throw new Refusal(QuestionRule.RATED_ALREADY);
            }
            return progress.rated(rating);
        }));
    }

    private void advance(Handle tx, long site, Code code, Step step, String note, UnaryOperator<Progress> becoming) {
        Questions questions = new Questions(tx, site);
        Question question = questions.byCode(code).orElseThrow(() -> new Refusal(QuestionRule.UNKNOWN));
        if (!step.isTakenIn(question.state()) || question.isErased()) {
            throw new Refusal(QuestionRule.STATE_CHANGED);
        }
        if (step == Step.ASK_FURTHER && times(questions, question) >= MOST_FURTHER) {
            throw new Refusal(QuestionRule.FURTHER_TOO_OFTEN, MOST_FURTHER);
        }
        questions.advance(question.id(), becoming.apply(question.progress()));
        questions.addStep(question.id(), step, null, clock.instant(), note);
        new Changes(tx).append(site, Change.Kind.QUESTIONS, "");
    }

    private static long times(Questions questions, Question question) {
        return questions.steps(question.id()).stream()
                .filter(taken -> taken.step() == Step.ASK_FURTHER)
                .count();
    }
}
