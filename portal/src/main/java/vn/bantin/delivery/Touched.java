package vn.bantin.delivery;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.change.Change;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;

/** Finds which topics of one site a change touches. */
final class Touched {
    private final long site;
    private final Articles articles;
    private final SectionTree sections;

    Touched(Handle tx, long site) {
        this.site = site;
        this.articles = new Articles(tx, site);
        this.sections = new Sections(tx, site).tree();
    }

    Set<Long> by(Change change) {
        return switch (change.kind()) {
            case SITE, SECTION, RULE -> Set.of(Topic.site(site));
            case ARTICLE ->
                articles.byId(UUID.fromString(change.id())).map(this::byArticle).orElse(Set.of());
            case COMMENTS -> Set.of(Topic.comments(site, UUID.fromString(change.id())));
            case FIGURES -> Set.of(Topic.figures(site), Topic.article(site, UUID.fromString(change.id())));
            case MENTIONS -> Set.of(Topic.mentions(site), Topic.article(site, UUID.fromString(change.id())));
            case DIRECTORY -> Set.of(Topic.directory(site));
            case DIRECTIVES -> byDirectives(change.id());
            case CAMPAIGNS -> Set.of(Topic.campaigns(site));
            case QUESTIONS -> Set.of(Topic.questions(site));
            case ANSWERS -> Set.of(Topic.answers(site));
            case PICTURE -> Set.of(Topic.picture(site, UUID.fromString(change.id())));
            case DOCUMENT -> Set.of(Topic.document(site, UUID.fromString(change.id())));
        };
    }

    private Set<Long> byDirectives(String article) {
        return article.isEmpty()
                ? Set.of(Topic.directives(site))
                : Set.of(Topic.directives(site), Topic.article(site, UUID.fromString(article)));
    }

    /**
     * The neighbours are looked for as they are now, also where the change is long ago: a page that listed an article which
     * is none of its neighbours any more knows of that by the article that went or came between.
     */
    private Set<Long> byArticle(Article article) {
        Set<Long> topics = new HashSet<>();
        topics.add(Topic.article(site, article.id()));
        topics.add(Topic.listing(site, 0));
        for (Section section :
                sections.pathTo(sections.byId(article.sectionId()).orElseThrow())) {
            topics.add(Topic.listing(site, section.id()));
        }
        if (article.isLive()) {
            Stream.concat(
                            articles.newerThan(article, Delivery.NEIGHBOURS).stream(),
                            articles.olderThan(article, Delivery.NEIGHBOURS).stream())
                    .forEach(neighbour -> topics.add(Topic.neighbours(site, neighbour.articleId())));
        }
        return topics;
    }
}
