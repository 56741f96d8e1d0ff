package vn.bantin.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which a text names a time, each with what it means. */
final class TimeForms {
    /** Not of so many: "ba tháng sau" is no month; "ngày 5 tháng sau" is. */
    private static final String UNCOUNTED =
            "(?<!(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|nhiều) )(?<!(?<!ngày |ngày \\d)\\d )";

    static final String PART = "(?<part>rạng sáng|sáng sớm|sáng|trưa|chiều tối|chiều|tối|đêm|khuya)";
    static final String YEAR = "(?<year>(?:19|20)\\d{2})";
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
    /** The first day of several, whose month and year may be said with the last alone. */
    private static final String FROM =
            "(?<from>\\d{1,2})(?:(?:/| tháng )(?<frommonth>\\d{1,2})(?:(?:/| năm )(?<fromyear>\\d{4}))?)?";

    private static final String TO = "(?: ?[-–] ?| (?:đến|tới) (?:hết )?)";
    private static final String DAYS = "(?:(?:hai|ba|\\d|các) )?ngày ";
    private static final String AND = "(?: ?[-–] ?|(?:, \\d{1,2}){0,6}(?:,| và) (?:ngày )?| đến (?:hết )?(?:ngày )?)";
    private static final String CLOCK =
            "(?<hour>[01]?\\d|2[0-4])(?: ?giờ|h|g|:(?=\\d\\d))(?: ?(?<minute>[0-5]\\d)(?!\\d|/))?(?: phút)?";
    private static final String OF_DAY = "(?: (?:sáng|trưa|chiều|tối|đêm))?";
    private static final String NEAR_DAY = "(?:(?:" + PART + " (?:hôm )?|hôm )(?:nay|qua|mai)|ngày mai)";
    private static final String WEEKDAY = "(?:thứ (?<weekday>hai|ba|tư|năm|sáu|bảy)|chủ nhật)";
    private static final String WEEK = "tuần (?<which>này|trước|qua|vừa qua|tới|sau)";
    /** A weekday with its date behind it, which alone says what is meant. */
    private static final String DATED_WEEKDAY = "(?:hôm |ngày )?"
            + "(?:(?<!lần |họp |phiên )thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
            + "(?: tuần (?:này|trước|qua|vừa qua|tới|sau)| vừa (?:qua|rồi)| tới)?";

    private static final String WEEKDAYS_DATE =
            "(?:ngày )?" + DAY + "(?:[-./]| tháng )" + MONTH + "(?:(?:[-./]| năm )" + YEAR + ")?(?![\\d/]|[.,-]\\d)";
    static final String NAME = "(?<name>(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) "
            + "(?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi))";
    private static final String COUNT = "(?<count>\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)";

    /**
     * A way to name a time.
     *
     * @param meaning empty where there is no such day
     * @param bare whether the form alone could be something else, a share or a street, and has to stand alone
     */
    record Form(Pattern pattern, Function<TimeReading, Optional<When>> meaning, boolean bare) {
        Optional<When> meant(TimeReading reading) {
            try {
                return meaning.apply(reading);
            } catch (DateTimeException thereIsNone) {
                return Optional.empty();
            }
        }
    }

    static final List<Form> ALL =
            Stream.concat(solar().stream(), LunarForms.ALL.stream()).toList();

    private static List<Form> solar() {
        return List.of(
                form(
                        "(?:" + PART + " )?(?:hôm|ngày) sau",
                        r -> Optional.of(
                                When.day(r.calendar().sameDay().plusDays(1)).in(r.part()))),
                form(
                        "(?<side>đầu|cuối) năm " + YEAR + END,
                        r -> Optional.of(
                                When.months(r.number("year"), "đầu".equalsIgnoreCase(r.group("side")) ? 1 : 12, 1))),
                bare(DATE, TimeReading::day),
                form("(?:" + PART + " )?ngày " + DAY_OF_MONTH, TimeReading::day),
                form(PART + ",? " + DAY_OF_MONTH, TimeReading::day),
                form("(?:" + PART + " )?ngày " + WORDED, TimeReading::day),
                form("(?:" + PART + " )?" + WORDED, TimeReading::day),
                form(CLOCK + OF_DAY + "(?: nay)?,? (?:ngày )?" + DAY_OF_MONTH, TimeReading::hour),
                form(CLOCK + OF_DAY + "(?: nay)? \\((?:ngày )?" + DATE + "\\)", TimeReading::hour),
                form(CLOCK + OF_DAY + ",? ngày " + WORDED, TimeReading::hour),
                form(CLOCK + OF_DAY + ",? " + DATED_WEEKDAY + ",? " + WEEKDAYS_DATE, TimeReading::hour),
                form(CLOCK + OF_DAY + ",? " + DATED_WEEKDAY + " \\(" + WEEKDAYS_DATE + "\\)", TimeReading::hour),
                form(CLOCK + OF_DAY + " (?:cùng ngày|hôm nay|nay)", TimeReading::hourOfSameDay),
                form(
                        "(?<hour>[01]?\\d|2[0-3]) ?(?:giờ|h|g) ?(?<minute>[0-5]\\d)(?: phút)?",
                        TimeReading::hourOfLastDay),
                form(NEAR_DAY + "(?:,? " + DATED_WEEKDAY + ")?,? (?:ngày )?" + DATE, TimeReading::day),
                form(NEAR_DAY + "(?:,? " + DATED_WEEKDAY + ")? \\((?:ngày )?" + DATE + "\\)", TimeReading::day),
                form(PART + " nay", r -> Optional.of(r.daysOn(0))),
                form("(?:" + PART + " )?(?:ngày )?hôm nay", r -> Optional.of(r.daysOn(0))),
                form("(?:" + PART + " |ngày )(?:hôm )?qua", r -> Optional.of(r.daysOn(-1))),
                form("hôm qua", r -> Optional.of(r.daysOn(-1))),
                form("(?:" + PART + " |ngày )mai", r -> Optional.of(r.daysOn(1))),
                form(
                        "(?:" + PART + " )?cùng ngày",
                        r -> Optional.of(When.day(r.calendar().sameDay()).in(r.part()))),
                form("(?:" + PART + " )?" + WEEKDAY + " " + WEEK, TimeReading::weekday),
                form("(?:" + PART + " )?" + WEEKDAY + " vừa (?:qua|rồi)", TimeReading::lastWeekday),
                form(PART + " " + WEEKDAY, TimeReading::lastWeekday),
                form("(?:" + PART + " )?" + DATED_WEEKDAY + ",? " + WEEKDAYS_DATE, TimeReading::day),
                form("(?:" + PART + " )?" + DATED_WEEKDAY + " \\(" + WEEKDAYS_DATE + "\\)", TimeReading::day),
                form("cuối tuần (?:qua|vừa qua|trước)", r -> {
                    LocalDate monday = r.calendar().monday(-1);
                    return Optional.of(When.days(monday.plusDays(5), monday.plusDays(6)));
                }),
                form(UNCOUNTED + WEEK, r -> {
                    LocalDate monday = r.calendar().monday(r.weeks());
                    return Optional.of(When.days(monday, monday.plusDays(6)));
                }),
                form(
                        SIDE + "tháng " + MONTH + "(?:/|-| năm )" + YEAR + END,
                        r -> Optional.of(When.months(r.number("year"), r.number("month"), 1))),
                form(
                        SIDE + "tháng " + MONTH + "(?![\\d/-]|[.,]\\d)",
                        r -> Optional.of(When.months(r.calendar().yearOf(r.number("month")), r.number("month"), 1))),
                form(
                        SIDE + "tháng (?<word>(?-i:Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười(?: (?:Một|Hai))?))(?: năm "
                                + YEAR + ")?" + END,
                        TimeReading::month),
                form(UNCOUNTED + "tháng (?<which>này|trước|tới|sau)", r -> {
                    YearMonth month = YearMonth.from(r.calendar().published()).plusMonths(r.weeks());
                    return Optional.of(When.months(month.getYear(), month.getMonthValue(), 1));
                }),
                form(
                        SIDE + "qu[ýí] (?<quarter>IV|I{1,3}|[1-4])(?:(?:/|-| năm )" + YEAR + ")?" + END + "(?!\\p{L})",
                        TimeReading::quarter),
                form(COUNT + " tháng (?<side>đầu|cuối) năm(?: " + YEAR + ")?(?! học)" + END, TimeReading::monthsOfYear),
                form(COUNT + " tháng(?: năm |/)" + YEAR + END, TimeReading::monthsOfYear),
                form(COUNT + " tháng qua", TimeReading::monthsOfYear),
                form("nửa (?<side>đầu|cuối) năm(?: " + YEAR + ")?" + END, TimeReading::monthsOfYear),
                form("(?:giữa )?năm " + YEAR + END, r -> Optional.of(When.years(r.number("year"), r.number("year")))),
                form(
                        "(?:(?:\\d|hai|ba|các|những) )?năm " + YEAR
                                + "(?:, (?:19|20)\\d{2}){0,6}(?:,| và|,? đến) (?:năm )?" + LAST_YEAR + END,
                        TimeReading::years),
                form("từ (?:đầu )?năm " + YEAR + " đến (?:hết )?(?:năm )?" + LAST_YEAR + END, TimeReading::years),
                form(
                        "(?:năm học|niên vụ|năm tài chính|nhiệm kỳ|giai đoạn|những năm|các năm|thời kỳ) (?:từ )?(?:năm )?"
                                + YEAR + " ?(?:[-–]|đến) ?(?:năm )?" + LAST_YEAR + END,
                        TimeReading::years),
                form("(?:\\d|năm) năm " + YEAR + " ?[-–] ?" + LAST_YEAR + END, TimeReading::years),
                form(
                        "(?:niên vụ|năm tài chính) " + YEAR + END,
                        r -> Optional.of(When.years(r.number("year"), r.number("year")))),
                form(UNCOUNTED + "năm (?<which>ngoái|trước|qua|vừa qua|tới|sau|nay)(?! \\d)", TimeReading::yearNear),
                form(
                        "cùng kỳ(?: năm (?:" + YEAR + "|trước|ngoái|qua))?" + END,
                        r -> Optional.of(r.calendar().samePeriod(r.year()))),
                form("từ (?:ngày )?" + FROM + TO + "(?:ngày )?" + DATE, TimeReading::range),
                form("từ (?:ngày )?" + FROM + TO + "(?:ngày )?" + WORDED, TimeReading::range),
                form(DAYS + FROM + AND + DATE, TimeReading::range),
                form(DAYS + FROM + AND + WORDED, TimeReading::range),
                bare("(?<from>\\d{1,2})/(?<frommonth>\\d{1,2}) ?[-–] ?" + DATE, TimeReading::range),
                form(
                        "từ đầu năm(?: (?<fromyear>\\d{4}))? (?:đến|tới) (?:hết )?(?:ngày )?" + DATE,
                        TimeReading::sinceNewYear),
                form(
                        "từ tháng (?<from>\\d{1,2})(?:/(?<fromyear>\\d{4}))? đến (?:hết )?tháng " + MONTH
                                + "(?:(?:/| năm )" + YEAR + ")?" + END,
                        TimeReading::months));
    }

    private TimeForms() {}

    static Form form(String pattern, Function<TimeReading, Optional<When>> meaning) {
        return new Form(compiled(pattern), meaning, false);
    }

    private static Form bare(String pattern, Function<TimeReading, Optional<When>> meaning) {
        return new Form(compiled(pattern), meaning, true);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}/])(?<![\\d][.,])(?:" + pattern + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
