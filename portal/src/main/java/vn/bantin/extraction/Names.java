package vn.bantin.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** Runs of capitalised words, and where in them the name of a place ends and that of a person begins. */
final class Names {
    private static final Lexicon COMMON = Lexicon.of("common-surnames");
    private static final Lexicon RARE = Lexicon.of("surnames");
    private static final Set<String> MIDDLE_NAMES = Set.of("Thị", "Văn", "A", "Hữu", "Đình", "Đức", "Sỹ");
    private static final Pattern RANK_BEFORE = Pattern.compile(
            "(?:" + Lexicon.alternatives("ranks") + ")(?: [\\p{L}\\p{N}]+){0,9} ?$", Pattern.UNICODE_CASE);
    private static final int FULL_NAME = 3;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_PLACE = 4;
    private static final int WINDOW = 90;

    private Names() {}

    /** How many capitalised words stand in a row from this one on, one space apart. */
    static int run(Words words, int first) {
        int at = first;
        while (at < words.size()
                && words.isCapital(at)
                && !words.isNumber(at)
                && (at == first || words.isSpaced(at))
                && !(at > first && isAcronym(words.at(at)))) {
            at++;
        }
        return at - first;
    }

    static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(letter -> Character.isUpperCase(letter) || letter == '-');
    }

    static boolean isSurname(Words words, int at) {
        return isCommonSurname(words, at)
                || at < words.size()
                        && words.isCapital(at)
                        && (RARE.contains(words.at(at)) || hasApostrophe(words.at(at)));
    }

    /** A surname with two names or more behind it. */
    static boolean isFullName(Words words, int at) {
        return isSurname(words, at) && run(words, at) >= FULL_NAME;
    }

    private static boolean hasApostrophe(String word) {
        return word.indexOf('\'') >= 0 || word.indexOf('’') >= 0;
    }

    private static boolean isCommonSurname(Words words, int at) {
        return at < words.size() && words.isCapital(at) && COMMON.contains(words.at(at));
    }

    /**
     * How many words of a run are the name of a place, where a person's name may follow at once: phường Kim Giang Trần Thị Nga.
     */
    static int ofPlace(Words words, int first) {
        int length = run(words, first);
        if (length < FULL_NAME) {
            return hyphened(words, first, length);
        }
        boolean personFollows = followsRank(words, first);
        if (personFollows && length < LONGEST_NAME && (isCommonSurname(words, first) || hasMiddleName(words, first))) {
            return 0;
        }
        for (int part : new int[] {2, 1, 3}) {
            boolean isFull = length - part >= FULL_NAME || personFollows && length - part == 2;
            if (isFull && length - part <= LONGEST_NAME && isCommonSurname(words, first + part)) {
                return part;
            }
        }
        if (personFollows && length <= LONGEST_NAME && isSurname(words, first)) {
            return 0;
        }
        return hyphened(words, first, Math.min(length, LONGEST_PLACE));
    }

    /** Whatever the surname, Thị and Văn stand in the middle of a person's name alone. */
    static boolean hasMiddleName(Words words, int first) {
        return words.isSpaced(first + 1) && MIDDLE_NAMES.contains(words.at(first + 1));
    }

    /** Phan Rang - Tháp Chàm is one name. */
    private static int hyphened(Words words, int first, int length) {
        int next = first + length;
        return length > 0
                        && length <= 2
                        && words.isHyphened(next)
                        && words.isCapital(next)
                        && run(words, next) == 2
                        && !Titles.beginsAt(words, next)
                ? length + run(words, next)
                : length;
    }

    /** Whether a rank stands before, so that a person is named at last: Chủ tịch UBND phường … */
    static boolean followsRank(Words words, int at) {
        int end = words.span(at).start();
        String before = words.text().substring(Math.max(0, end - WINDOW), end);
        return RANK_BEFORE.matcher(before).find();
    }
}
