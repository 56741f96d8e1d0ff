package vn.bantin.reader;

import java.time.InstantSource;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.directive.Directives;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /chi-dao}: the directives that were made public, the newest first, page by page. */
public final class DirectiveListPage {
    static final String PATH = "/chi-dao";
    private static final int SIZE = 30;

    private final Database database;
    private final InstantSource clock;
    private final Frames frames;
    private final Templates templates;

    DirectiveListPage(Database database, InstantSource clock, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, Page<ShownDirective> page) {
        public String address(int number) {
            return frame.link(path(number));
        }
    }

    private static String path(int number) {
        return number == 1 ? PATH : PATH + "?" + PageNumber.NAME + "=" + number;
    }

    /** The page with what it is made of; with the day some of them are over their date. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        Footprint footprint = Footprint.of(tx, site.id())
                .directives()
                .until(CommentBox.tomorrow(clock.instant()))
                .made();
        int number = PageNumber.of(request);
        Directives directives = new Directives(tx, site.id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        Page<ShownDirective> page = new Page<>(
                ShownDirectives.of(tx, site, directives.released((number - 1) * SIZE, SIZE), today),
                number,
                SIZE,
                directives.countReleased());
        if (!page.exists()) {
            throw Problem.notFound();
        }
        String title = Messages.in(request.language()).say("directives");
        Model model = new Model(
                frames.frame(tx, site, request, Head.of(title, title + " – " + site.name(), path(number))), page);
        return Rendered.of(
                templates.render("reader/directive_list.jte", model), site.id(), request.language(), footprint);
    }
}
