package vn.bantin.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Authority;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.BodyTree;
import vn.bantin.directory.Branch;
import vn.bantin.directory.DirectoryRule;
import vn.bantin.directory.Entry;
import vn.bantin.directory.Holding;
import vn.bantin.directory.Holdings;
import vn.bantin.directory.Listing;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/bo-may}: the bodies of a site by branch; everybody reads them, administrators add one. */
public final class DirectoryPage {
    static final String PATH = Doorkeeper.DESK + "/bo-may";

    private final DeskPages pages;
    private final Listing listing;

    DirectoryPage(DeskPages pages) {
        this.pages = pages;
        this.listing = new Listing(pages.database(), pages.clock());
    }

    /**
     * What the template shows.
     *
     * @param tree the bodies in being today
     * @param others those that are to come or have ended
     * @param holders who holds the posts of each body today
     */
    public record Model(
            DeskFrame frame,
            ChosenSite chosen,
            BodyTree tree,
            List<Body> others,
            Map<Long, List<Holding>> holders,
            LocalDate today,
            boolean mayChange,
            Days days,
            Refused refused) {

        public String query() {
            return chosen.all().isEmpty() ? "" : chosen.query();
        }

        public List<Branch> branches() {
            return List.of(Branch.values());
        }

        public List<Holding> holdersOf(Body body) {
            return holders.getOrDefault(body.id(), List.of());
        }

        public boolean isEmpty() {
            return tree.tops().isEmpty() && others.isEmpty();
        }
    }

    public Reply show(Request request) {
        return show(request, 200, Refused.NOTHING);
    }

    private Reply show(Request request, int status, Refused refused) {
        Visitor visitor = Visitor.of(request);
        ChosenSite chosen = ChosenSite.of(request, pages);
        return pages.show(status, "directory", pages.database().read(tx -> model(tx, visitor, chosen, refused)));
    }

    private Model model(Handle tx, Visitor visitor, ChosenSite chosen, Refused refused) {
        long site = chosen.site().id();
        LocalDate today = pages.clock().instant().atZone(Dates.ZONE).toLocalDate();
        Bodies bodies = new Bodies(tx, site);
        return new Model(
                pages.frame(visitor),
                chosen,
                bodies.tree(today),
                bodies.all().stream().filter(body -> !body.existedOn(today)).toList(),
                new Holdings(tx, site)
                        .on(today).stream()
                                .collect(Collectors.groupingBy(
                                        holding -> holding.post().bodyId())),
                today,
                Authority.of(visitor.account()).administers(site),
                new Days(),
                refused);
    }

    public Reply add(Request request) {
        Form form = request.form();
        ChosenSite chosen = ChosenSite.of(request, pages);
        Visitor visitor = Visitor.of(request);
        try {
            Entry entry = BodyEntry.read(form);
            Body body = listing.add(visitor.account(), chosen.site().id(), entry);
            return Reply.seeOther(PATH + "/" + body.id() + (chosen.all().isEmpty() ? "" : chosen.query()));
        } catch (Refusal refusal) {
            return show(request, 422, Refused.of("add", form, BodyEntry.FIELDS, sentence(visitor, refusal)));
        }
    }

    private String sentence(Visitor visitor, Refusal refusal) {
        if (refusal.rule() == DirectoryRule.UNKNOWN) {
            throw Problem.notFound();
        }
        return pages.frame(visitor).messages().say(refusal);
    }
}
