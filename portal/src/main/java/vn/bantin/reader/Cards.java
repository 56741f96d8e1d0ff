package vn.bantin.reader;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Headline;
import vn.bantin.kit.text.Excerpt;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Site;

/** Makes cards of headlines, fetching the pictures of a whole list at once. */
final class Cards {
    private static final int EXCERPT = 220;

    private Cards() {}

    static List<Card> of(Handle tx, Site site, SectionTree sections, List<Headline> headlines) {
        List<UUID> ids = headlines.stream()
                .map(Headline::pictureId)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, Picture> pictures = new Pictures(tx, site.id()).byIds(ids);
        return headlines.stream()
                .map(headline -> new Card(
                        "/" + headline.path(),
                        headline.title(),
                        Excerpt.of(headline.lead(), EXCERPT),
                        headline.publishedAt(),
                        sections.byId(headline.sectionId()).orElseThrow(),
                        headline.pictureId() == null ? null : pictures.get(headline.pictureId())))
                .toList();
    }
}
