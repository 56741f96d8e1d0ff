package vn.bantin.reader;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.mention.Mentions;
import vn.bantin.record.mention.Subject;
import vn.bantin.record.mention.Subjects;
import vn.bantin.site.Site;

/** {@code /nhac-den/12-yen-bai}: the live articles that mention somebody or something, each with its sentence. */
public final class SubjectPage {
    static final int SIZE = 20;

    private final Database database;
    private final Frames frames;
    private final Templates templates;

    SubjectPage(Database database, Frames frames, Templates templates) {
        this.database = database;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, Subject subject, Page<MentioningArticle> page) {
        /** One that says what became of a place, if one does. */
        public Optional<ShownMention> merged() {
            return page.items().stream()
                    .flatMap(article -> article.mentions().stream())
                    .filter(shown -> !shown.since().isEmpty())
                    .findFirst();
        }

        public String address(int number) {
            return frame.link(path(subject, number));
        }
    }

    static String path(Subject subject) {
        return MentionListPage.PATH + "/" + NumberedPath.of(subject.number(), subject.name());
    }

    private static String path(Subject subject, int number) {
        return number == 1 ? path(subject) : path(subject) + "?" + PageNumber.NAME + "=" + number;
    }

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        Footprint footprint = Footprint.of(tx, site.id()).mentions().made();
        int number = PageNumber.of(request);
        Subject subject = subject(tx, site, request.part("subject"));
        Mentions mentions = new Mentions(tx, site.id());
        Mentions.InArticles published = mentions.published(subject, (number - 1) * SIZE, SIZE);
        Page<MentioningArticle> page =
                new Page<>(ShownMentions.byArticle(tx, site, published.mentions()), number, SIZE, published.articles());
        if (!page.exists() || published.articles() == 0) {
            throw Problem.notFound();
        }
        Model model = new Model(
                frames.frame(
                        tx,
                        site,
                        request,
                        Head.of(subject.name(), subject.name() + " – " + site.name(), path(subject, number))),
                subject,
                page);
        return Rendered.of(templates.render("reader/subject.jte", model), site.id(), request.language(), footprint);
    }

    /** The words decide where the name that had the number was erased, and somebody of that name is mentioned again. */
    private static Subject subject(Handle tx, Site site, String part) {
        Subjects subjects = new Subjects(tx, site.id());
        int number = NumberedPath.number(part).orElseThrow(Problem::notFound);
        return subjects.byNumber(number)
                .or(() -> subjects.personOf(NumberedPath.words(part)))
                .orElseThrow(Problem::notFound);
    }
}
