package vn.bantin.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the rank of a person with the body it belongs to, before a name or behind it. */
final class Titles {
    private static final Lexicon RANKS = Lexicon.of("ranks");
    private static final Lexicon ADDRESSES = Lexicon.of("addresses");
    private static final Set<String> OFFICES = Set.of("phòng", "ban", "đội", "khoa", "trạm", "tổ", "đoàn");
    private static final Set<String> BETWEEN = Set.of(
            "thường", "trực", "kiêm", "nhiệm", "nhà", "trường", "danh", "dự", "đoàn", "ban", "phòng", "khoa", "sở",
            "cục", "trung", "tâm", "tổ", "chức", "giám", "khảo", "đồn", "trạm", "đội", "hội", "văn");
    private static final Pattern STOP = Pattern.compile("[.;:!?()]");
    private static final Set<String> BEFORE_TITLE = Set.of(", ", " - ", " – ", " (");
    private static final int MOST_WORDS_BEFORE = 22;

    private final Words words;
    private final List<Organisation> organisations;
    private final List<Place> places;

    Titles(Words words, List<Organisation> organisations, List<Place> places) {
        this.words = words;
        this.organisations = organisations;
        this.places = places;
    }

    static boolean beginsAt(Words words, int at) {
        return at < words.size() && words.isCapital(at) && RANKS.wordsAt(words, at) > 0;
    }

    /** The title that ends right before this word. */
    @Nullable
    Span before(int name) {
        int end = beforeBracket(beforeAddress(name));
        if (name == 0 || end == name && !words.isSpaced(name)) {
            return null;
        }
        Span longest = null;
        for (int at = end - 1; at >= Math.max(0, end - MOST_WORDS_BEFORE); at--) {
            if (STOP.matcher(words.between(at + 1)).find()) {
                break;
            }
            if (rank(at) > 0 && behind(at) == end) {
                longest = words.span(at, end - 1);
            }
        }
        return longest;
    }

    /** Of "Bí thư Thành ủy Long Khánh (Đồng Nai) Đỗ Khôi Nguyên" the word Đồng. */
    private int beforeBracket(int at) {
        if (at == 0 || at >= words.size() || !words.between(at).equals(") ")) {
            return at;
        }
        for (int first = at - 1; first > Math.max(0, at - 6); first--) {
            if (words.between(first).equals(" (")) {
                return first;
            }
        }
        return at;
    }

    /** Of "Trưởng Công an phường, Thiếu tá Vương Đức Lâm" the word Thiếu. */
    private int beforeAddress(int name) {
        for (int count = 3; count > 0; count--) {
            int at = name - count;
            if (at > 0
                    && ADDRESSES.wordsAt(words, at) == count
                    && words.between(at).equals(", ")) {
                return at;
            }
        }
        return name;
    }

    /** The title that begins right behind this word, after a comma, a hyphen or a bracket. */
    @Nullable
    Span after(int lastOfName) {
        int at = lastOfName + 1;
        if (at >= words.size() || !BEFORE_TITLE.contains(words.between(at))) {
            return null;
        }
        int rank = rank(at);
        int end = rank > 0 ? behind(at) : behindSmall(at);
        return end > at ? words.span(at, end - 1) : null;
    }

    /** In small letters a rank is one where a body or a unit follows: cán bộ Đội Cảnh sát giao thông. */
    private int behindSmall(int at) {
        int rank = RANKS.wordsAt(words, at);
        int end = rank == 0 ? at : behindRank(at + rank);
        return end > at + rank ? end : at;
    }

    /** With nguyên, Quyền and small letters too. */
    private int rank(int at) {
        int prefix = words.is(at, "nguyên") || words.is(at, "quyền") ? 1 : 0;
        int rank = upToBody(at + prefix, RANKS.wordsAt(words, at + prefix));
        boolean isCapital = at + prefix < words.size()
                && (words.isCapital(at + prefix)
                        || words.is(at, "già")
                        || words.is(at, "đại") && Organisations.isWhole(words, at + rank));
        return rank > 0 && isCapital && (prefix == 0 || words.isSpaced(at + 1)) ? prefix + rank : 0;
    }

    /** Of Trưởng Trạm Y tế the rank is Trưởng alone. */
    private int upToBody(int at, int rank) {
        for (int count = 1; count < rank; count++) {
            int start = words.span(at + count).start();
            if (organisations.stream().anyMatch(body -> body.span().start() == start)
                    || places.stream().anyMatch(place -> place.span().start() == start)) {
                return count;
            }
        }
        return rank;
    }

    /** The word behind the title that begins here: ranks, bodies and units without anything else between them. */
    private int behind(int first) {
        return behindRank(first + rank(first));
    }

    private int behindRank(int from) {
        int at = from;
        int kept = at;
        while (at < words.size()) {
            boolean comma = words.between(at).equals(", ") && rank(at) > 0;
            if (!words.isSpaced(at) && !comma) {
                break;
            }
            int next = rank(at) > 0 ? at + rank(at) : covered(at);
            if (next == at && OFFICES.contains(words.lower(at - 1))) {
                next = Math.max(at, Organisations.behindName(words, places, at));
            }
            if (next == at) {
                break;
            }
            at = next;
            kept = at;
        }
        return kept;
    }

    private int covered(int at) {
        Span word = words.span(at);
        for (Organisation organisation : organisations) {
            if (organisation.span().start() == word.start()) {
                return words.from(organisation.span().end());
            }
        }
        for (Place place : places) {
            if (place.span().start() == word.start()) {
                return words.from(place.span().end());
            }
        }
        int level = Levels.unitAt(words, at);
        return level > 0 ? at + level : BETWEEN.contains(word.of(words.text()).toLowerCase(Locale.ROOT)) ? at + 1 : at;
    }
}
