package vn.bantin.reader;

import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
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

    public Reply show(Request request) {
        int number = PageNumber.of(request);
        return Reply.html(
                200, templates.render("reader/comments.jte", database.read(tx -> model(tx, request, number))));
    }

    private Model model(Handle tx, Request request, int number) {
        Site site = Frames.site(tx, request);
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
