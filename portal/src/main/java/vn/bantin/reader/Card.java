package vn.bantin.reader;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.media.Picture;
import vn.bantin.site.Section;

/** An article in a list: enough to decide whether to read it. {@code alternative} is said where its picture leads. */
public record Card(
        String path,
        String title,
        String excerpt,
        Instant publishedAt,
        Section section,
        @Nullable Picture pictureOrNull,
        String alternative) {

    static List<UUID> pictures(Stream<Card> cards) {
        return cards.flatMap(card -> card.picture().stream()).map(Picture::id).toList();
    }

    public Optional<Picture> picture() {
        return Optional.ofNullable(pictureOrNull);
    }
}
