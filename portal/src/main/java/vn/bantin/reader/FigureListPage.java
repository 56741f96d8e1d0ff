package vn.bantin.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.figure.Figures;
import vn.bantin.record.figure.PublishedFigure;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;

/** {@code /so-lieu}: every indicator with its newest figure, plan against result. */
public final class FigureListPage {
    static final String PATH = "/so-lieu";

    private final Database database;
    private final Frames frames;
    private final Templates templates;

    FigureListPage(Database database, Frames frames, Templates templates) {
        this.database = database;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows: of each indicator the newest figure. */
    public record Model(Frame frame, List<ShownFigure> newest) {}

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        Footprint footprint = Footprint.of(tx, site.id()).figures().made();
        String title = Messages.in(request.language()).say("figures");
        Model model = new Model(
                frames.frame(
                        site,
                        new Sections(tx, site.id()).tree(),
                        request,
                        null,
                        Head.of(title, title + " – " + site.name(), PATH)),
                ShownFigures.of(newest(new Figures(tx, site.id()).published())));
        return Rendered.of(templates.render("reader/figure_list.jte", model), site.id(), request.language(), footprint);
    }

    /** They come with the newest first. */
    private static List<PublishedFigure> newest(List<PublishedFigure> figures) {
        Map<Long, PublishedFigure> newest = new LinkedHashMap<>();
        figures.forEach(
                published -> newest.putIfAbsent(published.figure().indicator().id(), published));
        return new ArrayList<>(newest.values());
    }
}
