package vn.bantin.reader;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Editions;
import vn.bantin.challenge.Answer;
import vn.bantin.challenge.ChallengeRule;
import vn.bantin.challenge.Subject;
import vn.bantin.comment.BlockedWords;
import vn.bantin.comment.CommentSettings;
import vn.bantin.comment.Openness;
import vn.bantin.comment.Reference;
import vn.bantin.comment.Submission;
import vn.bantin.comment.SubmissionRule;
import vn.bantin.comment.Suspicion;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.reader.CommentBox.Fault;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.spam.Cause;
import vn.bantin.spam.Message;
import vn.bantin.spam.RateLimits.Limit;
import vn.bantin.spam.Verdict;

/** {@code POST /{section}/{slug}/binh-luan}: takes a comment in, or answers with the form as it was filled in. */
public final class Sending {
    static final String END = "/binh-luan";

    private final Database database;
    private final InstantSource clock;
    private final CommentParts parts;
    private final Frames frames;
    private final Templates templates;

    Sending(Database database, InstantSource clock, CommentParts parts, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.parts = parts;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the comment is for, and the title under which readers see it. */
    private record Target(Site site, Article article, String title, Openness openness, List<String> blockedWords) {
        Subject subject() {
            return new Subject(site.id(), article.id());
        }
    }

    /** What the template shows; there is no box where nothing can be sent any more. */
    public record Model(
            Frame frame,
            List<Section> path,
            String articlePath,
            String articleTitle,
            Optional<CommentBox> box,
            List<Fault> faults) {}

    public Reply send(Request request) {
        Target target = database.read(tx -> target(tx, request));
        CommentForm form = CommentForm.of(request.form());
        if (form.isEndless()) {
            throw Problem.tooLarge();
        }
        try {
            return take(request, target, form);
        } catch (Refusal refusal) {
            return refused(request, target, form, refusal);
        }
    }

    private Target target(Handle tx, Request request) {
        Site site = Frames.site(tx, request);
        Article article = new Articles(tx, site.id())
                .byPath(request.part("section") + "/" + request.part("slug"))
                .orElseThrow(Problem::notFound);
        String title =
                ArticlePage.live(new Editions(tx, site.id()), article).content().title();
        Openness openness = new CommentSettings(tx, site.id()).of(article, clock.instant());
        return new Target(site, article, title, openness, new BlockedWords(tx, site.id()).all());
    }

    private Reply take(Request request, Target target, CommentForm form) {
        requireOpen(target);
        if (form.wantsNewCode()) {
            return asking(request, target, form, 200, List.of());
        }
        Submission submission = form.submission();
        requireConsent(form);
        if (!form.hasAnswer()) {
            return asking(request, target, form, 200, List.of());
        }
        Optional<Duration> wait = parts.limits().use(Limit.COMMENT, request.address());
        return wait.isPresent()
                ? tooMany(request, target, form, wait.get())
                : judged(request, target, form, submission, answer(target, form));
    }

    private static void requireOpen(Target target) {
        if (!target.openness().isOpen()) {
            throw new Refusal(target.openness().rule());
        }
    }

    private static void requireConsent(CommentForm form) {
        if (!form.hasConsent()) {
            throw new Refusal(SendingRule.CONSENT_MISSING);
        }
    }

    private Answer answer(Target target, CommentForm form) {
        return form.isByCode()
                ? parts.challenges().byCode(target.subject(), form.token(), form.code())
                : parts.challenges().byWork(target.subject(), form.proof());
    }

    private Reply judged(Request request, Target target, CommentForm form, Submission submission, Answer answer) {
        Message message = message(request, target, form, answer);
        Verdict verdict = parts.judging().judge(message, target.blockedWords());
        if (verdict.isSpam()) {
            parts.dropped()
                    .count(target.site().id(), verdict.causes().getFirst().key());
            return page(request, target, form.withoutTrap(), 422, faults(request, verdict));
        }
        Reference reference = remembering(message, () -> keep(request, target, submission, verdict, answer));
        return Reply.seeOther(link(request, ReceiptPage.PATH + "/" + reference + "?" + ReceiptPage.NEW + "=1"));
    }

    /** Before it is kept, which may take a while: of a hundred that come at once each would find no other. */
    private Reference remembering(Message message, Supplier<Reference> keeping) {
        parts.judging().remember(message);
        try {
            return keeping.get();
        } catch (RuntimeException notKept) {
            parts.judging().forget(message);
            throw notKept;
        }
    }

    private Message message(Request request, Target target, CommentForm form, Answer answer) {
        return new Message(
                target.site().id(),
                request.address(),
                form.name(),
                form.title(),
                form.words(),
                form.trap(),
                Duration.between(answer.askedAt(), clock.instant()));
    }

    private Reference keep(Request request, Target target, Submission submission, Verdict verdict, Answer answer) {
        boolean isFlooded =
                parts.limits().isFlooded(target.site().id(), target.article().id());
        Verdict whole = isFlooded ? verdict.and(Cause.FLOOD) : verdict;
        Suspicion suspicion = new Suspicion(
                whole.isDoubtful(), whole.causes().stream().map(Cause::key).toList());
        return parts.submitting()
                .submit(
                        target.site().id(),
                        target.article().id(),
                        submission,
                        suspicion,
                        request.address(),
                        answer::redeem);
    }

    /** Nobody is dropped without being told, since a person may look like a script once. */
    private static List<Fault> faults(Request request, Verdict verdict) {
        Messages messages = Messages.in(request.language());
        return Stream.concat(
                        Stream.of(messages.say("comment.spam")),
                        verdict.causes().stream().map(cause -> messages.say("comment.spam." + cause.key())))
                .map(sentence -> new Fault("", sentence))
                .toList();
    }

    private Reply tooMany(Request request, Target target, CommentForm form, Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        String sentence = Messages.in(request.language()).say("comment.too_many", Math.ceilDiv(seconds, 60));
        return page(request, target, form.withoutTrap(), 429, List.of(new Fault("", sentence)))
                .with("Retry-After", Long.toString(seconds));
    }

    private Reply refused(Request request, Target target, CommentForm form, Refusal refusal) {
        List<Fault> faults = List.of(
                new Fault(field(refusal), Messages.in(request.language()).say(refusal)));
        if (refusal.rule() instanceof ChallengeRule || target.openness().isOpen() && !form.hasAnswer()) {
            return asking(request, target, form, 422, faults);
        }
        return page(request, target, form.withoutTrap(), target.openness().isOpen() ? 422 : 409, faults);
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
            default -> "";
        };
    }

    /** The form with a new code, all that was typed still in it. */
    private Reply asking(Request request, Target target, CommentForm form, int status, List<Fault> faults) {
        return parts.limits()
                .use(Limit.CHALLENGE, request.address())
                .map(wait -> tooMany(request, target, form, wait))
                .orElseGet(() -> page(
                        request, target, form.asking(parts.challenges().newCode(target.subject())), status, faults));
    }

    private Reply page(Request request, Target target, CommentForm form, int status, List<Fault> faults) {
        Model model = database.read(tx -> model(tx, request, target, form, faults));
        return Reply.personal(status, templates.render("reader/sending.jte", model));
    }

    private Model model(Handle tx, Request request, Target target, CommentForm form, List<Fault> faults) {
        Instant now = clock.instant();
        SectionTree sections = new Sections(tx, target.site().id()).tree();
        Section section = sections.byId(target.article().sectionId()).orElseThrow();
        String title = Messages.in(request.language()).say("comment.write");
        String path = "/" + target.article().path();
        Frame frame = frames.frame(target.site(), sections, request, section, Head.unlisted(title, path + END));
        return new Model(
                frame,
                sections.pathTo(section),
                path,
                target.title(),
                target.openness().isOpen()
                        ? Optional.of(CommentBox.of(tx, frame, target.article(), form, faults, now))
                        : Optional.empty(),
                faults);
    }

    private static String link(Request request, String path) {
        return switch (request.language()) {
            case VIETNAMESE -> path;
            case ENGLISH ->
                path + "&" + Request.LANGUAGE + "=" + request.language().code();
        };
    }
}
