package vn.bantin.reader;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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
import vn.bantin.article.State;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Excerpt;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.search.Hit;
import vn.bantin.search.Search;
import vn.bantin.search.SearchAway;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;

/** {@code /{section}/{slug}}: one article with its neighbours, or the note that stands where one was withdrawn. */
public final class ArticlePage {
    private static final int NEIGHBOURS = 5;
    private static final int RELATED = 5;
    private static final int DESCRIPTION = 200;

    private final Database database;
    private final Search search;
    private final Frames frames;
    private final Templates templates;

    ArticlePage(Database database, Search search, Frames frames, Templates templates) {
        this.database = database;
        this.search = search;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(
            UUID article,
            Frame frame,
            List<Section> path,
            Content content,
            Instant publishedAt,
            @Nullable Picture pictureOrNull,
            List<Headline> newer,
            List<Headline> older,
            List<Headline> related) {

        Model with(List<Headline> found) {
            return new Model(article, frame, path, content, publishedAt, pictureOrNull, newer, older, found);
        }

        /** The article itself and the neighbours that its page names. */
        Set<UUID> listed() {
            return Stream.concat(
                            Stream.of(article),
                            Stream.concat(newer.stream(), older.stream()).map(Headline::articleId))
                    .collect(Collectors.toSet());
        }

        public Optional<Picture> picture() {
            return Optional.ofNullable(pictureOrNull);
        }

        public String body() {
            return Tables.scrollable(content.body(), frame.say("article.table"), frame.language());
        }

        /** A caption whose picture was lost before the article came here. */
        public boolean hasLostPicture() {
            return pictureOrNull == null && !content.caption().isEmpty();
        }
    }

    /** The index is asked between two looks at the database, so that no connection waits for it. */
    public Reply show(Request request) {
        Model page = database.read(tx -> model(tx, request));
        List<UUID> nearest = nearest(page);
        List<Headline> related = database.read(tx -> headlines(tx, page.frame().site(), nearest));
        return Reply.html(200, templates.render("reader/article.jte", page.with(related)));
    }

    private Model model(Handle tx, Request request) {
        Site site = Frames.site(tx, request);
        Articles articles = new Articles(tx, site.id());
        Article article = articles.byPath(request.part("section") + "/" + request.part("slug"))
                .orElseThrow(Problem::notFound);
        Content content = liveContent(new Editions(tx, site.id()), article);
        Picture picture = picture(tx, site, content.pictureId());
        SectionTree sections = new Sections(tx, site.id()).tree();
        Section section = sections.byId(article.sectionId()).orElseThrow();
        List<Headline> newer = articles.newerThan(article, NEIGHBOURS);
        List<Headline> older = articles.olderThan(article, NEIGHBOURS);
        return new Model(
                article.id(),
                frames.frame(site, sections, request, section, head(article, content, picture)),
                sections.pathTo(section),
                content,
                Objects.requireNonNull(article.publishedAt()),
                picture,
                newer,
                older,
                List.of());
    }

    private static Content liveContent(Editions editions, Article article) {
        UUID live = article.liveEditionId();
        if (live != null) {
            return editions.byId(live).orElseThrow().content();
        }
        throw editions.of(article.id()).stream()
                .filter(edition -> edition.state() == State.WITHDRAWN)
                .reduce((earlier, later) -> later)
                .map(Edition::reason)
                .map(Problem::withdrawn)
                .orElseGet(Problem::notFound);
    }

    private static @Nullable Picture picture(Handle tx, Site site, @Nullable UUID id) {
        return id == null
                ? null
                : new Pictures(tx, site.id()).byIds(List.of(id)).get(id);
    }

    private static Head head(Article article, Content content, @Nullable Picture picture) {
        return new Head(
                content.title(),
                Excerpt.of(content.lead(), DESCRIPTION),
                "/" + article.path(),
                true,
                picture == null ? null : picture.largest().path(),
                content.byline(),
                article.publishedAt());
    }

    /** The nearest articles that the page does not list already; none while the index is being built. */
    private List<UUID> nearest(Model page) {
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
