package vn.bantin.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bantin.extraction.When.DayPart;
import vn.bantin.vietnamese.LunarDate;
import vn.bantin.vietnamese.NumberWords;

/** The ways in which a text names a time, each with what it means. */
final class TimeForms {
    private static final String PART = "(?<part>rạng sáng|sáng sớm|sáng|trưa|chiều tối|chiều|tối|đêm|khuya)";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String LAST_YEAR = "(?<last>(?:19|20)\\d{2})";
    private static final String SIDE = "(?:(?:đầu|giữa|cuối) )?";
    private static final String END = "(?![\\d/]|[.,]\\d)";
    private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?<month>0?[1-9]|1[0-2])";
    private static final String DATE = DAY + "(?:/" + MONTH + "(?:/" + YEAR + ")?" + END + "|[-.]"
            + MONTH.replace("month", "month2") + "[-.]" + YEAR.replace("year", "year2") + END + ")";
    /** With a word before it that says it is a day, hyphens and dots do without the year. */
    private static final String DAY_OF_MONTH = DAY + "[-./]" + MONTH + "(?:[-./]" + YEAR + ")?(?![\\d/]|[.,-]\\d)";

    private static final String WORDED = DAY + " tháng " + MONTH + "(?: năm " + YEAR + ")?" + END;
    private static final String CLOCK =
            "(?<hour>[01]?\\d|2[0-4])(?: ?giờ|h|g|:(?=\\d\\d))(?: ?(?<minute>[0-5]\\d)(?!\\d|/))?(?: phút)?";
    private static final String NAME = "(?<name>(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) "
            + "(?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi))";
    private static final String COUNT = "(?<count>\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)";

    /**
     * What a text reads as.
     *
     * @param ahead whether what goes before says that it lies ahead
     */
    record Reading(Matcher match, Calendar calendar, boolean ahead) {
        @Nullable
        String group(String name) {
            try {
                return match.group(name);
            } catch (IllegalArgumentException notInThisForm) {
                return null;
            }
        }

        int number(String name) {
            return Integer.parseInt(match.group(name));
        }

        @Nullable
        Integer year() {
            String year = group("year") == null ? group("year2") : group("year");
            return year == null ? null : Integer.valueOf(year);
        }
    }

    /** What a form means; empty where there is no such day. */
    @FunctionalInterface
    interface Meaning {
        Optional<When> of(Reading reading);
    }

    /** @param bare whether the form alone could be something else, a share or a street, and has to stand alone */
    record Form(Pattern pattern, Meaning meaning, boolean bare) {
        Optional<When> meant(Reading reading) {
            try {
                return meaning.of(reading);
            } catch (DateTimeException thereIsNone) {
                return Optional.empty();
            }
        }
    }

    static final List<Form> ALL = List.of(
            form(
                    "(?:" + PART + " )?(?:hôm|ngày) sau",
                    r -> Optional.of(
                            When.day(r.calendar().sameDay().plusDays(1)).in(part(r)))),
            form(
                    "(?<side>đầu|cuối) năm " + YEAR + END,
                    r -> Optional.of(
                            When.months(r.number("year"), "đầu".equalsIgnoreCase(r.group("side")) ? 1 : 12, 1))),
            bare(DATE, TimeForms::day),
            form("(?:" + PART + " )?ngày " + DAY_OF_MONTH, TimeForms::day),
            form(PART + ",? " + DAY_OF_MONTH, TimeForms::day),
            form("(?:" + PART + " )?ngày " + WORDED, TimeForms::day),
            form("(?:" + PART + " )?" + WORDED, TimeForms::day),
            form(CLOCK + "(?: (?:sáng|trưa|chiều|tối|đêm))?(?: nay)?,? (?:ngày )?" + DAY_OF_MONTH, TimeForms::hour),
            form(CLOCK + "(?: (?:sáng|trưa|chiều|tối|đêm))?,? ngày " + WORDED, TimeForms::hour),
            form(CLOCK + "(?: (?:sáng|trưa|chiều|tối|đêm))? (?:cùng ngày|hôm nay|nay)", TimeForms::hourOfSameDay),
            form("(?<hour>[01]?\\d|2[0-3]) ?(?:giờ|h|g) ?(?<minute>[0-5]\\d)(?: phút)?", TimeForms::hourOfLastDay),
            form(
                    "(?:" + PART + " (?:nay|qua)|hôm (?:nay|qua)|ngày mai)(?:,? (?:ngày )?" + DATE + "| \\((?:ngày )?"
                            + DATE + "\\))",
                    TimeForms::today,
                    true),
            form(PART + " nay", r -> Optional.of(daysOn(r, 0))),
            form("(?:" + PART + " )?(?:ngày )?hôm nay", r -> Optional.of(daysOn(r, 0))),
            form("(?:" + PART + " |ngày )(?:hôm )?qua", r -> Optional.of(daysOn(r, -1))),
            form("hôm qua", r -> Optional.of(daysOn(r, -1))),
            form("(?:" + PART + " |ngày )mai", r -> Optional.of(daysOn(r, 1))),
            form(
                    "(?:" + PART + " )?cùng ngày",
                    r -> Optional.of(When.day(r.calendar().sameDay()).in(part(r)))),
            form(
                    "(?:" + PART
                            + " )?(?:thứ (?<weekday>hai|ba|tư|năm|sáu|bảy)|chủ nhật) tuần (?<which>này|trước|qua|vừa qua|tới|sau)",
                    TimeForms::weekday),
            form(
                    "(?:" + PART + " )?(?:thứ (?<weekday>hai|ba|tư|năm|sáu|bảy)|chủ nhật) vừa (?:qua|rồi)",
                    TimeForms::lastWeekday),
            form(PART + " (?:thứ (?<weekday>hai|ba|tư|năm|sáu|bảy)|chủ nhật)", TimeForms::lastWeekday),
            form("cuối tuần (?:qua|vừa qua|trước)", r -> {
                LocalDate monday = r.calendar().monday(-1);
                return Optional.of(When.days(monday.plusDays(5), monday.plusDays(6)));
            }),
            form("tuần (?<which>này|trước|qua|vừa qua|tới|sau)", r -> {
                LocalDate monday = r.calendar().monday(weeks(r.group("which")));
                return Optional.of(When.days(monday, monday.plusDays(6)));
            }),
            form(
                    SIDE + "tháng " + MONTH + "(?:/|-| năm )" + YEAR + END,
                    r -> Optional.of(When.months(r.number("year"), r.number("month"), 1))),
            form(
                    SIDE + "tháng " + MONTH + "(?![\\d/-]|[.,]\\d)",
                    r -> Optional.of(When.months(r.calendar().yearOf(r.number("month")), r.number("month"), 1))),
            form("tháng (?<which>này|trước|tới|sau)", r -> {
                YearMonth month = YearMonth.from(r.calendar().published()).plusMonths(weeks(r.group("which")));
                return Optional.of(When.months(month.getYear(), month.getMonthValue(), 1));
            }),
            form(
                    SIDE + "qu[ýí] (?<quarter>IV|I{1,3}|[1-4])(?:(?:/|-| năm )" + YEAR + ")?" + END + "(?!\\p{L})",
                    TimeForms::quarter),
            form(COUNT + " tháng (?<side>đầu|cuối) năm(?: " + YEAR + ")?(?! học)" + END, TimeForms::monthsOfYear),
            form(COUNT + " tháng(?: năm |/)" + YEAR + END, TimeForms::monthsOfYear),
            form(COUNT + " tháng qua", TimeForms::monthsOfYear),
            form("nửa (?<side>đầu|cuối) năm(?: " + YEAR + ")?" + END, TimeForms::monthsOfYear),
            form("(?:giữa )?năm " + YEAR + END, r -> Optional.of(When.years(r.number("year"), r.number("year")))),
            form(
                    "(?:(?:\\d|hai|ba|các|những) )?năm " + YEAR + "(?:, (?:19|20)\\d{2}){0,6}(?:,| và|,? đến) (?:năm )?"
                            + LAST_YEAR + END,
                    TimeForms::years),
            form("từ (?:đầu )?năm " + YEAR + " đến (?:hết )?(?:năm )?" + LAST_YEAR + END, TimeForms::years),
            form(
                    "(?:năm học|niên vụ|năm tài chính|nhiệm kỳ|giai đoạn|những năm|các năm|thời kỳ) (?:từ )?(?:năm )?"
                            + YEAR + " ?(?:[-–]|đến) ?(?:năm )?" + LAST_YEAR + END,
                    TimeForms::years),
            form("(?:\\d|năm) năm " + YEAR + " ?[-–] ?" + LAST_YEAR + END, TimeForms::years),
            form(
                    "(?:niên vụ|năm tài chính) " + YEAR + END,
                    r -> Optional.of(When.years(r.number("year"), r.number("year")))),
            form(
                    "(?<!hai |ba |bốn |\\d )năm (?<which>ngoái|trước|qua|vừa qua|tới|sau|nay)(?! \\d)",
                    TimeForms::yearNear),
            form(
                    "cùng kỳ(?: năm (?:" + YEAR + "|trước|ngoái|qua))?" + END,
                    r -> Optional.of(r.calendar().samePeriod(r.year()))),
            form(
                    "từ (?:ngày )?(?<from>\\d{1,2})(?:/(?<frommonth>\\d{1,2})(?:/(?<fromyear>\\d{4}))?)?"
                            + "(?: ?[-–] ?| (?:đến|tới) (?:hết )?)(?:ngày )?" + DATE,
                    TimeForms::range),
            form(
                    "(?:(?:hai|ba|\\d|các) )?ngày (?<from>\\d{1,2})(?:/(?<frommonth>\\d{1,2})(?:/(?<fromyear>\\d{4}))?)?"
                            + "(?: ?[-–] ?|(?:, \\d{1,2}){0,6} và (?:ngày )?| đến (?:hết )?(?:ngày )?)" + DATE,
                    TimeForms::range),
            form(
                    "từ tháng (?<from>\\d{1,2})(?:/(?<fromyear>\\d{4}))? đến (?:hết )?tháng " + MONTH + "(?:(?:/| năm )"
                            + YEAR + ")?" + END,
                    TimeForms::months),
            form(
                    "(?:ngay )?(?:sau|trước) (?:kỳ nghỉ |dịp )?tết(?: nguyên đán)?(?: " + NAME + ")?(?: " + YEAR + ")?",
                    TimeForms::besideTet),
            form(
                    "tết(?: nguyên đán| cổ truyền){1,6}(?: " + NAME + ")?(?: (?:năm )?" + YEAR
                            + ")?(?: vừa qua| sắp tới)?",
                    TimeForms::tet),
            form("tết " + NAME + "(?: (?:năm )?" + YEAR + ")?(?: vừa qua| sắp tới)?", TimeForms::tet),
            form("tết (?:vừa qua|sắp tới)", TimeForms::tet),
            form(
                    "(?:" + PART + " )?(?:ngày )?(?:mùng|mồng) (?<day>[1-9]|10) tết(?: " + NAME + ")?",
                    r -> Optional.of(
                            When.day(newYear(r).plusDays(r.number("day") - 1)).in(part(r)))),
            form("(?:" + PART + " |ngày )?(?<eve>2[3-9]|30) tết(?: " + NAME + ")?", TimeForms::eve),
            form(
                    "(?:đêm )giao thừa(?: " + NAME + ")?",
                    r -> Optional.of(When.day(newYear(r).minusDays(1)).in(DayPart.NIGHT))),
            form("tết trung thu(?: (?:năm )?" + YEAR + ")?", r -> lunar(r, 15, 8)),
            form(
                    "rằm tháng (?<lunar>giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp|\\d{1,2})",
                    r -> lunar(r, 15, lunarMonth(r))),
            form(
                    "(?:" + PART + " )?(?:ngày |mùng |mồng ){0,6}(?<day>\\d{1,2}) tháng (?<lunar>giêng|chạp)",
                    r -> lunar(r, r.number("day"), lunarMonth(r)).map(when -> when.in(part(r)))),
            form(
                    "từ (?:ngày |mùng )?(?<day>\\d{1,2}) đến rằm tháng (?<lunar>giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp|\\d{1,2})",
                    r -> lunar(r, r.number("day"), lunarMonth(r))
                            .flatMap(first -> lunar(r, 15, lunarMonth(r))
                                    .map(last -> When.days(
                                            first.period().first(),
                                            last.period().last())))),
            form(
                    "(?:ngày |mùng |mồng ){0,6}(?<day>\\d{1,2})/(?<lunar>\\d{1,2}) âm lịch",
                    r -> lunar(r, r.number("day"), lunarMonth(r))));

    private static final Map<String, Integer> LUNAR = Map.ofEntries(
            Map.entry("giêng", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10),
            Map.entry("chạp", 12));

    private TimeForms() {}

    private static Form form(String pattern, Meaning meaning) {
        return new Form(compiled(pattern), meaning, false);
    }

    /** Of a pattern that holds a date twice, the second is named apart. */
    private static Form form(String pattern, Meaning meaning, boolean twice) {
        int second = pattern.lastIndexOf(DAY);
        return form(twice ? pattern.substring(0, second) + apart(pattern.substring(second)) : pattern, meaning);
    }

    private static String apart(String date) {
        return date.replace("(?<day>", "(?<dayb>")
                .replace("(?<month>", "(?<monthb>")
                .replace("(?<month2>", "(?<monthc>")
                .replace("(?<year>", "(?<yearb>")
                .replace("(?<year2>", "(?<yearc>");
    }

    private static Form bare(String pattern, Meaning meaning) {
        return new Form(compiled(pattern), meaning, true);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}/])(?<![\\d][.,])(?:" + pattern + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static @Nullable DayPart part(Reading reading) {
        return DayPart.of(reading.group("part"));
    }

    private static Optional<When> day(Reading reading) {
        return date(reading).map(day -> When.day(day).in(part(reading)));
    }

    private static Optional<LocalDate> date(Reading reading) {
        int day = reading.number("day");
        String month = reading.group("month") == null ? reading.group("month2") : reading.group("month");
        Integer year = reading.year();
        int of = Integer.parseInt(month == null ? "0" : month);
        return year != null
                ? Optional.of(LocalDate.of(year, of, day))
                : reading.calendar().nearest(day, of, reading.ahead());
    }

    private static Optional<When> hour(Reading reading) {
        return date(reading).map(day -> When.day(day).at(clock(reading)));
    }

    private static Optional<When> hourOfSameDay(Reading reading) {
        boolean same = reading.match().group().toLowerCase(Locale.ROOT).endsWith("cùng ngày");
        LocalDate day = same ? reading.calendar().sameDay() : reading.calendar().published();
        return Optional.of(When.day(day).at(clock(reading)));
    }

    private static Optional<When> hourOfLastDay(Reading reading) {
        return Optional.of(When.day(reading.calendar().sameDay()).at(clock(reading)));
    }

    private static LocalTime clock(Reading reading) {
        String minute = reading.group("minute");
        return LocalTime.of(reading.number("hour") % 24, minute == null ? 0 : Integer.parseInt(minute));
    }

    private static Optional<When> today(Reading reading) {
        String day = reading.group("day") == null ? reading.group("dayb") : reading.group("day");
        String month = reading.group("month") == null ? reading.group("monthb") : reading.group("month");
        return day == null || month == null
                ? Optional.of(daysOn(reading, 0))
                : reading.calendar()
                        .nearest(Integer.parseInt(day), Integer.parseInt(month), false)
                        .map(date -> When.day(date).in(part(reading)));
    }

    private static When daysOn(Reading reading, int days) {
        return When.day(reading.calendar().published().plusDays(days)).in(part(reading));
    }

    private static Optional<When> weekday(Reading reading) {
        String name = reading.group("weekday");
        LocalDate day = reading.calendar()
                .monday(weeks(reading.group("which")))
                .with(Calendar.weekday(name == null ? "" : name));
        return Optional.of(When.day(day).in(part(reading)));
    }

    private static Optional<When> lastWeekday(Reading reading) {
        String name = reading.group("weekday");
        LocalDate day = reading.calendar()
                .published()
                .with(TemporalAdjusters.previousOrSame(Calendar.weekday(name == null ? "" : name)));
        return Optional.of(When.day(day).in(part(reading)));
    }

    private static int weeks(@Nullable String which) {
        return switch (which == null ? "" : which.toLowerCase(Locale.ROOT)) {
            case "này", "nay" -> 0;
            case "tới", "sau" -> 1;
            default -> -1;
        };
    }

    private static Optional<When> quarter(Reading reading) {
        String name = reading.match().group("quarter").toUpperCase(Locale.ROOT);
        int quarter = List.of("I", "II", "III", "IV").indexOf(name) + 1;
        int first = 3 * (quarter == 0 ? Integer.parseInt(name) : quarter) - 2;
        Integer year = reading.year();
        return Optional.of(When.months(year == null ? reading.calendar().yearOf(first + 1) : year, first, 3));
    }

    private static Optional<When> monthsOfYear(Reading reading) {
        String count = reading.group("count");
        int months = count == null
                ? 6
                : NumberWords.parse(count)
                        .orElseThrow(() -> new DateTimeException(count))
                        .intValue();
        Integer said = reading.year();
        int year = said == null ? reading.calendar().published().minusMonths(1).getYear() : said;
        boolean late = "cuối".equalsIgnoreCase(reading.group("side"));
        return months < 1 || months > 12
                ? Optional.empty()
                : Optional.of(When.months(year, late ? 13 - months : 1, months));
    }

    private static Optional<When> years(Reading reading) {
        int first = reading.number("year");
        int last = reading.number("last");
        return first < last ? Optional.of(When.years(first, last)) : Optional.empty();
    }

    private static Optional<When> yearNear(Reading reading) {
        int year = reading.calendar().year() + weeks(reading.group("which"));
        return Optional.of(When.years(year, year));
    }

    private static Optional<When> range(Reading reading) {
        return date(reading).flatMap(last -> {
            String month = reading.group("frommonth");
            String year = reading.group("fromyear");
            LocalDate first = LocalDate.of(
                    year == null ? last.getYear() : Integer.parseInt(year),
                    month == null ? last.getMonthValue() : Integer.parseInt(month),
                    reading.number("from"));
            LocalDate begin = year == null && first.isAfter(last) && month != null ? first.minusYears(1) : first;
            return begin.isBefore(last) ? Optional.of(When.days(begin, last)) : Optional.empty();
        });
    }

    private static Optional<When> months(Reading reading) {
        int last = reading.number("month");
        Integer said = reading.year();
        int year = said == null ? reading.calendar().yearOf(last) : said;
        String from = reading.group("fromyear");
        YearMonth first = YearMonth.of(from == null ? year : Integer.parseInt(from), reading.number("from"));
        LocalDate end = YearMonth.of(year, last).atEndOfMonth();
        return first.atDay(1).isBefore(end) ? Optional.of(When.days(first.atDay(1), end)) : Optional.empty();
    }

    private static LocalDate newYear(Reading reading) {
        return LunarDate.newYear(reading.calendar().yearOfTet(reading.group("name"), reading.group("year")));
    }

    private static Optional<When> tet(Reading reading) {
        return Optional.of(When.day(newYear(reading)));
    }

    private static Optional<When> besideTet(Reading reading) {
        YearMonth month = YearMonth.from(newYear(reading));
        return Optional.of(When.months(month.getYear(), month.getMonthValue(), 1));
    }

    /** The thirtieth is the eve, also where the last month has 29 days. */
    private static Optional<When> eve(Reading reading) {
        LocalDate eve = newYear(reading).minusDays(1);
        int day = reading.number("eve");
        LocalDate meant = day == 30 ? eve : eve.minusDays(LunarDate.of(eve).day() - day);
        return Optional.of(When.day(meant).in(part(reading)));
    }

    private static Optional<When> lunar(Reading reading, int day, int month) {
        return reading.calendar().lunar(day, month).map(When::day);
    }

    private static int lunarMonth(Reading reading) {
        String month = reading.match().group("lunar").toLowerCase(Locale.ROOT);
        Integer named = LUNAR.get(month);
        return named == null ? Integer.parseInt(month) : named;
    }
}
