package vn.bantin.reader;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.readership.MostRead;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;

/** {@code /{section}}: the articles of a section and of those below it, newest first, page by page. */
public final class SectionPage {
    private static final int PAGE_SIZE = 10;

    private final Database database;
    private final MostRead mostRead;
    private final Frames frames;
    private final Templates templates;

    SectionPage(Database database, MostRead mostRead, Frames frames, Templates templates) {
        this.database = database;
        this.mostRead = mostRead;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(
            Frame frame, Section section, List<Section> path, List<Section> children, Page<Card> page, ReadList read) {

        /** The address of one page of this section; the first has no number. */
        public String address(int number) {
            return frame.link(pathOf(section, number));
        }
    }

    public Reply show(Request request) {
        int number = PageNumber.of(request);
        return Reply.html(200, templates.render("reader/section.jte", database.read(tx -> model(tx, request, number))));
    }

    private Model model(Handle tx, Request request, int number) {
        Site site = Frames.site(tx, request);
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
                page,
                ReadList.beside(tx, mostRead, site, sections, section));
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
