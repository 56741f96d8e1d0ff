package vn.bantin.delivery;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Language;

/**
 * A page as a handler made it, with marks where its slots are.
 *
 * @param articleOrNull the article that whoever opens the page reads
 * @param footprintOrNull null for a page that is made anew each time
 */
public record Rendered(
        String html,
        long site,
        Language language,
        @Nullable UUID articleOrNull,
        @Nullable Footprint footprintOrNull) {
    /** A character that no text of ours can hold. */
    private static final char MARK = '\u0001';

    private static final String VIEWS = "views";

    /** A page that nobody is counted for. */
    public static Rendered of(String html, long site, Language language, Footprint footprint) {
        return new Rendered(html, site, language, null, footprint);
    }

    /** Stands in a template where the number of views of the article belongs. */
    public static String views() {
        return MARK + VIEWS + MARK;
    }

    /** Stands in a template where the list of what is read most belongs; 0 means the whole site. */
    public static String mostRead(long section) {
        return MARK + Long.toString(section) + MARK;
    }

    Optional<Footprint> footprint() {
        return Optional.ofNullable(footprintOrNull);
    }

    Optional<UUID> article() {
        return Optional.ofNullable(articleOrNull);
    }

    /** The text before, between and behind the slots, and at every second place the slot itself. */
    String[] parts() {
        return html.split(Character.toString(MARK), -1);
    }

    Slot slot(String name) {
        return name.equals(VIEWS)
                ? new Slot.Views(site, article().orElseThrow(), language)
                : new Slot.MostRead(site, Long.parseLong(name), language);
    }
}
