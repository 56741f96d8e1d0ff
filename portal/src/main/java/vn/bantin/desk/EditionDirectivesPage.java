package vn.bantin.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Holding;
import vn.bantin.directory.Holdings;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.Citation;
import vn.bantin.record.Decided;
import vn.bantin.record.Dismissal;
import vn.bantin.record.Dismissals;
import vn.bantin.record.Finding;
import vn.bantin.record.Passage;
import vn.bantin.record.Spot;
import vn.bantin.record.directive.Directive;
import vn.bantin.record.directive.Directives;
import vn.bantin.record.directive.Proposal;
import vn.bantin.record.directive.Recording;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/ban/{edition}/chi-dao}: what an edition says that somebody demands, to take up or leave, and what was taken up. */
public final class EditionDirectivesPage {
    private final DeskPages pages;
    private final Recording recording;

    EditionDirectivesPage(DeskPages pages) {
        this.pages = pages;
        this.recording = new Recording(pages.database(), pages.clock());
    }

    /** What the template shows. */
    public record Model(
            DeskFrame frame,
            Edition edition,
            List<Taken> taken,
            List<Offer> offers,
            List<LeftOut> leftOut,
            boolean mayRecord,
            String alert) {

        public String path() {
            return EditionDirectivesPage.path(edition.id());
        }
    }

    /** A directive that was taken up; {@code changed} says whether its sentence is no longer in the edition. */
    public record Taken(Directive directive, boolean changed) {}

    /**
     * Something that rules found.
     *
     * @param refused whether its form was sent and refused, so that it stands open
     */
    public record Offer(Spot spot, String before, String behind, DirectiveForm typed, boolean refused) {
        public String key() {
            return spot.field() + "-" + spot.block() + "-" + spot.start();
        }
    }

    static String path(UUID edition) {
        return Doorkeeper.DESK + "/ban/" + edition + "/chi-dao";
    }

    public Reply show(Request request) {
        return show(request, 200, "", null);
    }

    private Reply show(Request request, int status, String alert, @Nullable Form refused) {
        Visitor visitor = Visitor.of(request);
        UUID id = EditionPage.id(request);
        return pages.show(
                status, "edition_directives", pages.database().read(tx -> model(tx, visitor, id, alert, refused)));
    }

    private Model model(Handle tx, Visitor visitor, UUID id, String alert, @Nullable Form refused) {
        long site = visitor.site().id();
        Edition edition = new Editions(tx, site).byId(id).orElseThrow(Problem::notFound);
        Article article = new Articles(tx, site).byId(edition.articleId()).orElseThrow();
        List<Passage> passages = Passage.of(edition.content());
        List<Directive> taken = new Directives(tx, site).of(article.id());
        Instant published = published(article);
        Offers offers = new Offers(
                tx, site, published, Proposal.in(passages, published), decided(tx, site, article, taken), refused);
        return new Model(
                pages.frame(visitor),
                edition,
                taken.stream()
                        .map(directive -> new Taken(
                                directive, directive.rests().stream().anyMatch(words -> words.isChangedIn(passages))))
                        .toList(),
                offers.open(),
                offers.leftOut(),
                visitor.account().role().mayReview(),
                alert);
    }

    /** The words that somebody has said yes or no to. */
    private static Decided decided(Handle tx, long site, Article article, List<Directive> taken) {
        return new Decided(
                new Dismissals(tx, site, Finding.DIRECTIVE).of(article.id()),
                taken.stream()
                        .flatMap(directive -> directive.rests().stream())
                        .map(Citation::wording)
                        .toList());
    }

    private Instant published(Article article) {
        return Optional.ofNullable(article.publishedAt()).orElse(pages.clock().instant());
    }

    /** What waits for a yes or a no, and what had its no. */
    private record Offers(
            Handle tx,
            long site,
            Instant published,
            List<Proposal> found,
            Decided decided,
            @Nullable Form refused) {

        List<Offer> open() {
            return found.stream()
                    .filter(proposal -> decided.isOpen(List.of(proposal.wording())))
                    .map(this::offer)
                    .toList();
        }

        List<LeftOut> leftOut() {
            return found.stream()
                    .map(proposal -> leftOut(proposal, decided.noes(List.of(proposal.wording()))))
                    .filter(one -> !one.dismissals().isEmpty())
                    .toList();
        }

        private LeftOut leftOut(Proposal proposal, List<Dismissal> noes) {
            Spot spot = proposal.spot();
            return new LeftOut(
                    noes,
                    proposal.sentence().before(spot.start()),
                    spot.quote(),
                    proposal.sentence().behind(spot.end()));
        }

        private Offer offer(Proposal proposal) {
            Spot spot = proposal.spot();
            Form sent = refused != null
                            && refused.has("matter")
                            && SpotForm.of(refused).equals(spot)
                    ? refused
                    : null;
            return new Offer(
                    spot,
                    proposal.sentence().before(spot.start()),
                    proposal.sentence().behind(spot.end()),
                    sent == null ? typed(proposal) : DirectiveForm.of(sent),
                    sent != null);
        }

        private DirectiveForm typed(Proposal proposal) {
            LocalDate day = LocalDate.ofInstant(published, Dates.ZONE);
            List<Holding> meant = new Holdings(tx, site)
                    .ofPerson(proposal.issuer(), day).stream()
                            .filter(holding ->
                                    proposal.post().isEmpty() || holding.post().isCalled(proposal.post()))
                            .toList();
            return new DirectiveForm(
                    proposal.type().name(),
                    proposal.matter(),
                    proposal.issuer(),
                    proposal.post().isEmpty()
                            ? meant.stream()
                                    .findFirst()
                                    .map(holding -> holding.post().title())
                                    .orElse("")
                            : proposal.post(),
                    proposal.isOfParty() || meant.stream().anyMatch(this::isOfParty),
                    day.toString(),
                    proposal.addressee(),
                    "",
                    Optional.ofNullable(proposal.due()).map(new Days()::day).orElse(""));
        }

        private boolean isOfParty(Holding holding) {
            return new Bodies(tx, site)
                    .byId(holding.post().bodyId())
                    .filter(body -> body.branch() == Branch.PARTY)
                    .isPresent();
        }
    }

    public Reply record(Request request) {
        LocalDate today = LocalDate.ofInstant(pages.clock().instant(), Dates.ZONE);
        return done(
                request,
                (account, form) -> recording.record(
                        account,
                        EditionPage.id(request),
                        SpotForm.of(form),
                        DirectiveForm.of(form).entry(today)));
    }

    public Reply dismiss(Request request) {
        return done(request, (account, form) -> recording.dismiss(account, EditionPage.id(request), SpotForm.of(form)));
    }

    public Reply bringBack(Request request) {
        return done(
                request, (account, form) -> recording.bringBack(account, EditionPage.id(request), LeftOut.of(form)));
    }

    private Reply done(Request request, BiConsumer<Account, Form> work) {
        Form form = request.form();
        Visitor visitor = Visitor.of(request);
        try {
            work.accept(visitor.account(), form);
            return Reply.seeOther(path(EditionPage.id(request)));
        } catch (Refusal refusal) {
            return show(request, 422, pages.frame(visitor).messages().say(refusal), form);
        }
    }
}
