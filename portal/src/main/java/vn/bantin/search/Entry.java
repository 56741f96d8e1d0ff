package vn.bantin.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bantin.article.Content;
import vn.bantin.article.LiveArticle;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.vietnamese.Slug;

/**
 * What the index holds of one live article; all of it plain text in NFC. {@code sections} are its own and those above
 * it, and {@code sectionKeys} the slugs under which a reader may ask for them: of their names and addresses.
 */
record Entry(
        UUID article,
        long site,
        List<Long> sections,
        Set<String> sectionKeys,
        Instant published,
        String byline,
        String title,
        List<String> text) {

    static Entry of(long site, SectionTree sections, LiveArticle article) {
        Section section = sections.byId(article.sectionId()).orElseThrow();
        List<Section> path = sections.pathTo(section);
        Content content = article.content();
        return new Entry(
                article.id(),
                site,
                path.stream().map(Section::id).toList(),
                keys(path),
                article.publishedAt(),
                content.byline(),
                content.title(),
                List.of(
                        content.lead(),
                        content.text().words(),
                        content.caption(),
                        content.addendum(),
                        content.byline(),
                        section.name()));
    }

    private static Set<String> keys(List<Section> path) {
        return path.stream()
                .flatMap(section -> Stream.of(section.slug(), Slug.of(section.name())))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }
}
