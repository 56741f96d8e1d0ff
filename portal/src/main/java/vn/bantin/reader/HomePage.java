package vn.bantin.reader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;

/** {@code /}: the lead story, the latest, and a shelf for each section. */
public final class HomePage {
    private static final int LATEST = 6;
    private static final int SHELF = 3;

    private final Database database;
    private final Frames frames;
    private final Templates templates;

    HomePage(Database database, Frames frames, Templates templates) {
        this.database = database;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, Optional<Card> lead, List<Card> latest, List<Shelf> shelves) {

        private List<UUID> pictures() {
            return Card.pictures(
                    Stream.of(lead.stream(), latest.stream(), shelves.stream().flatMap(shelf -> shelf.cards().stream()))
                            .flatMap(Function.identity()));
        }
    }

    /** The newest of one top section and all below it. */
    public record Shelf(Section section, List<Card> cards) {}

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        Footprint.Collecting footprint = Footprint.of(tx, site.id()).listing(0);
        Model model = model(tx, site, request);
        footprint.pictures(model.pictures());
        return Rendered.of(templates.render("reader/home.jte", model), site.id(), request.language(), footprint.made());
    }

    private Model model(Handle tx, Site site, Request request) {
        SectionTree sections = new Sections(tx, site.id()).tree();
        List<Card> newest = Cards.of(tx, site, sections, new Articles(tx, site.id()).latest(LATEST + 1));
        Optional<Card> lead = lead(newest);
        return new Model(
                frames.frame(site, sections, request, null, Head.of(site.name(), site.name(), "/")),
                lead,
                newest.stream().filter(card -> !lead.equals(Optional.of(card))).toList(),
                sections.top().stream()
                        .map(section -> shelf(tx, site, sections, section, lead))
                        .filter(shelf -> !shelf.cards().isEmpty())
                        .toList());
    }

    /** The newest that has a picture to stand large; without any, the newest. */
    private static Optional<Card> lead(List<Card> newest) {
        return newest.stream()
                .filter(card -> card.picture().isPresent())
                .findFirst()
                .or(() -> newest.stream().findFirst());
    }

    /** The lead story stands large already, so its shelf has the one after it instead. */
    private static Shelf shelf(Handle tx, Site site, SectionTree sections, Section section, Optional<Card> lead) {
        List<Headline> newest = new Articles(tx, site.id()).inSections(sections.branch(section), 0, SHELF + 1);
        List<Card> cards = Cards.of(tx, site, sections, newest).stream()
                .filter(card -> !lead.equals(Optional.of(card)))
                .limit(SHELF)
                .toList();
        return new Shelf(section, cards);
    }
}
