package vn.bantin.reader;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;

/** {@code /{section}}: the articles of a section and of those below it, newest first, page by page. */
public final class SectionPage {
    private static final int PAGE_SIZE = 10;

    private final Database database;
    private final Frames frames;
    private final Templates templates;

    SectionPage(Database database, Frames frames, Templates templates) {
        this.database = database;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, Section section, List<Section> path, List<Section> children, Page<Card> page) {

        public String mostRead() {
            return Rendered.mostRead(section.id());
        }

        /** The address of one page of this section; the first has no number. */
        public String address(int number) {
            return frame.link(pathOf(section, number));
        }
    }

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        int number = PageNumber.of(request);
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request, number));
    }

    private Rendered rendered(Handle tx, Site site, Request request, int number) {
        Footprint.Collecting footprint = Footprint.of(tx, site.id());
        Model model = model(tx, site, request, number);
        footprint.listing(model.section().id()).pictures(Card.pictures(model.page().items().stream()));
        return Rendered.of(
                templates.render("reader/section.jte", model), site.id(), request.language(), footprint.made());
    }

    private Model model(Handle tx, Site site, Request request, int number) {
        SectionTree sections = new Sections(tx, site.id()).tree();
        Section section = sections.bySlug(request.part("section")).orElseThrow(Problem::notFound);
        Page<Card> page = page(tx, site, sections, section, number);
        if (!page.exists()) {
            throw Problem.notFound();
        }
        return new Model(
                frames.frame(site, sections, request, section, head(site, section, request, number)),
                section,
                sections.pathTo(section),
                sections.childrenOf(section),
                page);
    }

    private static Page<Card> page(Handle tx, Site site, SectionTree sections, Section section, int number) {
        List<Section> branch = sections.branch(section);
        Articles articles = new Articles(tx, site.id());
        return new Page<>(
                Cards.of(tx, site, sections, articles.inSections(branch, (number - 1) * PAGE_SIZE, PAGE_SIZE)),
                number,
                PAGE_SIZE,
                articles.countIn(branch));
    }

    private static Head head(Site site, Section section, Request request, int number) {
        String title = number == 1
                ? section.name()
                : section.name() + " – " + Messages.in(request.language()).say("paging.title", number);
        return Head.of(title, section.name() + " – " + site.name(), pathOf(section, number));
    }

    private static String pathOf(Section section, int number) {
        return "/" + section.slug() + (number == 1 ? "" : "?" + PageNumber.NAME + "=" + number);
    }
}
