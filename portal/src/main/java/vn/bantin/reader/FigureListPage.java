package vn.bantin.reader;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.figure.Figures;
import vn.bantin.record.figure.Indicator;
import vn.bantin.record.figure.Indicators;
import vn.bantin.site.Site;

/** {@code /so-lieu}: every indicator with its newest figure, plan against result, page by page. */
public final class FigureListPage {
    static final String PATH = "/so-lieu";
    private static final int SIZE = 50;

    private final Database database;
    private final Frames frames;
    private final Templates templates;

    FigureListPage(Database database, Frames frames, Templates templates) {
        this.database = database;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows: of each indicator the newest figure. */
    public record Model(Frame frame, Page<ShownFigure> page) {
        public String address(int number) {
            return frame.link(path(number));
        }
    }

    private static String path(int number) {
        return number == 1 ? PATH : PATH + "?" + PageNumber.NAME + "=" + number;
    }

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        Footprint footprint = Footprint.of(tx, site.id()).figures().made();
        int number = PageNumber.of(request);
        Indicators indicators = new Indicators(tx, site.id());
        List<Indicator> some = indicators.published((number - 1) * SIZE, SIZE);
        Page<ShownFigure> page = new Page<>(
                ShownFigures.of(new Figures(tx, site.id()).newest(some)), number, SIZE, indicators.countPublished());
        if (!page.exists()) {
            throw Problem.notFound();
        }
        String title = Messages.in(request.language()).say("figures");
        Model model = new Model(
                frames.frame(tx, site, request, Head.of(title, title + " – " + site.name(), path(number))), page);
        return Rendered.of(templates.render("reader/figure_list.jte", model), site.id(), request.language(), footprint);
    }
}
