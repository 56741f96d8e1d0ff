package vn.bantin.extraction;

import java.util.Map;
import java.util.Set;

/** Words for units of government and below, told from others that look like them: xã hội, biên bản, quân khu. */
final class Levels {
    private static final Lexicon LEVELS = Lexicon.of("levels");
    private static final Lexicon KINDS = Lexicon.of("place-kinds");
    private static final Map<String, Set<String>> NOT_BEHIND = Map.of(
            "xã", Set.of("tác", "thị", "túc", "thôn", "làng"),
            "bản", Set.of("biên", "văn", "kịch", "phiên", "ấn", "cơ", "căn", "bài", "bản", "tư", "xuất", "nhật"),
            "khu", Set.of("quân", "phân", "đặc", "liên", "chiến", "căn"),
            "đường", Set.of("con", "lên", "đoạn", "thiên", "mặt", "lề", "lòng", "vỉa"),
            "phố", Set.of("thành", "dân", "khu", "đường"),
            "hồ", Set.of("đồng", "bác", "mơ"),
            "cầu", Set.of("yêu", "nhu", "toàn", "địa", "bóng", "lông", "thỉnh"),
            "ga", Set.of("bình"),
            "làng", Set.of("già", "trưởng"),
            "núi", Set.of("miền"));
    private static final Map<String, Set<String>> NOT_BEFORE = Map.of(
            "xã", Set.of("hội", "viên", "giao", "luận", "đội"),
            "khu", Set.of("vực"),
            "tỉnh", Set.of("táo"),
            "bản", Set.of("đồ", "tin", "thân", "sắc"),
            "phường", Set.of("hội"),
            "ga", Set.of("lăng"));

    private static final int FULL_NAME = 3;

    private Levels() {}

    /** How many words a unit's kind takes here, as it stands behind a body. */
    static int unitAt(Words words, int at) {
        return isOther(words, at) ? 0 : LEVELS.wordsAt(words, at);
    }

    /** How many words the kind of a place takes here. */
    static int placeAt(Words words, int at) {
        boolean isPartOfName = at > 0
                && words.isCapital(at)
                && words.isSpaced(at)
                && words.isCapital(at - 1)
                && !words.isNumber(at - 1);
        boolean isPerson = Names.isSurname(words, at) && Names.run(words, at) >= FULL_NAME;
        return isOther(words, at) || isPerson || isPartOfName && LEVELS.wordsAt(words, at) == 0
                ? 0
                : KINDS.wordsAt(words, at);
    }

    private static boolean isOther(Words words, int at) {
        if (at >= words.size()) {
            return true;
        }
        String word = words.lower(at);
        return at > 0
                        && words.isSpaced(at)
                        && NOT_BEHIND.getOrDefault(word, Set.of()).contains(words.lower(at - 1))
                || words.isSpaced(at + 1)
                        && NOT_BEFORE.getOrDefault(word, Set.of()).contains(words.lower(at + 1))
                        && !words.isCapital(at + 1);
    }
}
