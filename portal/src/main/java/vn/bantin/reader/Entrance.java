package vn.bantin.reader;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.bantin.challenge.Answer;
import vn.bantin.challenge.ChallengeRule;
import vn.bantin.challenge.Subject;
import vn.bantin.comment.Submission;
import vn.bantin.comment.SubmissionRule;
import vn.bantin.comment.Suspicion;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.reader.CommentBox.Fault;
import vn.bantin.record.question.QuestionRule;
import vn.bantin.spam.Cause;
import vn.bantin.spam.Message;
import vn.bantin.spam.RateLimits.Limit;
import vn.bantin.spam.Verdict;

/** What everything passes that readers send in without an account: whole, agreed to, sent by a person, no flood and no spam. */
final class Entrance {
    private final InstantSource clock;
    private final CommentParts parts;

    Entrance(InstantSource clock, CommentParts parts) {
        this.clock = clock;
        this.parts = parts;
    }

    /**
     * What is sent to which address, and what it is about.
     *
     * @param refusals what speaks against it beside what everything is refused for
     */
    record Visit(
            Request request,
            Subject subject,
            List<String> blockedWords,
            List<Refusal> refusals,
            Page page,
            Keeping keeping) {
        Messages messages() {
            return Messages.in(request.language());
        }
    }

    /** Shows the form once more, as it was filled in. */
    @FunctionalInterface
    interface Page {
        Reply show(CommentForm form, int status, List<Fault> faults);
    }

    /** Keeps what has passed together with the answer that was given for it, and says which address tells its sender of it. */
    @FunctionalInterface
    interface Keeping {
        String keep(Submission submission, Suspicion suspicion, Answer answer);
    }

    /** Keeps what was sent, or answers with the form. */
    Reply take(Visit visit, CommentForm form) {
        try {
            return examined(visit, form);
        } catch (Refusal refusal) {
            return refused(visit, form, List.of(refusal));
        }
    }

    private Reply examined(Visit visit, CommentForm form) {
        if (form.wantsNewCode()) {
            return asking(visit, form, 200, List.of());
        }
        List<Refusal> refusals = Stream.concat(visit.refusals().stream(), form.refusals().stream())
                .toList();
        if (!refusals.isEmpty()) {
            return refused(visit, form, refusals);
        }
        if (!form.hasAnswer()) {
            return asking(visit, form, 200, List.of());
        }
        Optional<Duration> wait =
                parts.limits().use(Limit.COMMENT, visit.request().address());
        return wait.isPresent()
                ? tooMany(visit, form, wait.get())
                : judged(visit, form, form.submission(), answer(visit, form));
    }

    private Answer answer(Visit visit, CommentForm form) {
        return form.isByCode()
                ? parts.challenges().byCode(visit.subject(), form.token(), form.code())
                : parts.challenges().byWork(visit.subject(), form.proof());
    }

    private Reply judged(Visit visit, CommentForm form, Submission submission, Answer answer) {
        Message message = message(visit, form, answer);
        Verdict verdict = parts.judging().judge(message, visit.blockedWords());
        if (verdict.isSpam()) {
            parts.dropped()
                    .count(visit.subject().site(), verdict.causes().getFirst().key());
            return visit.page().show(form.withoutTrap(), 422, faults(visit, verdict));
        }
        return Reply.seeOther(remembering(
                message, () -> visit.keeping().keep(submission, suspicion(visit.subject(), verdict), answer)));
    }

    /** Before it is kept, which may take a while: of a hundred that come at once each would find no other. */
    private String remembering(Message message, Supplier<String> keeping) {
        parts.judging().remember(message);
        try {
            return keeping.get();
        } catch (RuntimeException notKept) {
            parts.judging().forget(message);
            throw notKept;
        }
    }

    private Message message(Visit visit, CommentForm form, Answer answer) {
        return new Message(
                visit.subject().site(),
                visit.request().address(),
                form.name(),
                form.title(),
                form.words(),
                form.trap(),
                Duration.between(answer.askedAt(), clock.instant()));
    }

    private Suspicion suspicion(Subject subject, Verdict verdict) {
        boolean isFlooded = parts.limits().isFlooded(subject.site(), subject.article());
        Verdict whole = isFlooded ? verdict.and(Cause.FLOOD) : verdict;
        return new Suspicion(
                whole.isDoubtful(), whole.causes().stream().map(Cause::key).toList());
    }

    /** Nobody is dropped without being told, since a person may look like a script once. */
    private static List<Fault> faults(Visit visit, Verdict verdict) {
        Messages messages = visit.messages();
        return Stream.concat(
                        Stream.of(messages.say("comment.spam")),
                        verdict.causes().stream().map(cause -> messages.say("comment.spam." + cause.key())))
                .map(sentence -> new Fault("", sentence))
                .toList();
    }

    private static Reply tooMany(Visit visit, CommentForm form, Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        String sentence = visit.messages().say("comment.too_many", Math.ceilDiv(seconds, 60));
        return visit.page()
                .show(form.withoutTrap(), 429, List.of(new Fault("", sentence)))
                .with("Retry-After", Long.toString(seconds));
    }

    /** Names all of it at once, down the page. */
    private Reply refused(Visit visit, CommentForm form, List<Refusal> refusals) {
        List<Fault> faults = refusals.stream()
                .map(refusal -> new Fault(field(refusal), visit.messages().say(refusal)))
                .sorted(Fault.DOWN_THE_PAGE)
                .toList();
        return !form.hasAnswer() || refusals.stream().anyMatch(refusal -> hasSpent(form, refusal))
                ? asking(visit, form, 422, faults)
                : visit.page().show(form.withoutTrap(), 422, faults);
    }

    /** A code has served once pictures were looked at; a proof is worked out anew by the browser. */
    private static boolean hasSpent(CommentForm form, Refusal refusal) {
        return refusal.rule() instanceof ChallengeRule || form.isByCode() && refusal.rule() == QuestionRule.PHOTO_WRONG;
    }

    private static String field(Refusal refusal) {
        return switch (refusal.rule()) {
            case SubmissionRule rule ->
                switch (rule.field()) {
                    case NAME -> CommentForm.NAME;
                    case PHONE -> CommentForm.PHONE;
                    case TITLE -> CommentForm.TITLE;
                    case WORDS -> CommentForm.WORDS;
                    case NONE -> "";
                };
            case ChallengeRule _ -> CommentForm.CODE;
            case SendingRule _ -> CommentForm.CONSENT;
            case QuestionRule rule -> QuestionForm.field(rule);
            default -> "";
        };
    }

    /** The form with a new code, all that was typed still in it. */
    private Reply asking(Visit visit, CommentForm form, int status, List<Fault> faults) {
        return parts.limits()
                .use(Limit.CHALLENGE, visit.request().address())
                .map(wait -> tooMany(visit, form, wait))
                .orElseGet(() ->
                        visit.page().show(form.asking(parts.challenges().newCode(visit.subject())), status, faults));
    }
}
