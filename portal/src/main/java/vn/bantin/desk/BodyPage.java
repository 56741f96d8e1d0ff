package vn.bantin.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Authority;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Branch;
import vn.bantin.directory.DirectoryRule;
import vn.bantin.directory.Holding;
import vn.bantin.directory.Holdings;
import vn.bantin.directory.Listing;
import vn.bantin.directory.Memberships;
import vn.bantin.directory.Post;
import vn.bantin.directory.Posts;
import vn.bantin.directory.Reorganisation;
import vn.bantin.directory.Reorganisations;
import vn.bantin.directory.Reorganising;
import vn.bantin.directory.Staffing;
import vn.bantin.directory.TakingBack;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/bo-may/{body}}: one body; what it does, who holds its posts, who works in it, what becomes of it. */
public final class BodyPage {
    private final DeskPages pages;
    private final Listing listing;
    private final Staffing staffing;
    private final Reorganising reorganising;
    private final TakingBack takingBack;

    BodyPage(DeskPages pages) {
        this.pages = pages;
        this.listing = new Listing(pages.database(), pages.clock());
        this.staffing = new Staffing(pages.database(), pages.clock());
        this.reorganising = new Reorganising(pages.database(), pages.clock());
        this.takingBack = new TakingBack(pages.database(), pages.clock());
    }

    /**
     * What the template shows.
     *
     * @param publicAddress where readers find it
     * @param reorganisations what was done to it, the newest first
     * @param others the other bodies that have not ended
     * @param newcomers the accounts of the site that do not work in it
     */
    public record Model(
            DeskFrame frame,
            ChosenSite chosen,
            Body body,
            String publicAddress,
            List<Body> successors,
            List<Body> predecessors,
            List<Reorganisation> reorganisations,
            List<Body> others,
            List<Post> posts,
            List<Holding> holdings,
            List<Account> members,
            List<Account> newcomers,
            LocalDate today,
            boolean mayChange,
            Days days,
            Refused refused) {

        public String query() {
            return chosen.all().isEmpty() ? "" : chosen.query();
        }

        public String path() {
            return DirectoryPage.PATH + "/" + body.id();
        }

        /** Whether it can be taken back, if nothing rests on it: the last thing that was done to the body. */
        public boolean isLast(Reorganisation done) {
            return done.stands() && done.id().equals(reorganisations.getFirst().id());
        }

        public List<Branch> branches() {
            return List.of(Branch.values());
        }

        public List<Holding> termsOf(Post post) {
            return holdings.stream()
                    .filter(holding -> holding.post().id() == post.id())
                    .toList();
        }

        /** Those whom somebody new may follow. */
        public List<Holding> openTermsOf(Post post) {
            return termsOf(post).stream()
                    .filter(holding ->
                            holding.until() == null || !holding.until().isBefore(today))
                    .toList();
        }

        /** Whom somebody new is taken to follow: the only one there is. */
        public String replaced(Post post) {
            List<Holding> open = openTermsOf(post);
            return open.size() == 1 ? Long.toString(open.getFirst().id()) : "";
        }
    }

    public Reply show(Request request) {
        return show(request, 200, Refused.NOTHING);
    }

    private Reply show(Request request, int status, Refused refused) {
        Visitor visitor = Visitor.of(request);
        ChosenSite chosen = ChosenSite.of(request, pages);
        long body = part(request, "body");
        return pages.show(
                status, "body", pages.database().read(tx -> model(tx, request, visitor, chosen, body, refused)));
    }

    private static long part(Request request, String name) {
        return BodyEntry.number(request.part(name));
    }

    private Model model(Handle tx, Request request, Visitor visitor, ChosenSite chosen, long id, Refused refused) {
        long site = chosen.site().id();
        LocalDate today = pages.clock().instant().atZone(Dates.ZONE).toLocalDate();
        Bodies bodies = new Bodies(tx, site);
        Body body = bodies.byId(id).orElseThrow(Problem::notFound);
        List<Account> members = new Memberships(tx, site).membersOf(id);
        return new Model(
                pages.frame(visitor),
                chosen,
                body,
                request.absolute(chosen.site().host(), "/bo-may/" + body.slug()),
                bodies.successorsOf(id),
                bodies.predecessorsOf(id),
                new Reorganisations(tx, site).of(id),
                bodies.all().stream()
                        .filter(other -> other.id() != id && !other.hasEndedBy(today))
                        .toList(),
                new Posts(tx, site).of(id),
                new Holdings(tx, site).of(id),
                members,
                new Accounts(tx, site)
                        .all().stream()
                                .filter(account -> account.canSignIn() && !account.disabled())
                                .filter(account -> !members.contains(account))
                                .toList(),
                today,
                Authority.of(visitor.account()).administers(site),
                new Days(),
                refused);
    }

    public Reply change(Request request) {
        return doing(request, "change", BodyEntry.FIELDS, act -> {
            var _ = listing.change(act.by(), act.site(), act.body(), BodyEntry.read(act.form()));
        });
    }

    /** What a form asks for: of whom, at which site, on which body. */
    private record Act(Account by, long site, long body, Form form) {
        String text(String field) {
            return form.text(field);
        }

        LocalDate day(String field) {
            return BodyEntry.day(form.text(field));
        }

        UUID account() {
            return DraftForm.uuid(form.text("account")).orElseThrow(() -> new Refusal(DirectoryRule.MEMBER_UNKNOWN));
        }
    }

    /** Does what a form asks for; whatever the site does not have is not found. */
    private Reply doing(Request request, String name, List<String> fields, Consumer<Act> deed) {
        Visitor visitor = Visitor.of(request);
        ChosenSite chosen = ChosenSite.of(request, pages);
        long body = part(request, "body");
        Form form = request.form();
        try {
            deed.accept(new Act(visitor.account(), chosen.site().id(), body, form));
            return Reply.seeOther(
                    DirectoryPage.PATH + "/" + body + (chosen.all().isEmpty() ? "" : chosen.query()));
        } catch (Refusal refusal) {
            if (refusal.rule() == DirectoryRule.UNKNOWN) {
                throw Problem.notFound();
            }
            String sentence = pages.frame(visitor).messages().say(refusal);
            return show(request, 422, Refused.of(name, form, fields, sentence));
        }
    }

    public Reply addPost(Request request) {
        return doing(request, "post", List.of("title"), act -> {
            var _ = staffing.addPost(act.by(), act.site(), act.body(), act.text("title"));
        });
    }

    public Reply removePost(Request request) {
        long post = part(request, "post");
        return doing(request, "", List.of(), act -> staffing.removePost(act.by(), act.site(), post));
    }

    public Reply appoint(Request request) {
        long post = part(request, "post");
        return doing(request, "hold-" + post, List.of("person", "since", "until", "replaced"), act -> {
            var _ = staffing.appoint(
                    act.by(),
                    act.site(),
                    post,
                    act.text("person"),
                    act.day("since"),
                    BodyEntry.dayOrNone(act.text("until")),
                    replaced(act.text("replaced")));
        });
    }

    private static @Nullable Long replaced(String typed) {
        return typed.isBlank() ? null : BodyEntry.number(typed);
    }

    public Reply endTerm(Request request) {
        long term = part(request, "term");
        return doing(
                request,
                "end-" + term,
                List.of("until"),
                act -> staffing.endTerm(act.by(), act.site(), term, act.day("until")));
    }

    public Reply strike(Request request) {
        long term = part(request, "term");
        return doing(request, "", List.of(), act -> staffing.strike(act.by(), act.site(), term));
    }

    public Reply addMember(Request request) {
        return doing(
                request,
                "member",
                List.of("account"),
                act -> staffing.addMember(act.by(), act.site(), act.body(), act.account()));
    }

    public Reply removeMember(Request request) {
        return doing(
                request, "", List.of(), act -> staffing.removeMember(act.by(), act.site(), act.body(), act.account()));
    }

    public Reply rename(Request request) {
        return doing(request, "rename", List.of("name", "day"), act -> {
            var _ = reorganising.rename(act.by(), act.site(), act.body(), act.text("name"), act.day("day"));
        });
    }

    public Reply merge(Request request) {
        return doing(request, "merge", List.of("into", "day"), act -> {
            if (act.text("into").isBlank()) {
                throw new Refusal(DirectoryRule.SUCCESSOR_MISSING);
            }
            long into = BodyEntry.number(act.text("into"));
            var _ = reorganising.merge(act.by(), act.site(), act.body(), into, act.day("day"));
        });
    }

    public Reply split(Request request) {
        return doing(request, "split", List.of("names", "day"), act -> {
            List<String> names = act.text("names").lines().toList();
            var _ = reorganising.split(act.by(), act.site(), act.body(), names, act.day("day"));
        });
    }

    public Reply close(Request request) {
        return doing(
                request,
                "close",
                List.of("day"),
                act -> reorganising.close(act.by(), act.site(), act.body(), act.day("day")));
    }

    public Reply takeBack(Request request) {
        return doing(request, "take_back", List.of("reason"), act -> {
            UUID seen = DraftForm.uuid(act.text("reorganisation"))
                    .orElseThrow(() -> new Refusal(DirectoryRule.TAKEN_BACK_ALREADY));
            var _ = takingBack.takeBack(act.by(), act.site(), act.body(), seen, act.text("reason"));
        });
    }
}
