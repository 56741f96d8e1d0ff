package vn.bantin.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds bodies by the word for their kind, with their name and the unit of government that they belong to. */
final class Organisations {
    /** Bodies that are whole without a name of their own: Đảng ủy, UBND. */
    private static final Lexicon WHOLE = Lexicon.of("bodies");

    /** Kinds that need a name: Phòng, Hội, Trung tâm. */
    private static final Lexicon OPEN = Lexicon.of("body-kinds");

    private static final Lexicon NONE = Lexicon.of("no-bodies");

    /** What a body does may be its name: Tổ quản lý trật tự đô thị phường. */
    private static final Set<String> NAMED_BY_TASK = Set.of("Tổ", "Đội", "Ban", "Hội đồng", "Trung tâm");

    private static final Set<String> NAMED_IN_SMALL =
            Set.of("ban chỉ đạo", "ban quản lý", "ban chỉ huy", "hội đồng", "tổ công tác");

    private static final Set<String> OFFICES = Set.of("phòng", "ban", "khoa", "trạm", "đội");
    private static final Set<String> NUMBERS =
            Set.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final Set<String> NAMED_AFTER_PEOPLE = Set.of("Trường", "Bệnh", "Viện", "Học", "Quỹ", "Nhà", "Thư");
    private static final int FULL_NAME = 3;

    private static final int MOST_WORDS_OF_TASK = 8;
    private static final Pattern NUMBER = Pattern.compile("\\d+[A-Z]?");
    private static final Set<String> OPEN_PARTY = Set.of("bộ", "ủy", "uỷ", "viên", "đoàn");
    private static final int MOST_SMALL = 4;
    private static final int MOST_WORDS = 14;

    private final Words words;
    private final List<Place> places;

    private Organisations(Words words, List<Place> places) {
        this.words = words;
        this.places = places;
    }

    static List<Organisation> in(Words words, List<Place> places) {
        return new Organisations(words, places).all();
    }

    static boolean beginsAt(Words words, int at) {
        return isWhole(words, at) || at < words.size() && words.isCapital(at) && OPEN.wordsAt(words, at) > 0;
    }

    /** The word behind the name of a body whose kind, in small letters, ends right before this word: Trưởng phòng … */
    static int behindName(Words words, List<Place> places, int at) {
        return new Organisations(words, places).behindOpen(at - 1, at);
    }

    static boolean isWhole(Words words, int at) {
        return at < words.size() && words.isCapital(at) && WHOLE.wordsAt(words, at) > 0;
    }

    private List<Organisation> all() {
        List<Organisation> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int next = endAt(at);
            if (next > at) {
                Span span = words.span(at, next - 1);
                found.add(new Organisation(span, span.of(words.text())));
                at = next;
            } else {
                at++;
            }
        }
        return found;
    }

    /** The word behind a body that begins here, or this word where none does. */
    private int endAt(int at) {
        if (isOfficeOfHead(at)) {
            return behindOpen(at, at + 1);
        }
        if (!words.isCapital(at)
                || isInCode(at)
                || isInName(at)
                || NONE.wordsAt(words, at) > 0
                || Titles.beginsAt(words, at)) {
            return at;
        }
        if (words.is(at, "đảng")
                && words.is(at - 1, "của")
                && !(words.isSpaced(at + 1) && OPEN_PARTY.contains(words.lower(at + 1)))) {
            return at + 1;
        }
        if (Names.isSurname(words, at) && (Names.hasMiddleName(words, at) || Names.run(words, at) >= FULL_NAME)) {
            return at;
        }
        int whole = WHOLE.wordsAt(words, at);
        int open = OPEN.wordsAt(words, at);
        int named = open >= whole && open > 0 ? behindOpen(at, at + open) : at;
        return named > at || whole == 0 ? named : behindWhole(at + whole);
    }

    /** Trưởng phòng Y tế heads an office that is written small with it. */
    private boolean isOfficeOfHead(int at) {
        return words.isSpaced(at) && words.is(at - 1, "trưởng") && OFFICES.contains(words.at(at));
    }

    /** 118/TB-UBND is the number of a document. */
    private boolean isInCode(int at) {
        int start = words.span(at).start();
        return start > 0 && "/-".indexOf(words.text().charAt(start - 1)) >= 0;
    }

    private boolean isInName(int at) {
        Span word = words.span(at);
        return places.stream()
                .anyMatch(place -> place.span().holds(word) && place.span().start() < word.start());
    }

    /** A whole body may be joined to another (HĐND và UBND phường) and ends with its unit. */
    private int behindWhole(int at) {
        int next = at;
        if (isWhole(words, next) && words.isSpaced(next)) {
            return behindWhole(next + WHOLE.wordsAt(words, next));
        }
        if (words.is(next, "việt") && words.is(next + 1, "nam") && words.isSpaced(next)) {
            next += 2;
        }
        if (words.is(next, "và") && words.isSpaced(next) && words.isSpaced(next + 1)) {
            int other = next + 1 < words.size() && words.isCapital(next + 1) ? WHOLE.wordsAt(words, next + 1) : 0;
            int unit = other == 0 ? next : behindUnit(next + 1 + other);
            if (unit > next + 1 + other) {
                return unit;
            }
        }
        int unit = behindUnit(next);
        if (unit > next || !words.isSpaced(next) || words.isNumber(next) || !words.isCapital(next)) {
            return unit;
        }
        int inner = WHOLE.wordsAt(words, next);
        if (inner > 0) {
            return behindWhole(next + inner);
        }
        return Gazetteer.wordsAt(words, next) > 0 || !Names.isSurname(words, next) ? next + properName(next) : next;
    }

    private int properName(int at) {
        return OPEN.wordsAt(words, at) > 0 ? 0 : Names.ofPlace(words, at);
    }

    /** Phường Đông Kinh, phường, Quận 12; the same word where there is no unit. */
    private int behindUnit(int at) {
        if (at >= words.size() || !words.isSpaced(at)) {
            return at;
        }
        int level = isWhole(words, at) ? 0 : Levels.unitAt(words, at);
        if (level == 0) {
            return at;
        }
        int next = at + level;
        if (next < words.size() && words.isSpaced(next)) {
            boolean mayBeNumbered = Character.isUpperCase(words.at(at).charAt(0))
                    || level > 1
                    || words.is(at, "thôn")
                    || words.is(at, "ấp");
            if (mayBeNumbered && NUMBER.matcher(words.at(next)).matches()) {
                return next + 1;
            }
            if (words.isCapital(next)
                    && !words.isNumber(next)
                    && !isWhole(words, next)
                    && !Names.isAcronym(words.at(next))) {
                return next + Names.ofPlace(words, next);
            }
        }
        return next;
    }

    /** Where a kind has no name behind it, it is no body. */
    private int behindOpen(int first, int from) {
        int named = behindTask(first, from);
        if (named > first) {
            return named;
        }
        boolean mayBeSmall = NAMED_IN_SMALL.contains(
                words.span(first, from - 1).of(words.text()).toLowerCase(Locale.ROOT));
        int end = first;
        int small = 0;
        int at = from;
        while (at < words.size() && at - first < MOST_WORDS) {
            boolean hyphened = words.isHyphened(at) && words.isCapital(at) && end > first;
            if (!words.isSpaced(at) && !hyphened && !isEnumerated(at, end > first)) {
                break;
            }
            int unit = behindUnit(at);
            if (unit > at) {
                return at > first + 1 || small > 0 || end > first || from - first > 0 ? unit : first;
            }
            if (isPersonAt(at, end > first || !NAMED_AFTER_PEOPLE.contains(words.at(first)))) {
                break;
            }
            if (words.is(at, "số") && words.isNumber(at + 1) && words.isSpaced(at + 1)) {
                at += 2;
                end = at;
                continue;
            }
            if (words.isNumber(at)) {
                return at == from && NUMBER.matcher(words.at(at)).matches() ? behindUnit(at + 1) : end;
            }
            if (words.isCapital(at)) {
                at += Math.max(1, NounPhrase.kept(words, at));
                end = at;
                small = 0;
            } else if (NUMBERS.contains(words.at(at))) {
                break;
            } else if (words.is(at, "và") || words.is(at, "với")) {
                if (end == first || !words.is(at, "và") || !words.isCapital(at + 1) || Titles.beginsAt(words, at + 1)) {
                    break;
                }
                at++;
            } else if (Math.max(1, NounPhrase.kept(words, at)) + small > MOST_SMALL
                    || NounPhrase.kept(words, at) == 0 && NounPhrase.endsAt(words, at)) {
                break;
            } else {
                int kept = Math.max(1, NounPhrase.kept(words, at));
                at += kept;
                small += kept;
                if (end > first || mayBeSmall) {
                    end = at;
                }
            }
        }
        return end;
    }

    /** Of Phòng Kinh tế, Hạ tầng và Đô thị the comma is part of the name. */
    private boolean isEnumerated(int at, boolean hasName) {
        if (!hasName
                || !words.isCapital(at)
                || !words.between(at).equals(", ")
                || beginsAt(words, at)
                || Titles.beginsAt(words, at)) {
            return false;
        }
        for (int next = at + 1; next <= at + 4 && next + 1 < words.size() && words.isSpaced(next); next++) {
            if (words.is(next, "và")) {
                return words.isCapital(next + 1) && !beginsAt(words, next + 1);
            }
        }
        return false;
    }

    /** Small letters up to a unit; the same word where there is no unit near. */
    private int behindTask(int first, int from) {
        if (!NAMED_BY_TASK.contains(words.span(first, from - 1).of(words.text()))) {
            return first;
        }
        for (int at = from; at < words.size() && at - from < MOST_WORDS_OF_TASK && words.isSpaced(at); at++) {
            int unit = behindUnit(at);
            if (unit > at) {
                return at > from ? unit : first;
            }
            if (words.isCapital(at) || words.isNumber(at) || NounPhrase.isFunctionWord(words, at)) {
                break;
            }
        }
        return first;
    }

    private boolean isPersonAt(int at, boolean hasName) {
        return hasName && Names.isFullName(words, at) && Names.followsRank(words, at) && !isNamesake(at);
    }

    /** Of "Trường Lê Quý Đôn Nguyễn Thị Mai" the first is who the school is named after. */
    private boolean isNamesake(int at) {
        return IntStream.rangeClosed(2, 3).anyMatch(behind -> Names.isFullName(words, at + behind));
    }
}
