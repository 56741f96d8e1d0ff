package vn.bantin.city;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.site.Section;

/**
 * One invented article with all that hangs on it, as it is to stand in the database.
 *
 * @param path where it would be if no other were there
 */
record Story(
        UUID id,
        Town town,
        Section section,
        String path,
        Instant publishedAt,
        String dateline,
        @Nullable UUID picture,
        String caption,
        String byline,
        List<Version> versions,
        List<Voice> voices,
        Reads reads) {

    Story {
        versions = List.copyOf(versions);
        voices = List.copyOf(voices);
    }

    /** The edition that readers see; none where it was withdrawn. */
    @Nullable
    UUID liveEdition() {
        Version last = versions.getLast();
        return last.isWithdrawn() ? null : last.id();
    }

    Story at(String otherPath) {
        return new Story(
                id, town, section, otherPath, publishedAt, dateline, picture, caption, byline, versions, voices, reads);
    }
}
