package vn.bantin.reader;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Editions;
import vn.bantin.challenge.Answer;
import vn.bantin.challenge.Subject;
import vn.bantin.comment.BlockedWords;
import vn.bantin.comment.CommentSettings;
import vn.bantin.comment.Openness;
import vn.bantin.comment.Reference;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Submitting;
import vn.bantin.comment.Suspicion;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.reader.CommentBox.Fault;
import vn.bantin.reader.Entrance.Page;
import vn.bantin.reader.Entrance.Visit;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;

/** {@code POST /{section}/{slug}/binh-luan}: takes a comment in, or answers with the form as it was filled in. */
public final class Sending {
    static final String END = "/binh-luan";

    private final Database database;
    private final InstantSource clock;
    private final Entrance entrance;
    private final Submitting submitting;
    private final Frames frames;
    private final Templates templates;

    Sending(Database database, InstantSource clock, CommentParts parts, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.entrance = new Entrance(clock, parts);
        this.submitting = parts.submitting();
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
        return take(request, target, form);
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
        Page page = (shown, status, faults) -> page(request, target, shown, status, faults);
        if (!target.openness().isOpen()) {
            String sentence = Messages.in(request.language())
                    .say(new Refusal(target.openness().rule()));
            return page.show(form.withoutTrap(), 409, List.of(new Fault("", sentence)));
        }
        return entrance.take(
                new Visit(
                        request,
                        target.subject(),
                        target.blockedWords(),
                        List.of(),
                        page,
                        (submission, suspicion, answer) -> {
                            Reference reference = keep(request, target, submission, suspicion, answer);
                            return Frame.in(
                                    request.language(),
                                    ReceiptPage.PATH + "/" + reference + "?" + ReceiptPage.NEW + "=1");
                        }),
                form);
    }

    private Reference keep(Request request, Target target, Submission submission, Suspicion suspicion, Answer answer) {
        return submitting.submit(
                target.site().id(), target.article().id(), submission, suspicion, request.address(), answer::redeem);
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
}
