package vn.bantin.reader;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.readership.MostRead;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;

/** {@code /}: the lead story, the latest, and a shelf for each section. */
public final class HomePage {
    private static final int LATEST = 6;
    private static final int SHELF = 3;

    private final Database database;
    private final MostRead mostRead;
    private final Frames frames;
    private final Templates templates;

    HomePage(Database database, MostRead mostRead, Frames frames, Templates templates) {
        this.database = database;
        this.mostRead = mostRead;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, Optional<Card> lead, List<Card> latest, ReadList read, List<Shelf> shelves) {}

    /** The newest of one top section and all below it. */
    public record Shelf(Section section, List<Card> cards) {}

    public Reply show(Request request) {
        return Reply.html(200, templates.render("reader/home.jte", database.read(tx -> model(tx, request))));
    }

    private Model model(Handle tx, Request request) {
        Site site = Frames.site(tx, request);
        SectionTree sections = new Sections(tx, site.id()).tree();
        List<Card> newest = Cards.of(tx, site, sections, new Articles(tx, site.id()).latest(LATEST + 1));
        Optional<Card> lead = lead(newest);
        return new Model(
                frames.frame(site, sections, request, null, Head.of(site.name(), site.name(), "/")),
                lead,
                newest.stream().filter(card -> !lead.equals(Optional.of(card))).toList(),
                ReadList.beside(tx, mostRead, site, sections, null),
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
