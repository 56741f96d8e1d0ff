package vn.bantin.reader;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.search.Demand;
import vn.bantin.search.Found;
import vn.bantin.search.Search;
import vn.bantin.search.SearchAway;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.vietnamese.Dates;

/** {@code /tim-kiem}: what was asked for, what was found, ways to narrow it down, and help where nothing was. */
public final class SearchPage {
    static final String PATH = "/tim-kiem";

    private static final int PAGE_SIZE = 10;

    /** Beyond it nobody reads, and a robot would make us sort the whole archive. */
    private static final int MOST_SHOWN = 10_000;

    private final Database database;
    private final InstantSource clock;
    private final Search search;
    private final Frames frames;
    private final Templates templates;

    SearchPage(Database database, InstantSource clock, Search search, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.search = search;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows; there are no results where nothing was asked for, or nothing that can be read. */
    public record Model(
            Frame frame,
            SearchForm form,
            boolean manySites,
            List<String> unreadable,
            Optional<Results> results,
            AlsoFound also) {

        public boolean isUnreadable() {
            return hasUnreadableForm() || !unreadable.isEmpty();
        }

        /** Whether what cannot be read stands in a field of its own, and not among the words. */
        public boolean hasUnreadableForm() {
            return !form.isReadable();
        }

        /** Tells what cannot be read, and how to write it. */
        public String correction() {
            return hasUnreadableForm()
                    ? frame.say("search.unreadable")
                    : frame.say("search.unreadable.typed", String.join(", ", unreadable));
        }

        public String address(int page) {
            return frame.link(form.at(page).address(PATH));
        }

        public String address(String name, String value) {
            return frame.link(form.with(name, value).address(PATH));
        }

        /** What was chosen and may be why nothing is found. */
        public List<ChosenLimit> chosenLimits() {
            return form.limitNames().stream()
                    .map(name -> new ChosenLimit(kind(name), said(name), address(name, "")))
                    .toList();
        }

        private static String kind(String name) {
            return switch (name) {
                case SearchForm.SECTION -> "section";
                case SearchForm.BYLINE -> "byline";
                case SearchForm.YEAR -> "year";
                case SearchForm.FROM -> "from";
                case SearchForm.TO -> "to";
                default -> throw new IllegalArgumentException(name);
            };
        }

        private String said(String name) {
            String value = form.value(name);
            return name.equals(SearchForm.SECTION)
                    ? frame.sections().bySlug(value).map(Section::name).orElse(value)
                    : value;
        }

        public String addressWithoutLimits() {
            return frame.link(form.unlimited().address(PATH));
        }
    }

    /** One page of what was found. */
    public record Results(Found found, List<ResultCard> cards, int pages, List<FacetList> facets) {

        public int total() {
            return found.answer().total();
        }

        /** Whether the total and the facets are exact; of very many they are estimated. */
        public boolean isCounted() {
            return found.answer().counted();
        }

        /** Whether these are not the results of what was typed but of what may have been meant. */
        public boolean isOfAnother() {
            return !found.answered().equals(found.typed());
        }

        public boolean hasLess() {
            return found.demand() != Demand.STRICT && total() > 0;
        }

        public boolean isCut() {
            return total() > MOST_SHOWN;
        }
    }

    public Reply show(Request request) {
        Model model = model(request, this::also);
        return Reply.html(model.isUnreadable() ? 400 : 200, templates.render("reader/search.jte", model));
    }

    /** What is not of the archive is no article's and no year's, so that limits leave nothing of it. */
    private AlsoFound also(Handle tx, Site site, SearchForm form, Found found) {
        boolean isAsked = form.page() == 1
                && form.limitNames().isEmpty()
                && found.isPlain()
                && found.unreadable().isEmpty();
        if (!isAsked) {
            return AlsoFound.NOTHING;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        AlsoFound typed = AlsoFound.of(tx, site.id(), found.typed(), today);
        return typed.hasHits() || found.answered().equals(found.typed())
                ? typed
                : AlsoFound.of(tx, site.id(), found.answered(), today);
    }

    /** What the answers for programs have: of the archive alone. */
    Model model(Request request) {
        return model(request, (tx, site, form, found) -> AlsoFound.NOTHING);
    }

    /** What is looked for beside the archive. */
    @FunctionalInterface
    private interface Beside {
        AlsoFound look(Handle tx, Site site, SearchForm form, Found found);
    }

    /** The index is asked between two looks at the database, so that no connection waits for it. */
    private Model model(Request request, Beside beside) {
        SearchForm form = SearchForm.of(request);
        Site site = database.read(tx -> Frames.site(tx, request));
        Optional<Found> found = form.isEmpty() || !form.isReadable() ? Optional.empty() : Optional.of(find(form, site));
        return database.read(tx -> model(tx, request, site, form, found, beside));
    }

    private Model model(Handle tx, Request request, Site site, SearchForm form, Optional<Found> found, Beside beside) {
        SectionTree sections = new Sections(tx, site.id()).tree();
        Head head = Head.unlisted(Messages.in(request.language()).say("search.title"), form.address(PATH));
        return new Model(
                frames.frame(site, sections, request, null, head),
                form,
                new Sites(tx).count() > 1,
                found.map(Found::unreadable).orElse(List.of()),
                found.filter(answered -> answered.unreadable().isEmpty())
                        .map(answered -> results(tx, site, sections, form, request, answered)),
                found.map(answered -> beside.look(tx, site, form, answered)).orElse(AlsoFound.NOTHING));
    }

    private static Results results(
            Handle tx, Site site, SectionTree sections, SearchForm form, Request request, Found found) {
        int pages = Math.ceilDiv(Math.min(found.answer().total(), MOST_SHOWN), PAGE_SIZE);
        List<ResultCard> cards = ResultCards.of(tx, site, request, found);
        if (form.page() > 1 && (form.page() > pages || cards.isEmpty())) {
            throw Problem.notFound();
        }
        return new Results(found, cards, pages, FacetLists.of(tx, form, found.answer(), sections, request));
    }

    private Found find(SearchForm form, Site site) {
        try {
            return search.find(form.typed(), form.scope(site), form.order(), (form.page() - 1) * PAGE_SIZE, PAGE_SIZE);
        } catch (SearchAway away) {
            throw Problem.searchAway();
        }
    }
}
