package vn.bantin.reader;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.BodyTree;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Holding;
import vn.bantin.directory.Holdings;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /bo-may}: the bodies of the unit that are in being today, with their posts and who holds them. */
public final class DirectoryPage {
    static final String PATH = "/bo-may";

    private final Database database;
    private final InstantSource clock;
    private final Frames frames;
    private final Templates templates;

    DirectoryPage(Database database, InstantSource clock, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, BodyTree tree, Map<Long, List<Holding>> holders) {

        public List<Branch> branches() {
            return List.of(Branch.values());
        }

        public List<Holding> holdersOf(Body body) {
            return holders.getOrDefault(body.id(), List.of());
        }
    }

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        LocalDate today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        Footprint footprint = footprint(tx, site, today).made();
        String title = Messages.in(request.language()).say("directory");
        Model model = new Model(
                frames.frame(tx, site, request, Head.of(title, title + " – " + site.name(), PATH)),
                new Bodies(tx, site.id()).tree(today),
                new Holdings(tx, site.id())
                        .on(today).stream()
                                .collect(Collectors.groupingBy(
                                        holding -> holding.post().bodyId())));
        return Rendered.of(templates.render("reader/directory.jte", model), site.id(), request.language(), footprint);
    }

    /** A page of the directory is over when the day is: bodies and terms begin and end with days. */
    static Footprint.Collecting footprint(Handle tx, Site site, LocalDate today) {
        return Footprint.of(tx, site.id())
                .directory()
                .until(today.plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
    }
}
