package vn.bantin.reader;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.article.Headline;
import vn.bantin.article.Publication;
import vn.bantin.article.State;
import vn.bantin.delivery.Delivery;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Excerpt;
import vn.bantin.kit.text.FileSize;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;
import vn.bantin.record.directive.Directives;
import vn.bantin.record.figure.Figures;
import vn.bantin.record.figure.PublishedFigure;
import vn.bantin.record.mention.Kind;
import vn.bantin.record.mention.Mentions;
import vn.bantin.search.Hit;
import vn.bantin.search.Search;
import vn.bantin.search.SearchAway;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /{section}/{slug}}: one article with its neighbours, or the note that stands where one was withdrawn. */
public final class ArticlePage {
    private static final int RELATED = 5;
    private static final int DESCRIPTION = 200;
    private static final int FEW_MENTIONS = 10;

    private final Database database;
    private final InstantSource clock;
    private final Search search;
    private final Frames frames;
    private final Templates templates;

    ArticlePage(Database database, InstantSource clock, Search search, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.search = search;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows; where it is not the live edition, {@code formerOrNull} stands and comments do not. */
    public record Model(
            UUID article,
            Frame frame,
            List<Section> path,
            Story story,
            Instant publishedAt,
            @Nullable Former formerOrNull,
            List<Correction> corrections,
            List<Document> documents,
            @Nullable ShownComments comments,
            @Nullable CommentBox box,
            List<ShownFigure> figures,
            List<String> averages,
            List<ShownDirective> directives,
            Map<Kind, List<ShownMention>> mentions,
            List<Headline> newer,
            List<Headline> older,
            List<Headline> related) {

        Model with(List<Headline> found) {
            return new Model(
                    article,
                    frame,
                    path,
                    story,
                    publishedAt,
                    formerOrNull,
                    corrections,
                    documents,
                    comments,
                    box,
                    figures,
                    averages,
                    directives,
                    mentions,
                    newer,
                    older,
                    found);
        }

        /** The article itself and those that its page names. */
        Set<UUID> listed() {
            Stream<UUID> others =
                    Stream.of(newer, older, related).flatMap(List::stream).map(Headline::articleId);
            return Stream.concat(Stream.of(article), others).collect(Collectors.toSet());
        }

        Optional<Instant> closesAt() {
            return Optional.ofNullable(comments).flatMap(ShownComments::closesAt);
        }

        /** Whether the box of mentions is short enough to stand open. */
        public boolean mentionsFew() {
            return mentions.values().stream().mapToInt(List::size).sum() <= FEW_MENTIONS;
        }

        /** Where the list of what is read most of the section belongs. */
        public String mostRead() {
            return Rendered.mostRead(path.getLast().id());
        }

        public String views() {
            return Rendered.views();
        }

        public Content content() {
            return story.content();
        }

        public Optional<Former> former() {
            return Optional.ofNullable(formerOrNull);
        }

        /** Where the edition stands that a correction put right. */
        public String address(Correction correction) {
            String article = formerOrNull == null ? frame.head().path() : formerOrNull.current();
            return frame.link(Former.path(article, correction.before()));
        }

        public String size(Document document) {
            return FileSize.of(document.bytes(), frame.language());
        }
    }

    /** A page as one snapshot of the data has it, with what that snapshot holds. */
    private record Draft(Model page, Footprint.Collecting footprint) {}

    /**
     * The page with what it is made of. The index is asked between two looks at the database, so that no connection waits
     * for it.
     */
    public Rendered show(Request request) {
        Draft draft = database.read(tx -> draft(tx, Frames.site(tx, request), request));
        List<UUID> nearest = nearest(draft.page());
        Site site = draft.page().frame().site();
        Model page = draft.page().with(database.read(tx -> headlines(tx, site, nearest)));
        String html = templates.render("reader/article.jte", page);
        return page.former().isPresent()
                ? new Rendered(html, site.id(), request.language(), null, null)
                : new Rendered(html, site.id(), request.language(), page.article(), madeOf(page, draft.footprint()));
    }

    private Footprint madeOf(Model page, Footprint.Collecting footprint) {
        page.closesAt().ifPresent(footprint::until);
        if (page.box() != null || !page.directives().isEmpty()) {
            footprint.until(CommentBox.tomorrow(clock.instant()));
        }
        if (!page.mentions().isEmpty()) {
            footprint.directory();
        }
        return footprint
                .articles(page.listed())
                .neighbours(page.article())
                .comments(page.article())
                .pictures(page.story().pictures().keySet())
                .documents(page.documents().stream().map(Document::id).toList())
                .made();
    }

    private Draft draft(Handle tx, Site site, Request request) {
        Footprint.Collecting footprint = Footprint.of(tx, site.id());
        return new Draft(model(tx, site, request), footprint);
    }

    private Model model(Handle tx, Site site, Request request) {
        Article article = new Articles(tx, site.id())
                .byPath(request.part("section") + "/" + request.part("slug"))
                .orElseThrow(Problem::notFound);
        Editions editions = new Editions(tx, site.id());
        Edition live = live(editions, article);
        int asked = request.query(Former.QUERY).map(ArticlePage::number).orElse(live.number());
        return asked == live.number()
                ? live(tx, site, request, article, live)
                : former(tx, site, request, article, asked);
    }

    static Edition live(Editions editions, Article article) {
        UUID live = article.liveEditionId();
        if (live != null) {
            return editions.byId(live).orElseThrow();
        }
        throw editions.of(article.id()).stream()
                .filter(edition -> edition.state() == State.WITHDRAWN)
                .reduce((earlier, later) -> later)
                .map(Edition::reason)
                .map(Problem::withdrawn)
                .orElseGet(Problem::notFound);
    }

    private static int number(String typed) {
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw Problem.notFound();
        }
        return Integer.parseInt(typed);
    }

    private Model live(Handle tx, Site site, Request request, Article article, Edition live) {
        Articles articles = new Articles(tx, site.id());
        Story story = Story.live(tx, site, live.content());
        SectionTree sections = new Sections(tx, site.id()).tree();
        Section section = sections.byId(article.sectionId()).orElseThrow();
        List<Headline> newer = articles.newerThan(article, Delivery.NEIGHBOURS);
        List<Headline> older = articles.olderThan(article, Delivery.NEIGHBOURS);
        Frame frame = frames.frame(site, sections, request, section, head(article, story));
        ShownComments comments = ShownComments.of(tx, site, article, 1, clock.instant());
        List<PublishedFigure> figures = new Figures(tx, site.id()).publishedOf(article.id());
        return new Model(
                article.id(),
                frame,
                sections.pathTo(section),
                story,
                Objects.requireNonNull(article.publishedAt()),
                null,
                Correction.of(new Editions(tx, site.id()).published(article.id())),
                new Documents(tx, site.id()).of(live.id()),
                comments,
                comments.openness().isOpen() ? CommentBox.empty(tx, frame, article, clock.instant()) : null,
                ShownFigures.of(figures),
                ShownFigures.averages(figures),
                directives(tx, site, article),
                mentions(tx, site, article),
                newer,
                older,
                List.of());
    }

    private List<ShownDirective> directives(Handle tx, Site site, Article article) {
        return ShownDirectives.of(
                tx,
                site,
                new Directives(tx, site.id()).of(article.id()),
                LocalDate.ofInstant(clock.instant(), Dates.ZONE));
    }

    private static Map<Kind, List<ShownMention>> mentions(Handle tx, Site site, Article article) {
        return ShownMentions.byKind(ShownMentions.of(tx, site, new Mentions(tx, site.id()).publishedOf(article.id())));
    }

    private static Head head(Article article, Story story) {
        Content content = story.content();
        return new Head(
                content.title(),
                Excerpt.of(content.lead(), DESCRIPTION),
                "/" + article.path(),
                true,
                null,
                story.picture().map(picture -> picture.largest().path()).orElse(null),
                content.byline(),
                article.publishedAt());
    }

    /** An edition as it stood, for whoever wants to see what was put right; drafts are nobody's but the desk's. */
    private Model former(Handle tx, Site site, Request request, Article article, int number) {
        Editions editions = new Editions(tx, site.id());
        List<Publication> published = editions.published(article.id());
        Former former = published.stream()
                .filter(publication -> publication.number() == number && publication.isOpen())
                .findFirst()
                .map(publication -> Former.of(publication, "/" + article.path()))
                .orElseThrow(Problem::notFound);
        Edition edition = editions.byNumber(article.id(), number).orElseThrow();
        SectionTree sections = new Sections(tx, site.id()).tree();
        Section section = sections.byId(article.sectionId()).orElseThrow();
        return new Model(
                article.id(),
                frames.frame(site, sections, request, section, head(request, former, edition.content())),
                sections.pathTo(section),
                Story.former(tx, site, edition.content()),
                Objects.requireNonNull(article.publishedAt()),
                former,
                Correction.of(published),
                stillShown(new Documents(tx, site.id()), edition),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Head head(Request request, Former former, Content content) {
        String title = Messages.in(request.language()).say("article.former.title", content.title(), former.number());
        return Head.former(title, Excerpt.of(content.lead(), DESCRIPTION), former.path(), former.current());
    }

    private static List<Document> stillShown(Documents documents, Edition edition) {
        return documents.of(edition.id()).stream()
                .filter(document -> documents.shown(document.hash()).isPresent())
                .toList();
    }

    /** The nearest articles that the page does not list already; none while the index is being built. */
    private List<UUID> nearest(Model page) {
        if (page.former().isPresent()) {
            return List.of();
        }
        Set<UUID> listed = page.listed();
        try {
            return search.related(page.frame().site().id(), page.content(), RELATED + listed.size()).stream()
                    .map(Hit::article)
                    .filter(id -> !listed.contains(id))
                    .limit(RELATED)
                    .toList();
        } catch (SearchAway away) {
            return List.of();
        }
    }

    /** Those of them that are still live, the nearest first. */
    private static List<Headline> headlines(Handle tx, Site site, List<UUID> nearest) {
        return new Articles(tx, site.id())
                .live(nearest).stream()
                        .sorted(Comparator.comparingInt(headline -> nearest.indexOf(headline.articleId())))
                        .toList();
    }
}
