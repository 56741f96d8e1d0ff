package vn.bantin.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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
import vn.bantin.directory.Body;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.Dismissals;
import vn.bantin.record.Passage;
import vn.bantin.record.Wording;
import vn.bantin.record.mention.Kind;
import vn.bantin.record.mention.Mention;
import vn.bantin.record.mention.Mentions;
import vn.bantin.record.mention.Merger;
import vn.bantin.record.mention.Mergers;
import vn.bantin.record.mention.NamedBodies;
import vn.bantin.record.mention.Proposal;
import vn.bantin.record.mention.Recording;
import vn.bantin.record.mention.Said;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/ban/{edition}/nhac-den}: whom and what an edition mentions, to take up many at once, and those taken up. */
public final class EditionMentionsPage {
    /** More are shown when these are decided. */
    private static final int MOST = 100;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DeskPages pages;
    private final Recording recording;

    EditionMentionsPage(DeskPages pages) {
        this.pages = pages;
        this.recording = new Recording(pages.database(), pages.clock());
    }

    /**
     * What the template shows.
     *
     * @param lost what was typed for words that are no longer offered
     * @param more how many wait beside the offers
     */
    public record Model(
            DeskFrame frame,
            Edition edition,
            List<Taken> taken,
            List<Lost> lost,
            List<Offer> offers,
            int more,
            List<Body> bodies,
            boolean mayDecide,
            String alert) {

        public String path() {
            return EditionMentionsPage.path(edition.id());
        }

        /** The kinds of which there is something to decide. */
        public List<Kind> kinds() {
            return Stream.of(Kind.values())
                    .filter(kind -> !offers(kind).isEmpty())
                    .toList();
        }

        public List<Offer> offers(Kind kind) {
            return offers.stream().filter(offer -> offer.kind() == kind).toList();
        }

        public int waiting() {
            return offers.size() + more;
        }

        public String bodyOf(Offer offer) {
            return bodies.stream()
                    .filter(body ->
                            Long.toString(body.id()).equals(offer.typed().body()))
                    .map(Body::name)
                    .findFirst()
                    .orElse("");
        }
    }

    /** A mention that was taken up, and whether the sentence that it rests on is no longer in the text. */
    public record Taken(Mention mention, boolean changed) {}

    /** What was typed, and the words that it was typed for. */
    public record Lost(String quote, MentionRow.Typed typed) {}

    /**
     * Something that rules found.
     *
     * @param times how often the text has the name
     * @param merger what became of a place
     * @param typed what stands in the fields
     * @param refused whether it is what the form was refused for, so that it stands open
     */
    public record Offer(
            Kind kind,
            String key,
            Said said,
            int times,
            @Nullable Merger merger,
            MentionRow.Typed typed,
            boolean refused) {

        /** Since when a place is part of another; empty where it is not. */
        public String since() {
            return merger == null ? "" : DAY.format(merger.since());
        }
    }

    static String path(UUID edition) {
        return Doorkeeper.DESK + "/ban/" + edition + "/nhac-den";
    }

    public Reply show(Request request) {
        return show(request, 200, null, null);
    }

    private Reply show(Request request, int status, @Nullable Refusal refusal, @Nullable Form refused) {
        Visitor visitor = Visitor.of(request);
        UUID id = EditionPage.id(request);
        return pages.show(
                status, "edition_mentions", pages.database().read(tx -> model(tx, visitor, id, refusal, refused)));
    }

    public Reply record(Request request) {
        Form form = request.form();
        return done(
                request,
                form,
                visitor -> recording.record(
                        visitor.account(),
                        EditionPage.id(request),
                        MentionRow.ticked(form).stream()
                                .map(row -> row.chosen(form))
                                .toList()));
    }

    /** Leaves out the one whose button was pressed, or all that are ticked. */
    public Reply dismiss(Request request) {
        Form form = request.form();
        List<MentionRow> rows = form.has(MentionRow.LEFT)
                ? List.of(MentionRow.read(form.text(MentionRow.LEFT)))
                : MentionRow.ticked(form);
        return done(
                request,
                form,
                visitor -> recording.dismiss(
                        visitor.account(),
                        EditionPage.id(request),
                        rows.stream().map(row -> row.spot(form)).toList()));
    }

    public Reply takeBack(Request request) {
        Form form = request.form();
        UUID mention = DraftForm.uuid(form.text("mention")).orElseThrow(Problem::notFound);
        return done(request, form, visitor -> recording.takeBack(visitor.account(), mention));
    }

    private Reply done(Request request, Form form, Consumer<Visitor> work) {
        try {
            work.accept(Visitor.of(request));
            return Reply.seeOther(path(EditionPage.id(request)));
        } catch (Refusal refusal) {
            return show(request, 422, refusal, form);
        }
    }

    private Model model(Handle tx, Visitor visitor, UUID id, @Nullable Refusal refusal, @Nullable Form refused) {
        Site site = visitor.site();
        Edition edition = new Editions(tx, site.id()).byId(id).orElseThrow(Problem::notFound);
        Article article = new Articles(tx, site.id()).byId(edition.articleId()).orElseThrow();
        LocalDate day = LocalDate.ofInstant(published(article), Dates.ZONE);
        List<Passage> passages = Passage.of(edition.content());
        List<Mention> taken = new Mentions(tx, site.id()).of(article.id());
        List<Wording> known = known(tx, site, article, taken);
        NamedBodies bodies = new NamedBodies(tx, site, day);
        Offers offers = new Offers(bodies, new Mergers(tx, site), day, refusal, refused);
        List<Proposal> waiting = Proposal.in(passages, day).stream()
                .filter(proposal -> !proposal.isKnown(known))
                .toList();
        List<Offer> shown = waiting.stream().limit(MOST).map(offers::of).toList();
        return new Model(
                pages.frame(visitor),
                edition,
                taken.stream()
                        .map(mention -> new Taken(mention, mention.citation().isChangedIn(passages)))
                        .toList(),
                lost(shown, refused),
                shown,
                waiting.size() - shown.size(),
                bodies.all(),
                visitor.account().role().mayReview(),
                refusal == null ? "" : pages.frame(visitor).messages().say(refusal));
    }

    private Instant published(Article article) {
        return Optional.ofNullable(article.publishedAt()).orElse(pages.clock().instant());
    }

    /** The words that somebody has said yes or no to. */
    private static List<Wording> known(Handle tx, Site site, Article article, List<Mention> taken) {
        return Stream.concat(
                        new Dismissals(tx, site.id()).of(article.id()).stream(),
                        taken.stream().map(mention -> mention.citation().wording()))
                .toList();
    }

    private static List<Lost> lost(List<Offer> offers, @Nullable Form refused) {
        if (refused == null || refused.has(MentionRow.LEFT)) {
            return List.of();
        }
        List<Lost> lost = new ArrayList<>();
        for (MentionRow row : MentionRow.ticked(refused)) {
            if (offers.stream().noneMatch(offer -> Offers.isSameRow(offer, row, refused))) {
                lost.add(new Lost(row.quote(refused), row.typed(refused)));
            }
        }
        return lost;
    }

    /** What waits for a yes or a no, with what is known of it beside the text. */
    private record Offers(
            NamedBodies bodies,
            Mergers mergers,
            LocalDate day,
            @Nullable Refusal refusal,
            @Nullable Form refused) {

        Offer of(Proposal proposal) {
            MentionRow row = MentionRow.of(proposal.kind(), proposal.said());
            String quote = proposal.said().quote();
            MentionRow.Typed sent =
                    refused != null && row.quote(refused).equals(quote) ? row.typed(refused) : null;
            return new Offer(
                    proposal.kind(),
                    row.key(),
                    proposal.said(),
                    proposal.places().size(),
                    proposal.kind() == Kind.PLACE
                            ? mergers.of(proposal.name()).orElse(null)
                            : null,
                    sent == null ? typed(proposal) : sent,
                    sent != null && isRefusedFor(quote));
        }

        static boolean isSameRow(Offer offer, MentionRow row, Form form) {
            return offer.key().equals(row.key()) && offer.said().quote().equals(row.quote(form));
        }

        private boolean isRefusedFor(String quote) {
            return refusal != null && refusal.details().contains(quote);
        }

        /** A person of whom the text says no post, and the directory nothing, may be anybody: that name is not ticked. */
        private MentionRow.Typed typed(Proposal proposal) {
            String body =
                    bodies.of(proposal).map(found -> Long.toString(found.id())).orElse("");
            boolean isPrivate =
                    proposal.kind() == Kind.PERSON && proposal.post().isEmpty() && body.isEmpty();
            return new MentionRow.Typed(!isPrivate, proposal.name(), proposal.post(), partOf(proposal), body);
        }

        /** What the text says, or what is known of that day. */
        private String partOf(Proposal proposal) {
            return proposal.kind() == Kind.PLACE && proposal.partOf().isEmpty()
                    ? mergers.of(proposal.name())
                            .filter(merger -> merger.isBy(day))
                            .map(Merger::into)
                            .orElse("")
                    : proposal.partOf();
        }
    }
}
