package vn.bantin.record.mention;

import java.util.List;
import java.util.Locale;
import vn.bantin.extraction.Gazetteer;
import vn.bantin.extraction.Place;

/** Tells what a text says that a place belongs to: of "xã Nghĩa Lộ, tỉnh Lào Cai" the province. */
final class Enclosing {
    /** Units of government from the smallest; whatever is none of them is smaller. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("thôn", "bản", "ấp", "khóm", "xóm", "làng", "buôn", "tổ dân phố", "khu phố", "khu dân cư"),
            List.of("phường", "xã", "thị trấn", "đặc khu"),
            List.of("quận", "huyện", "thị xã"),
            List.of("thành phố", "tp"),
            List.of("tỉnh"));

    private Enclosing() {}

    /** The larger unit right behind the comma; empty where there is none. */
    static String of(Place place, List<Place> places, String text) {
        return places.stream()
                .filter(other -> follows(other, place, text) && level(other) > level(place))
                .map(Place::name)
                .findFirst()
                .orElse("");
    }

    private static boolean follows(Place other, Place place, String text) {
        int from = place.span().end();
        return from < other.span().start()
                && text.substring(from, other.span().start()).equals(", ");
    }

    private static int level(Place place) {
        String name = place.name().toLowerCase(Locale.ROOT);
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).stream().anyMatch(kind -> name.startsWith(kind + " "))) {
                return level;
            }
        }
        return Gazetteer.of(place.name()).isPresent() ? LEVELS.size() : -1;
    }
}
