package vn.bantin.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.extraction.Approximation;
import vn.bantin.extraction.Quantity;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.Decided;
import vn.bantin.record.Dismissals;
import vn.bantin.record.Finding;
import vn.bantin.record.Passage;
import vn.bantin.record.Spot;
import vn.bantin.record.figure.Amount;
import vn.bantin.record.figure.Entry;
import vn.bantin.record.figure.Figure;
import vn.bantin.record.figure.Figures;
import vn.bantin.record.figure.Indicator;
import vn.bantin.record.figure.Indicators;
import vn.bantin.record.figure.Proposal;
import vn.bantin.record.figure.Recording;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/** {@code /ban-bien-tap/ban/{edition}/so-lieu}: the figures that an edition says, to take up or leave, and those taken up. */
public final class EditionFiguresPage {
    private final DeskPages pages;
    private final Recording recording;

    EditionFiguresPage(DeskPages pages) {
        this.pages = pages;
        this.recording = new Recording(pages.database(), pages.clock());
    }

    /**
     * What the template shows.
     *
     * @param lost what was typed for words that are no longer offered
     */
    public record Model(
            DeskFrame frame,
            Article article,
            Edition edition,
            List<Taken> taken,
            @Nullable Offer lost,
            List<Offer> offers,
            List<LeftOut> leftOut,
            List<Indicator> indicators,
            List<Unit> units,
            boolean mayDecide,
            String alert) {

        public String path() {
            return EditionFiguresPage.path(edition.id());
        }
    }

    /**
     * A figure that was taken up.
     *
     * @param changed whether the sentence that it rests on is no longer in the text
     * @param others what other articles say of the same
     */
    public record Taken(Figure figure, boolean changed, List<Figure> others) {

        public String indicatorPath() {
            return IndicatorPage.path(figure.indicator());
        }

        public String plan() {
            return figure.plan() == null
                    ? ""
                    : Amount.shown(figure.plan(), figure.indicator().measure());
        }

        public String result() {
            return result(figure);
        }

        public String result(Figure one) {
            return Amount.shown(one.result(), one.indicator().measure());
        }
    }

    /**
     * Something that rules found.
     *
     * @param typed what stands in the form's fields
     * @param refused whether its form was sent and refused, so that it stands open
     */
    public record Offer(Spot spot, String before, String behind, Typed typed, boolean refused) {
        public String key() {
            return spot.field() + "-" + spot.block() + "-" + spot.start();
        }
    }

    /** What stands in the fields of a form. */
    public record Typed(
            String name,
            String measure,
            String better,
            long unit,
            String period,
            String plan,
            String result,
            String approximation) {

        static Typed of(Form form) {
            return new Typed(
                    form.text("name"),
                    form.text("measure"),
                    form.text("better"),
                    number(form.text("unit")),
                    form.text("period"),
                    form.text("plan"),
                    form.text("result"),
                    form.text("approximation"));
        }

        private Entry entry() {
            return Entry.read(name, measure, better(better), unit, period, plan, result);
        }

        private static Indicator.Better better(String typed) {
            return Stream.of(Indicator.Better.values())
                    .filter(one -> one.name().equals(typed))
                    .findFirst()
                    .orElse(Indicator.Better.NEITHER);
        }
    }

    static String path(UUID edition) {
        return Doorkeeper.DESK + "/ban/" + edition + "/so-lieu";
    }

    public Reply show(Request request) {
        return show(request, 200, "", null);
    }

    private Reply show(Request request, int status, String alert, @Nullable Form refused) {
        Visitor visitor = Visitor.of(request);
        UUID id = EditionPage.id(request);
        return pages.show(
                status, "edition_figures", pages.database().read(tx -> model(tx, visitor, id, alert, refused)));
    }

    public Reply record(Request request) {
        Form form = request.form();
        return done(
                request,
                form,
                visitor -> recording.record(
                        visitor.account(),
                        EditionPage.id(request),
                        SpotForm.of(form),
                        approximation(form),
                        Typed.of(form).entry()));
    }

    public Reply dismiss(Request request) {
        Form form = request.form();
        return done(
                request,
                form,
                visitor -> recording.dismiss(visitor.account(), EditionPage.id(request), SpotForm.of(form)));
    }

    public Reply bringBack(Request request) {
        Form form = request.form();
        return done(
                request,
                form,
                visitor -> recording.bringBack(visitor.account(), EditionPage.id(request), LeftOut.of(form)));
    }

    public Reply takeBack(Request request) {
        Form form = request.form();
        UUID figure = DraftForm.uuid(form.text("figure")).orElseThrow(Problem::notFound);
        return done(request, form, visitor -> recording.takeBack(visitor.account(), figure));
    }

    private Reply done(Request request, Form form, Consumer<Visitor> work) {
        Visitor visitor = Visitor.of(request);
        try {
            work.accept(visitor);
            return Reply.seeOther(path(EditionPage.id(request)));
        } catch (Refusal refusal) {
            return show(request, 422, pages.frame(visitor).messages().say(refusal), form);
        }
    }

    private static Approximation approximation(Form form) {
        return Stream.of(Approximation.values())
                .filter(one -> one.name().equals(form.text("approximation")))
                .findFirst()
                .orElse(Approximation.EXACT);
    }

    private static long number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Long.parseLong(typed) : -1;
    }

    private Model model(Handle tx, Visitor visitor, UUID id, String alert, @Nullable Form refused) {
        Site site = visitor.site();
        Edition edition = new Editions(tx, site.id()).byId(id).orElseThrow(Problem::notFound);
        Article article = new Articles(tx, site.id()).byId(edition.articleId()).orElseThrow();
        List<Passage> passages = Passage.of(edition.content());
        Figures figures = new Figures(tx, site.id());
        List<Figure> taken = figures.of(article.id());
        Decided decided = decided(tx, site, article, taken);
        List<Proposal> found = Proposal.in(passages, published(article));
        List<Offer> offers = found.stream()
                .filter(proposal -> decided.isOpen(List.of(proposal.wording())))
                .map(proposal -> offer(site, proposal, refused))
                .toList();
        return new Model(
                pages.frame(visitor),
                article,
                edition,
                taken.stream()
                        .map(figure -> new Taken(
                                figure, figure.citation().isChangedIn(passages), figures.contradicting(figure)))
                        .toList(),
                lost(offers, refused),
                offers,
                leftOut(found, decided),
                new Indicators(tx, site.id()).all(),
                units(tx, site),
                visitor.account().role().mayReview(),
                alert);
    }

    private Instant published(Article article) {
        return Optional.ofNullable(article.publishedAt()).orElse(pages.clock().instant());
    }

    private static @Nullable Offer lost(List<Offer> offers, @Nullable Form refused) {
        return refused == null || !refused.has("name") || offers.stream().anyMatch(Offer::refused)
                ? null
                : new Offer(SpotForm.of(refused), "", "", Typed.of(refused), true);
    }

    /** The words that somebody has said yes or no to. */
    private static Decided decided(Handle tx, Site site, Article article, List<Figure> taken) {
        return new Decided(
                new Dismissals(tx, site.id(), Finding.FIGURE).of(article.id()),
                taken.stream().map(figure -> figure.citation().wording()).toList());
    }

    private static List<LeftOut> leftOut(List<Proposal> found, Decided decided) {
        return found.stream()
                .map(proposal -> new LeftOut(
                        decided.noes(List.of(proposal.wording())),
                        proposal.sentence().before(proposal.spot().start()),
                        proposal.quote(),
                        proposal.sentence().behind(proposal.spot().end())))
                .filter(one -> !one.dismissals().isEmpty())
                .toList();
    }

    private static Offer offer(Site site, Proposal proposal, @Nullable Form refused) {
        Spot spot = proposal.spot();
        Typed sent =
                refused != null && refused.has("name") && SpotForm.of(refused).equals(spot) ? Typed.of(refused) : null;
        return new Offer(
                spot,
                proposal.sentence().before(spot.start()),
                proposal.sentence().behind(spot.end()),
                sent == null ? typed(site, proposal) : sent,
                sent != null);
    }

    private static Typed typed(Site site, Proposal proposal) {
        Quantity quantity = proposal.quantity();
        String measure = proposal.measure();
        return new Typed(
                proposal.name(),
                Amount.word(measure),
                Indicator.Better.NEITHER.name(),
                site.unit().id(),
                proposal.period().toString(),
                plan(quantity, proposal.isOfPlan(), measure),
                Amount.number(quantity.low(), measure),
                quantity.approximation().name());
    }

    private static String plan(Quantity quantity, boolean isOfPlan, String measure) {
        if (quantity.outOf() != null) {
            return Amount.number(quantity.outOf(), measure);
        }
        return isOfPlan ? "100" : "";
    }

    /** The unit of the site, those that were merged into it, and those of the other sites of the installation. */
    private static List<Unit> units(Handle tx, Site site) {
        Stream<Unit> others = new Sites(tx).all().stream().map(Site::unit);
        return Stream.concat(new Units(tx).predecessorsOf(site.unit()).stream(), others)
                .distinct()
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }
}
