package vn.bantin.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.figure.Figures;
import vn.bantin.record.figure.Indicator;
import vn.bantin.record.figure.Indicators;
import vn.bantin.record.figure.PublishedFigure;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Slug;

/** {@code /so-lieu/12-tong-thu-ngan-sach}: what an indicator was, period by period, as a plot and as a table. */
public final class IndicatorPage {
    private static final Pattern NUMBERED = Pattern.compile("([1-9][0-9]{0,17})(?:-.*)?");

    private final Database database;
    private final Frames frames;
    private final Templates templates;

    IndicatorPage(Database database, Frames frames, Templates templates) {
        this.database = database;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, Indicator indicator, FigurePlot plot, List<ShownFigure> figures) {

        public boolean hasPlans() {
            return figures.stream().anyMatch(shown -> shown.figure().plan() != null);
        }

        public String file(String kind) {
            return FigureFiles.path(kind, indicator);
        }
    }

    static String path(Indicator indicator) {
        return FigureListPage.PATH + "/" + indicator.id() + "-" + Slug.of(indicator.name());
    }

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        Footprint footprint = Footprint.of(tx, site.id()).figures().made();
        Indicator indicator = asked(request.part("indicator"))
                .flatMap(new Indicators(tx, site.id())::byId)
                .orElseThrow(Problem::notFound);
        List<PublishedFigure> figures = new Figures(tx, site.id()).published(indicator);
        if (figures.isEmpty()) {
            throw Problem.notFound();
        }
        Model model = new Model(
                frames.frame(
                        tx,
                        site,
                        request,
                        Head.of(indicator.name(), indicator.name() + " – " + site.name(), path(indicator))),
                indicator,
                FigurePlot.of(
                        figures.reversed().stream().map(PublishedFigure::figure).toList()),
                ShownFigures.of(figures));
        return Rendered.of(templates.render("reader/indicator.jte", model), site.id(), request.language(), footprint);
    }

    /** The number alone decides; the words behind it are for people. */
    private static Optional<Long> asked(String part) {
        Matcher numbered = NUMBERED.matcher(part);
        return numbered.matches() ? Optional.of(Long.valueOf(numbered.group(1))) : Optional.empty();
    }
}
