package vn.bantin.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds places by the word for their kind with a name or a number behind it, and those of the gazetteer. */
final class Places {
    private static final Lexicon NUMBERED = Lexicon.of("numbered-places");
    private static final Pattern HOUSE = Pattern.compile(
            "số(?: nhà)? \\d+[A-Za-z]?(?:/\\d+[A-Za-z]?){0,6}(?: |, )(?=(?:đường|phố|ngõ|ngách|hẻm|kiệt) )",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+[A-Za-z]?(?:[/.]\\d+){0,6}[A-Za-z]?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]");
    /** What may stand between a kind and the names of several. */
    private static final Lexicon OLD_OR_NEAR = Lexicon.of("old-or-near");

    private static final int LONGEST_IN_LIST = 3;
    private static final Set<String> PLURAL =
            Set.of("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "các", "những");
    private static final Set<String> VILLAGES = Set.of("thôn", "làng", "bản", "buôn", "ấp", "khóm", "xóm");
    private static final Set<String> COMMUNES = Set.of("xã", "phường");
    private static final Set<String> ALLEYS = Set.of("ngõ", "ngách", "hẻm", "kiệt");

    private final Words words;
    private final List<Place> found = new ArrayList<>();

    private Places(Words words) {
        this.words = words;
    }

    static List<Place> in(Words words) {
        Places places = new Places(words);
        places.find();
        return places.found;
    }

    private void find() {
        int at = 0;
        while (at < words.size()) {
            int last = endAt(at);
            boolean isPlural = Levels.placeAt(words, at) > 0 && isPlural(at);
            if (last >= 0) {
                add(words.span(at).start(), last);
                at = isPlural ? enumerated(kindAt(at), last) : last + 1;
            } else {
                at = isPlural ? behindList(at) : at + 1;
            }
        }
    }

    private String kindAt(int at) {
        return words.span(at, at + Levels.placeAt(words, at) - 1)
                .of(words.text())
                .toLowerCase(Locale.ROOT);
    }

    /** Hai huyện Trạm Tấu, Mù Cang Chải: the others have no kind of their own. */
    private boolean isPlural(int at) {
        return at > 0
                && words.isSpaced(at)
                && (PLURAL.contains(words.lower(at - 1)) || words.isNumber(at - 1) && !words.is(at - 1, "1"));
    }

    /** Ba xã cũ Nghĩa Dân, Đồng Thanh và Toàn Thắng; các xã: Nghĩa Dân, Đồng Thanh. */
    private int behindList(int at) {
        int first = at + Levels.placeAt(words, at);
        if (words.isSpaced(first) && !words.isCapital(first)) {
            first += OLD_OR_NEAR.wordsAt(words, first);
        }
        boolean isList = first < words.size()
                && (words.between(first).equals(": ") || words.isSpaced(first))
                && isName(first)
                && (words.between(first).equals(": ") || first > at + Levels.placeAt(words, at));
        if (!isList) {
            return at + 1;
        }
        int last = first + Names.run(words, first) - 1;
        addOf(kindAt(at), first, last);
        return enumerated(kindAt(at), last);
    }

    private boolean isName(int first) {
        int name = Names.run(words, first);
        return name > 0
                && name <= LONGEST_IN_LIST
                && !Organisations.beginsAt(words, first)
                && !Titles.beginsAt(words, first);
    }

    private int enumerated(String kind, int last) {
        int end = last;
        while (end + 1 < words.size()) {
            boolean comma = words.between(end + 1).equals(", ");
            boolean joined = words.is(end + 1, "và") && words.isSpaced(end + 1) && words.isSpaced(end + 2);
            int first = comma ? end + 1 : end + 2;
            if (!comma && !joined || !isName(first)) {
                break;
            }
            end = first + Names.run(words, first) - 1;
            addOf(kind, first, end);
        }
        return end + 1;
    }

    /** In a list the kind is said once, of all. */
    private void addOf(String kind, int first, int last) {
        Span span = words.span(first, last);
        found.add(new Place(span, kind + " " + span.of(words.text())));
    }

    private void add(int start, int last) {
        Span span = new Span(houseBefore(start), words.span(last).end());
        found.add(new Place(span, span.of(words.text())));
    }

    private int houseBefore(int start) {
        Matcher house = HOUSE.matcher(words.text())
                .region(Math.max(0, start - 24), words.text().length());
        while (house.find()) {
            if (house.end() == start) {
                return house.start();
            }
        }
        return start;
    }

    /** The last word of a place that begins here; below zero where none does. */
    private int endAt(int at) {
        int kind = Levels.placeAt(words, at);
        if (kind > 0) {
            int last = named(at, kind);
            if (last >= 0) {
                return last;
            }
        }
        int known = Gazetteer.wordsAt(words, at);
        return known > 0 && !continuesName(at, known) ? at + known - 1 : -1;
    }

    private int named(int at, int kind) {
        int next = at + kind;
        String said = words.span(at, next - 1).of(words.text()).toLowerCase(Locale.ROOT);
        boolean mayBeNumbered = NUMBERED.contains(said);
        if (mayBeNumbered && words.is(next, "số") && words.isSpaced(next)) {
            next++;
        }
        if (next >= words.size() || !words.isSpaced(next)) {
            return -1;
        }
        if (mayBeNumbered && NUMBER.matcher(words.at(next)).matches()) {
            return ALLEYS.contains(said) ? streetBehind(next) : next;
        }
        if (!words.isCapital(next)
                || Names.isAcronym(words.at(next))
                || Organisations.isWhole(words, next)
                || Titles.beginsAt(words, next)) {
            return -1;
        }
        int name = Names.ofPlace(words, next);
        if (name == 0 || words.is(next, "tết")) {
            return -1;
        }
        int last = next + name - 1;
        return mayEndInNumber(said, last + 1) ? last + 1 : last;
    }

    /** Thôn Thanh Hà 2; of a commune, where nothing follows that it could count. */
    private boolean mayEndInNumber(String kind, int at) {
        boolean isNumber = words.isSpaced(at) && NUMBER.matcher(words.at(at)).matches();
        boolean countsNothing = !words.isSpaced(at + 1) || NounPhrase.endsAt(words, at + 1);
        return isNumber
                && (VILLAGES.contains(kind)
                        || COMMUNES.contains(kind) && words.at(at).length() == 1 && countsNothing);
    }

    /** Of ngõ 64 Kim Giang, hẻm 145 đường Mạc Đĩnh Chi, the street. */
    private int streetBehind(int number) {
        int next = number + 1;
        if (next < words.size() && words.isSpaced(next)) {
            if (words.isCapital(next) && !words.isNumber(next)) {
                return number + Names.run(words, next);
            }
            if (Levels.placeAt(words, next) == 1 && (words.is(next, "đường") || words.is(next, "phố"))) {
                int last = named(next, 1);
                return last < 0 ? number : last;
            }
        }
        return number;
    }

    /** Whether a known name is but a part of another: of a person's, a street's. */
    private boolean continuesName(int at, int known) {
        boolean before = at > 0 && words.isSpaced(at) && words.isCapital(at - 1) && !isSentenceStart(at - 1);
        int next = at + known;
        boolean after =
                words.isSpaced(next) && words.isCapital(next) && !words.isNumber(next) && !Names.isSurname(words, next);
        return before || after;
    }

    private boolean isSentenceStart(int at) {
        return at == 0 || SENTENCE_END.matcher(words.between(at)).find();
    }
}
