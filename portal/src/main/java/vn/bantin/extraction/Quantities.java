package vn.bantin.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers with what they count or measure. */
final class Quantities {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String FIGURES = "(?:\\d{1,3}(?:\\.\\d{3}){1,6}|\\d+)(?:,\\d+)?";
    private static final String LARGE = "(?: (?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\\p{L})){0,6}(?: rưỡi)?";
    private static final String ONES = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín";
    private static final String WORDED = "(?:mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|" + ONES + ")"
            + "(?: (?:mươi|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?: (?:linh |lẻ )?(?:một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?){0,6}"
            + "(?: rưỡi)?(?!\\p{L})";
    private static final String SIZE = "(?:" + FIGURES + LARGE + "(?: " + FIGURES + LARGE + "){0,6}|" + WORDED + ")";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,:-])(?<![^g]/)(?<approx>(?:" + Approximation.pattern() + ")\\s+)?(?<from>từ )?(?:"
                    + "(?<part>\\d+(?:\\.\\d{3}){0,6}(?:,\\d+)?)/(?<whole>\\d+(?:\\.\\d{3}){0,6})(?![/\\d])"
                    + "|(?<low>" + SIZE + ")(?:(?: ?[-–] ?| đến )(?<high>" + SIZE + "))?"
                    + "|(?<vague>hàng (?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ)))(?![\\p{L}\\p{N}/])",
            FLAGS);

    private static final Pattern MONEY = Pattern.compile(
            "\\s?(?:đồng(?! (?:chí|bào|thuận|tình|đội|hành|lòng|loạt|bộ|thời|phục|hồ))|VNĐ|VND|đ(?!\\p{L}))(?<per>(?:/(?:trường hợp|\\p{L}[\\p{L}\\d²]*)){0,6})",
            FLAGS);
    private static final Pattern MONEY_ALONE = Pattern.compile("(?:tỷ|tỉ|triệu)(?: rưỡi)?$", FLAGS);
    private static final Pattern ANOTHER_WORD = Pattern.compile(" \\p{L}");
    private static final Pattern PERCENT = Pattern.compile("\\s?(?:%|phần trăm)(?!\\p{L})(?:/năm)?", FLAGS);
    private static final Pattern MEASURE = Pattern.compile(
            "\\s?(?<unit>" + Lexicon.alternatives("measures") + ")(?<per>(?:/[\\p{L}\\d²]+){0,6})(?![\\p{L}\\p{N}])");
    private static final Pattern SPAN_OF_TIME = Pattern.compile(
            " (?<unit>năm|tháng|tuần|tiếng|ngày(?: công| làm việc)?|giờ|phút|giây|đêm)(?! (?:tuổi|học))(?!\\p{L})",
            FLAGS);
    private static final Pattern TIMES = Pattern.compile(" lần(?!\\p{L})", FLAGS);
    private static final Pattern COMPARED = Pattern.compile(
            " so với (?:cùng kỳ|đầu|cuối|kế hoạch|dự toán|năm|tháng|quý|chỉ tiêu|trước|nghị quyết)", FLAGS);
    private static final Pattern SHARE_OF = Pattern.compile(
            " (?:kế hoạch|dự toán|chỉ tiêu|số|tổng|các|hộ|dân số|hội viên|đảng viên|học sinh|trẻ|người|cử tri|cán bộ|diện tích|khối lượng|gia đình|thôn|xã|phường|tổ|chi bộ|trường|cơ sở|đại biểu)",
            FLAGS);
    private static final Pattern WITHIN = Pattern.compile(
            "^ (?:trong diện|được (?:tặng|giao|hưởng|cấp|hỗ trợ)|đăng ký)[^,.;:()]*?(?= (?:đều|đã|có|được|tham|chấp|là|và)(?!\\p{L})|[,.;:)]|$)",
            FLAGS);

    /** What bears a number as its name. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[^\\p{L}])(?<!biên )(?<!văn )(?:" + Lexicon.alternatives("numbered") + ")(?: số)?\\s+[“\"]?$", FLAGS);

    /** "Điều 5" is an article; "điều hai xe" sends. */
    private static final Pattern SENDS = Pattern.compile("(?:^|[^\\p{L}])điều\\s+$");

    private static final Pattern EACH = Pattern.compile("(?:tổng số|(?:mỗi|từng|các) \\p{L}+)\\s+$", FLAGS);
    private static final Pattern BEFORE_HOUR = Pattern.compile("(?:trước|sau|từ|đến|tới|lúc|hồi|vào)\\s+$", FLAGS);
    private static final Pattern ORDINAL =
            Pattern.compile("(?:^|[^\\p{L}])(?:thứ|lần thứ|hạng|mùng|mồng|ngày|tháng|năm|quý|khóa|khoá)\\s+$", FLAGS);
    private static final Pattern PREPOSITION = Pattern.compile("^trên$", FLAGS);
    private static final Lexicon PEOPLE = Lexicon.of("people");
    private static final Lexicon NO_UNITS = Lexicon.of("no-units");
    private static final Lexicon DETERMINERS = Lexicon.of("determiners");
    private static final Lexicon AFTER_FIVE = Lexicon.of("counted-by-five");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?:;“\"(…\\n]\\s*)$");
    private static final Pattern NO_FIVE_BEFORE =
            Pattern.compile("(?:nhiều|mỗi|các|những|hàng|hằng|cả|từng|một|trong) $", FLAGS);
    private static final int MOST_WORDS = 6;

    private final Words words;
    private final String text;
    private final List<Time> times;
    private final List<Span> names;

    private Quantities(Words words, List<Time> times, List<Span> names) {
        this.words = words;
        this.text = words.text();
        this.times = times;
        this.names = names;
    }

    /** @param names in which numbers are part of the name */
    static List<Quantity> in(Words words, List<Time> times, List<Span> names) {
        return new Quantities(words, times, names).all();
    }

    private List<Quantity> all() {
        List<Quantity> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int from = 0;
        while (number.find(from)) {
            Optional<Quantity> quantity = read(number);
            quantity.ifPresent(found::add);
            from = quantity.map(one -> one.span().end()).orElse(afterFirstPart(number));
        }
        return found;
    }

    /** Where no quantity begins here, one may begin behind the first of two numbers. */
    private static int afterFirstPart(Matcher number) {
        return number.group("high") != null && number.group("from") == null ? number.start("high") : number.end();
    }

    private Optional<Quantity> read(Matcher number) {
        Span span = new Span(number.start(), number.end());
        int figure = firstFigure(number);
        String before = text.substring(Math.max(0, number.start() - 40), number.start());
        Span figures = new Span(figure, number.end());
        if (names.stream().anyMatch(name -> name.holds(figures))
                || times.stream().anyMatch(time -> time.span().overlaps(figures))
                || number.group("approx") == null
                        && isFigure(number)
                        && ORDINAL.matcher(before).find()) {
            return Optional.empty();
        }
        boolean named = number.group("approx") == null
                && NAMED.matcher(before).find()
                && !(SENDS.matcher(before).find() && !isFigure(number))
                && !EACH.matcher(before).find();
        Size size = Size.of(number);
        return size == null || size.high().signum() == 0
                ? Optional.empty()
                : withUnit(number, span, size)
                        .filter(quantity ->
                                !named || quantity.kind() != Quantity.Kind.COUNT && quantity.outOf() == null)
                        .filter(quantity -> quantity.kind() != Quantity.Kind.COUNT
                                || quantity.low().signum() > 0);
    }

    private static boolean isFigure(Matcher number) {
        String low = number.group("low");
        return low == null || Character.isDigit(low.charAt(0));
    }

    private static int firstFigure(Matcher number) {
        for (String group : List.of("part", "low", "vague")) {
            if (number.group(group) != null) {
                return number.start(group);
            }
        }
        return number.start();
    }

    private Optional<Quantity> withUnit(Matcher number, Span span, Size size) {
        Approximation approximation = size.isVague()
                ? Approximation.ABOUT
                : Approximation.of(number.group("approx") == null ? "" : number.group("approx"));
        Draft draft = new Draft(number, span, size, approximation);
        return money(draft)
                .or(() -> percent(draft))
                .or(() -> measure(draft))
                .or(() -> ratioOfTimes(draft))
                .or(() -> duration(draft))
                .or(() -> count(draft));
    }

    private record Draft(Matcher number, Span span, Size size, Approximation approximation) {
        Quantity as(Quantity.Kind kind, int end, String unit, String base, String per) {
            Quantity.Kind ratio = size.outOf() == null ? kind : Quantity.Kind.RATIO;
            return new Quantity(
                    new Span(span.start(), end),
                    ratio,
                    size.low(),
                    size.high(),
                    size.outOf(),
                    unit,
                    approximation,
                    base,
                    per);
        }
    }

    private Matcher behind(Pattern pattern, int at) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }

    private static String per(Matcher unit) {
        String per = unit.group("per");
        return per == null || per.isEmpty() ? "" : per.substring(1);
    }

    private Optional<Quantity> money(Draft draft) {
        Matcher unit = behind(MONEY, draft.span().end());
        if (unit.lookingAt()) {
            return Optional.of(draft.as(Quantity.Kind.MONEY, unit.end(), "VND", "", per(unit)));
        }
        boolean isAlone = MONEY_ALONE.matcher(draft.span().of(text)).find()
                && !behind(ANOTHER_WORD, draft.span().end()).lookingAt();
        return isAlone
                ? Optional.of(draft.as(Quantity.Kind.MONEY, draft.span().end(), "VND", "", ""))
                : Optional.empty();
    }

    private Optional<Quantity> percent(Draft draft) {
        Matcher unit = behind(PERCENT, draft.span().end());
        if (!unit.lookingAt()) {
            return Optional.empty();
        }
        int end = endOfBase(unit.end());
        String base = text.substring(unit.end(), end).strip();
        return Optional.of(draft.as(
                Quantity.Kind.PERCENT,
                end,
                "%",
                base.startsWith("so với ") ? base.substring("so với ".length()) : base,
                ""));
    }

    private int endOfBase(int from) {
        Matcher compared = behind(COMPARED, from);
        if (compared.lookingAt()) {
            return endOfCompared(from);
        }
        if (!behind(SHARE_OF, from).lookingAt() && !isNoun(from)) {
            return from;
        }
        int first = words.from(from);
        int determiner = DETERMINERS.wordsAt(words, first);
        int count = determiner + NounPhrase.counted(words, first + determiner, MOST_WORDS);
        int end = count == 0 ? from : words.span(first + count - 1).end();
        Matcher within = WITHIN.matcher(text.substring(end));
        return within.find() ? end + within.end() : end;
    }

    private boolean isNoun(int from) {
        int first = words.from(from);
        return words.isSpaced(first)
                && words.span(first).start() == from + 1
                && !words.isCapital(first)
                && NounPhrase.words(words, first, 1) > 0;
    }

    private int endOfCompared(int from) {
        int begin = from + " so với ".length();
        for (Time time : times) {
            if (time.span().start() >= begin && time.span().start() <= begin + 12) {
                return time.span().end();
            }
        }
        int first = words.from(begin);
        int count = NounPhrase.counted(words, first, MOST_WORDS);
        return count == 0 ? from : words.span(first + count - 1).end();
    }

    private Optional<Quantity> measure(Draft draft) {
        Matcher unit = behind(MEASURE, draft.span().end());
        return unit.lookingAt()
                ? Optional.of(draft.as(Quantity.Kind.MEASURE, unit.end(), unit.group("unit"), "", per(unit)))
                : Optional.empty();
    }

    private Optional<Quantity> ratioOfTimes(Draft draft) {
        Matcher unit = behind(TIMES, draft.span().end());
        return unit.lookingAt()
                ? Optional.of(draft.as(Quantity.Kind.RATIO, unit.end(), "lần", "", ""))
                : Optional.empty();
    }

    private Optional<Quantity> duration(Draft draft) {
        Matcher unit = behind(SPAN_OF_TIME, draft.span().end());
        boolean isHour = unit.lookingAt()
                && unit.group("unit").equalsIgnoreCase("giờ")
                && (draft.number().group("from") != null
                        || BEFORE_HOUR
                                .matcher(text.substring(0, draft.span().start()))
                                .find());
        if (isHour || !unit.lookingAt() || draft.size().isOne()) {
            return Optional.empty();
        }
        boolean isInTime =
                times.stream().anyMatch(time -> time.span().overlaps(new Span(unit.start("unit"), unit.end())));
        return isInTime && draft.number().group("low") != null && isWordYear(draft)
                ? Optional.empty()
                : Optional.of(draft.as(
                        Quantity.Kind.DURATION, unit.end(), unit.group("unit").toLowerCase(Locale.ROOT), "", ""));
    }

    private static boolean isWordYear(Draft draft) {
        return "năm".equalsIgnoreCase(draft.number().group("low"));
    }

    private Optional<Quantity> count(Draft draft) {
        int first = words.from(draft.span().end());
        if (first >= words.size()
                || !words.isSpaced(first)
                || words.isNumber(first)
                || isArticle(draft)
                || NO_UNITS.wordsAt(words, first) > 0) {
            return Optional.empty();
        }
        int count = NounPhrase.counted(words, first, MOST_WORDS);
        if (count == 0 || startsWithName(first) || isOtherThanNumber(draft, first)) {
            return Optional.empty();
        }
        int last = joined(first, upToName(first, count));
        int end = words.span(last).end();
        return Optional.of(notOn(draft)
                .as(Quantity.Kind.COUNT, end, words.span(first, last).of(text), "", ""));
    }

    /** Of "hai phường Hoa Lư và Tây Hoa Lư" the wards are counted. */
    private int upToName(int first, int count) {
        int kind = Levels.placeAt(words, first);
        boolean isNamed = kind > 0
                && kind < count
                && names.stream()
                        .anyMatch(name -> name.start() == words.span(first).start());
        return isNamed ? kind : count;
    }

    /** "Một" before a noun counts nothing; 1 does, and "ít nhất một". */
    private static boolean isArticle(Draft draft) {
        return "một".equalsIgnoreCase(draft.number().group("low"))
                && draft.number().group("approx") == null;
    }

    /** "Năm" is mostly a year, and a number in capitals within a sentence is somebody's name. */
    private boolean isOtherThanNumber(Draft draft, int first) {
        String number = draft.number().group("low");
        if (number == null || Character.isDigit(number.charAt(0))) {
            return false;
        }
        String before = text.substring(0, draft.number().start("low"));
        boolean isName = Character.isUpperCase(number.charAt(0))
                && !SENTENCE_START.matcher(before).find();
        boolean isYear = number.equalsIgnoreCase("năm")
                && (AFTER_FIVE.wordsAt(words, first) == 0
                        || NO_FIVE_BEFORE.matcher(before).find());
        return isName || isYear;
    }

    private boolean startsWithName(int first) {
        return words.isCapital(first) && !words.at(first).equals(words.at(first).toUpperCase(Locale.ROOT));
    }

    /** People of several kinds are counted together: 200 cán bộ, đoàn viên, hội viên. */
    private int joined(int first, int count) {
        int last = first + count - 1;
        if (PEOPLE.wordsAt(words, first) == 0) {
            return last;
        }
        while (last + 1 < words.size() && words.between(last + 1).equals(", ") && PEOPLE.wordsAt(words, last + 1) > 0) {
            last += Math.max(1, NounPhrase.words(words, last + 1, MOST_WORDS));
        }
        if (last + 2 < words.size() && words.is(last + 1, "và") && PEOPLE.wordsAt(words, last + 2) > 0) {
            last += 1 + Math.max(1, NounPhrase.words(words, last + 2, MOST_WORDS));
        }
        return last;
    }

    /** "Trên" before a small number of roads or places says where, not how many. */
    private Draft notOn(Draft draft) {
        String approximation = draft.number().group("approx");
        boolean isPlace = approximation != null
                && PREPOSITION.matcher(approximation.strip()).matches()
                && draft.size().low().compareTo(BigDecimal.TEN) < 0;
        return isPlace
                ? new Draft(
                        draft.number(),
                        new Span(firstFigure(draft.number()), draft.span().end()),
                        draft.size(),
                        Approximation.EXACT)
                : draft;
    }
}
