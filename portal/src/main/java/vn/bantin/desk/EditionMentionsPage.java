package vn.bantin.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.directory.Body;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.Decided;
import vn.bantin.record.Dismissal;
import vn.bantin.record.Dismissals;
import vn.bantin.record.Finding;
import vn.bantin.record.Passage;
import vn.bantin.record.mention.Kind;
import vn.bantin.record.mention.Mention;
import vn.bantin.record.mention.Mentions;
import vn.bantin.record.mention.Merger;
import vn.bantin.record.mention.Mergers;
import vn.bantin.record.mention.NamedBodies;
import vn.bantin.record.mention.Proposal;
import vn.bantin.record.mention.Recording;
import vn.bantin.record.mention.Said;
import vn.bantin.record.mention.SomeRefused;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/ban/{edition}/nhac-den}: whom and what an edition mentions, to take up many at once, and those taken up. */
public final class EditionMentionsPage {
    /** More are shown when these are decided. */
    private static final int MOST = 100;

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
     * @param faults all that has to be put right, in the order of the form
     * @param more how many wait beside the offers
     */
    public record Model(
            DeskFrame frame,
            Edition edition,
            List<Taken> taken,
            List<Lost> lost,
            List<Offer> offers,
            int more,
            List<LeftOut> leftOut,
            List<Body> bodies,
            boolean mayDecide,
            String alert,
            List<MentionFault> faults) {

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

        /** Whether there is a row on this page that a fault leads to. */
        public boolean isOffered(MentionFault fault) {
            return offers.stream().anyMatch(offer -> offer.faults().contains(fault));
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
     * @param faults what the form was refused for, so that it stands open
     */
    public record Offer(
            Kind kind,
            String key,
            Said said,
            int times,
            @Nullable Merger merger,
            MentionRow.Typed typed,
            List<MentionFault> faults) {

        /** What it goes by on the page, also where its name was taken out of the field. */
        public String called() {
            return typed.name().isBlank() ? said.quote() : typed.name();
        }

        public boolean isRefused() {
            return !faults.isEmpty();
        }

        public boolean isWrong(String field) {
            return faults.stream().anyMatch(fault -> fault.name().equals(field));
        }

        /** What has to be put right in a field. */
        public String fault(String field) {
            return faults.stream()
                    .filter(fault -> fault.name().equals(field))
                    .map(MentionFault::sentence)
                    .collect(Collectors.joining(" "));
        }

        /** The id of the sentence that says it; null where nothing is wrong. */
        public @Nullable String faultId(String field) {
            return isWrong(field) ? "sai-" + field + "-" + key : null;
        }

        boolean isAt(MentionRow row, String quote) {
            return key.equals(row.key()) && said.quote().equals(quote);
        }

        /** Since when a place is part of another; empty where it is not. */
        public String since() {
            return merger == null ? "" : Dates.day(merger.since());
        }
    }

    static String path(UUID edition) {
        return Doorkeeper.DESK + "/ban/" + edition + "/nhac-den";
    }

    public Reply show(Request request) {
        return show(request, 200, Wrong.NOTHING, null);
    }

    private Reply show(Request request, int status, Wrong wrong, @Nullable Form sent) {
        Visitor visitor = Visitor.of(request);
        UUID id = EditionPage.id(request);
        return pages.show(status, "edition_mentions", pages.database().read(tx -> model(tx, visitor, id, wrong, sent)));
    }

    /** What a form was refused for: as a whole, or what is wrong in its rows. */
    private record Wrong(String alert, List<MentionFault> faults) {
        static final Wrong NOTHING = new Wrong("", List.of());
    }

    private Wrong wrong(Visitor visitor, Refusal refusal) {
        return new Wrong(pages.frame(visitor).messages().say(refusal), List.of());
    }

    private Wrong wrong(Visitor visitor, SomeRefused refused) {
        Messages messages = pages.frame(visitor).messages();
        return new Wrong(
                "",
                refused.faults().stream()
                        .map(fault -> MentionFault.of(fault, messages))
                        .toList());
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

    /** Leaves out all that are ticked, or the one whose button was pressed: then the rest of the form stays as it is. */
    public Reply dismiss(Request request) {
        Form form = request.form();
        if (!form.has(MentionRow.LEFT_OUT)) {
            return done(request, form, visitor -> dismiss(request, visitor, form, MentionRow.ticked(form)));
        }
        MentionRow one = MentionRow.read(form.text(MentionRow.LEFT_OUT));
        Visitor visitor = Visitor.of(request);
        return Refusal.of(() -> dismiss(request, visitor, form, List.of(one)))
                .map(refusal -> show(request, 422, wrong(visitor, refusal), form))
                .orElseGet(() -> show(request, 200, Wrong.NOTHING, form));
    }

    private void dismiss(Request request, Visitor visitor, Form form, List<MentionRow> rows) {
        recording.dismiss(
                visitor.account(),
                EditionPage.id(request),
                rows.stream().map(row -> row.spot(form)).toList());
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
        UUID mention = DraftForm.uuid(form.text("mention")).orElseThrow(Problem::notFound);
        return done(request, form, visitor -> recording.takeBack(visitor.account(), mention));
    }

    private Reply done(Request request, Form form, Consumer<Visitor> work) {
        Visitor visitor = Visitor.of(request);
        try {
            work.accept(visitor);
            return Reply.seeOther(path(EditionPage.id(request)));
        } catch (SomeRefused refused) {
            return show(request, 422, wrong(visitor, refused), form);
        } catch (Refusal refusal) {
            return show(request, 422, wrong(visitor, refusal), form);
        }
    }

    private Model model(Handle tx, Visitor visitor, UUID id, Wrong wrong, @Nullable Form sent) {
        Site site = visitor.site();
        Edition edition = new Editions(tx, site.id()).byId(id).orElseThrow(Problem::notFound);
        Article article = new Articles(tx, site.id()).byId(edition.articleId()).orElseThrow();
        LocalDate day = LocalDate.ofInstant(published(article), Dates.ZONE);
        List<Passage> passages = Passage.of(edition.content());
        List<Mention> taken = new Mentions(tx, site.id()).of(article.id());
        Decided decided = decided(tx, site, article, taken);
        NamedBodies bodies = new NamedBodies(tx, site, day);
        MentionOffers offers = new MentionOffers(
                bodies, new Mergers(tx, site), day, article.publishedAt() != null, wrong.faults(), sent);
        List<Proposal> found = Proposal.in(passages, day);
        List<Proposal> waiting = found.stream()
                .filter(proposal -> decided.isOpen(proposal.places()))
                .toList();
        List<Offer> shown = waiting.stream().limit(MOST).map(offers::of).toList();
        return new Model(
                pages.frame(visitor),
                edition,
                taken.stream()
                        .map(mention -> new Taken(mention, mention.citation().isChangedIn(passages)))
                        .toList(),
                lost(shown, sent),
                shown,
                waiting.size() - shown.size(),
                leftOut(found, decided),
                bodies.all(),
                visitor.account().role().mayReview(),
                wrong.alert(),
                wrong.faults());
    }

    private Instant published(Article article) {
        return Optional.ofNullable(article.publishedAt()).orElse(pages.clock().instant());
    }

    /** The words that somebody has said yes or no to. */
    private static Decided decided(Handle tx, Site site, Article article, List<Mention> taken) {
        return new Decided(
                new Dismissals(tx, site.id(), Finding.MENTION).of(article.id()),
                taken.stream().map(mention -> mention.citation().wording()).toList());
    }

    private static List<LeftOut> leftOut(List<Proposal> found, Decided decided) {
        return found.stream()
                .map(proposal -> leftOut(proposal.said(), decided.noes(proposal.places())))
                .filter(one -> !one.dismissals().isEmpty())
                .toList();
    }

    private static LeftOut leftOut(Said said, List<Dismissal> noes) {
        return new LeftOut(noes, said.before(), said.quote(), said.behind());
    }

    private static List<Lost> lost(List<Offer> offers, @Nullable Form sent) {
        if (sent == null || sent.has(MentionRow.LEFT_OUT)) {
            return List.of();
        }
        List<Lost> lost = new ArrayList<>();
        for (MentionRow row : MentionRow.ticked(sent)) {
            if (offers.stream().noneMatch(offer -> offer.isAt(row, row.quote(sent)))) {
                lost.add(new Lost(row.quote(sent), row.typed(sent)));
            }
        }
        return lost;
    }
}
