package vn.bantin.reader;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
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
                .map(headline -> card(
                        headline, sections, headline.pictureId() == null ? null : pictures.get(headline.pictureId())))
                .toList();
    }

    private static Card card(Headline headline, SectionTree sections, @Nullable Picture picture) {
        return new Card(
                "/" + headline.path(),
                headline.title(),
                Excerpt.of(headline.lead(), EXCERPT),
                headline.publishedAt(),
                sections.byId(headline.sectionId()).orElseThrow(),
                picture,
                headline.alternative(picture == null ? "" : picture.textAlternative()));
    }
}
