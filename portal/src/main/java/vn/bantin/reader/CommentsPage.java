package vn.bantin.reader;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;

/** {@code /{section}/{slug}/binh-luan}: the comments on an article, page by page. */
public final class CommentsPage {
    static final String END = "/binh-luan";

    private final Database database;
    private final InstantSource clock;
    private final Frames frames;
    private final Templates templates;

    CommentsPage(Database database, InstantSource clock, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, List<Section> path, Headline article, ShownComments comments) {}

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        int number = PageNumber.of(request);
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request, number));
    }

    private Rendered rendered(Handle tx, Site site, Request request, int number) {
        Footprint.Collecting footprint = Footprint.of(tx, site.id());
        Model model = model(tx, site, request, number);
        UUID article = model.article().articleId();
        footprint.articles(List.of(article)).comments(article);
        model.comments().closesAt().ifPresent(footprint::until);
        return Rendered.of(
                templates.render("reader/comments.jte", model), site.id(), request.language(), footprint.made());
    }

    private Model model(Handle tx, Site site, Request request, int number) {
        Articles articles = new Articles(tx, site.id());
        Article article = articles.byPath(request.part("section") + "/" + request.part("slug"))
                .orElseThrow(Problem::notFound);
        Headline headline =
                articles.live(List.of(article.id())).stream().findFirst().orElseThrow(Problem::notFound);
        ShownComments comments = ShownComments.of(tx, site, article, number, clock.instant());
        if (!comments.page().exists()) {
            throw Problem.notFound();
        }
        SectionTree sections = new Sections(tx, site.id()).tree();
        Section section = sections.byId(article.sectionId()).orElseThrow();
        String title = Messages.in(request.language()).say("comments.title", headline.title());
        Head head = Head.unlisted(title, "/" + article.path() + END + (number == 1 ? "" : "?trang=" + number));
        return new Model(
                frames.frame(site, sections, request, section, head), sections.pathTo(section), headline, comments);
    }
}
