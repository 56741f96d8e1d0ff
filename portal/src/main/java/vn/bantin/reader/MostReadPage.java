package vn.bantin.reader;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.readership.MostRead;
import vn.bantin.readership.Period;
import vn.bantin.readership.Popular;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;

/** {@code /doc-nhieu?ky=tuan&chuyen-muc=tin-tuc}: what is read most on the site or in a section, by period. */
public final class MostReadPage {
    static final String PATH = "/doc-nhieu";
    private static final String PERIOD = "ky";
    private static final String SECTION = "chuyen-muc";
    private static final int SHOWN = 30;

    private final Database database;
    private final MostRead mostRead;
    private final Frames frames;
    private final Templates templates;

    MostReadPage(Database database, MostRead mostRead, Frames frames, Templates templates) {
        this.database = database;
        this.mostRead = mostRead;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(
            Frame frame, Period period, @Nullable Section sectionOrNull, List<Popular> articles) {

        public Optional<Section> section() {
            return Optional.ofNullable(sectionOrNull);
        }

        /** The same for another period. */
        public String address(Period other) {
            return frame.link(path(other, sectionOrNull));
        }
    }

    /** The address of the list; that of the whole site names no section. */
    static String path(Period period, @Nullable Section section) {
        return PATH + "?" + PERIOD + "=" + period.slug()
                + (section == null ? "" : "&" + SECTION + "=" + section.slug());
    }

    public Reply show(Request request) {
        return Reply.html(200, templates.render("reader/most_read.jte", database.read(tx -> model(tx, request))));
    }

    private Model model(Handle tx, Request request) {
        Site site = Frames.site(tx, request);
        SectionTree sections = new Sections(tx, site.id()).tree();
        Period period = Period.of(
                        request.query(PERIOD).filter(slug -> !slug.isEmpty()).orElse(Period.WEEK.slug()))
                .orElseThrow(Problem::notFound);
        Section section = request.query(SECTION)
                .filter(slug -> !slug.isEmpty())
                .map(slug -> sections.bySlug(slug).orElseThrow(Problem::notFound))
                .orElse(null);
        List<Section> within = section == null ? sections.sections() : sections.branch(section);
        return new Model(
                frames.frame(site, sections, request, null, Head.unlisted(title(request), path(period, section))),
                period,
                section,
                mostRead.of(tx, site.id(), within, period, SHOWN));
    }

    private static String title(Request request) {
        return Messages.in(request.language()).say("most_read");
    }
}
