package vn.bantin.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Content;
import vn.bantin.article.Editions;
import vn.bantin.article.LiveArticle;
import vn.bantin.kit.web.Request;
import vn.bantin.search.Found;
import vn.bantin.search.Highlighting;
import vn.bantin.search.Hit;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** Makes cards of hits, in their order; what was withdrawn since the index last looked is left out. */
final class ResultCards {
    private final Handle tx;
    private final Site here;
    private final Request request;
    private final Highlighting highlighting;

    private ResultCards(Handle tx, Site here, Request request, Highlighting highlighting) {
        this.tx = tx;
        this.here = here;
        this.request = request;
        this.highlighting = highlighting;
    }

    static List<ResultCard> of(Handle tx, Site here, Request request, Found found) {
        return new ResultCards(tx, here, request, found.highlighting())
                .of(found.answer().hits());
    }

    private List<ResultCard> of(List<Hit> hits) {
        Map<UUID, ResultCard> cards = new HashMap<>();
        Map<Long, List<UUID>> bySite = hits.stream()
                .collect(Collectors.groupingBy(Hit::site, Collectors.mapping(Hit::article, Collectors.toList())));
        bySite.forEach((site, articles) -> cards.putAll(cards(site, articles)));
        return hits.stream()
                .map(hit -> cards.get(hit.article()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<UUID, ResultCard> cards(long siteId, List<UUID> articles) {
        Site site = siteId == here.id() ? here : new Sites(tx).byId(siteId).orElseThrow();
        SectionTree sections = new Sections(tx, siteId).tree();
        return new Editions(tx, siteId)
                .live(articles).stream()
                        .collect(Collectors.toMap(
                                LiveArticle::id,
                                article -> card(
                                        site, sections.byId(article.sectionId()).orElseThrow(), article)));
    }

    private ResultCard card(Site site, Section section, LiveArticle article) {
        boolean elsewhere = site.id() != here.id();
        String path = "/" + article.path();
        return new ResultCard(
                site,
                elsewhere,
                section,
                elsewhere ? request.absolute(site.host(), path) : path,
                highlighting.whole(article.content().title()),
                highlighting.excerpt(text(article.content())),
                article.publishedAt());
    }

    private static String text(Content content) {
        return Stream.of(content.lead(), content.text().words(), content.caption(), content.addendum())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
