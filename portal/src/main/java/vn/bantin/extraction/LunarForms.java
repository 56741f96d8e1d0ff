package vn.bantin.extraction;

import static vn.bantin.extraction.TimeForms.NAME;
import static vn.bantin.extraction.TimeForms.PART;
import static vn.bantin.extraction.TimeForms.YEAR;
import static vn.bantin.extraction.TimeForms.form;

import java.util.List;
import java.util.Optional;
import vn.bantin.extraction.When.DayPart;

/** The ways in which a text names Tết and the days of the lunar calendar. */
final class LunarForms {
    private static final String WHICH = "(?: (?:năm )?" + NAME + ")?(?: \\(?(?:năm )?" + YEAR + "\\)?)?";
    private static final String FIRSTS = "(?:mùng|mồng) ";
    private static final String DAY_WORD = "(?:ngày |mùng |mồng ){0,3}";
    private static final String DAY = "(?<day>[12]\\d|30|0?[1-9])";
    private static final String FROM = "từ " + DAY_WORD + "(?<from>[12]\\d|30|0?[1-9])";
    private static final String TO = " (?:đến|tới) (?:hết )?" + DAY_WORD;
    private static final String NAMED_MONTH = "giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp";
    private static final String MONTH = "(?<lunar>" + NAMED_MONTH + "|1[0-2]|0?[1-9])";
    /** Which nobody says of the other calendar. */
    private static final String LUNAR_MONTH = "(?<lunar>giêng|chạp)";

    private static final String OF_CALENDAR = "(?:,? âm lịch| \\(âm lịch\\)| \\(?AL\\)?)";

    static final List<TimeForms.Form> ALL = List.of(
            form(
                    "(?:ngay )?(?:sau|trước) (?:kỳ nghỉ |dịp )?tết(?: nguyên đán)?(?: " + NAME + ")?(?: " + YEAR + ")?",
                    TimeReading::besideTet),
            form(
                    "tết(?: nguyên đán| cổ truyền){1,6}(?: " + NAME + ")?(?: (?:năm )?" + YEAR
                            + ")?(?: vừa qua| sắp tới)?",
                    TimeReading::tet),
            form("tết " + NAME + "(?: (?:năm )?" + YEAR + ")?(?: vừa qua| sắp tới)?", TimeReading::tet),
            form("tết (?:vừa qua|sắp tới)", TimeReading::tet),
            form(
                    "(?:" + PART + " )?(?:ngày )?(?:mùng|mồng) (?<day>[1-9]|10) tết(?: " + NAME + ")?",
                    r -> Optional.of(
                            When.day(r.newYear().plusDays(r.number("day") - 1)).in(r.part()))),
            form("(?:" + PART + " |ngày )?(?<eve>2[3-9]|30) tết(?: " + NAME + ")?", TimeReading::eve),
            form(
                    "từ (?:ngày )?" + FIRSTS + "(?<from>[1-9]|10)(?: tết)? (?:đến|tới) (?:hết )?(?:ngày )?" + FIRSTS
                            + "(?<day>[1-9]|10) tết(?: " + NAME + ")?",
                    TimeReading::daysOfTet),
            form(
                    "từ (?:đêm |ngày )?(?<eve>2[3-9]|30)(?: tết| tháng chạp)? (?:đến|tới) (?:hết )?(?:ngày )?" + FIRSTS
                            + "(?<day>[1-9]|10) tết(?: " + NAME + ")?",
                    TimeReading::daysAroundTet),
            form(
                    "(?:đêm )giao thừa(?: " + NAME + ")?",
                    r -> Optional.of(When.day(r.newYear().minusDays(1)).in(DayPart.NIGHT))),
            form("tết trung thu(?: (?:năm )?" + YEAR + ")?", r -> r.lunar(15, 8)),
            form("rằm tháng " + MONTH + WHICH, r -> r.lunar(15, r.lunarMonth())),
            form("(?:" + PART + " )?" + DAY_WORD + DAY + " tháng " + LUNAR_MONTH + WHICH, TimeReading::lunarDay),
            form(
                    "(?:" + PART + " )?" + DAY_WORD + DAY + "(?:/| tháng )" + MONTH + OF_CALENDAR + WHICH,
                    TimeReading::lunarDay),
            form(
                    "(?:" + PART + " )?(?:ngày )?" + FIRSTS + DAY + "(?:/| tháng )" + MONTH + WHICH,
                    TimeReading::lunarDay),
            form("(?:" + PART + " )?" + DAY_WORD + DAY + " tháng " + MONTH + " năm " + NAME, TimeReading::lunarDay),
            form("từ " + DAY_WORD + "(?<from>\\d{1,2}) đến rằm tháng " + MONTH + WHICH, TimeReading::toFullMoon),
            form(FROM + TO + DAY + " tháng " + LUNAR_MONTH + WHICH, TimeReading::lunarDays),
            form(FROM + TO + DAY + "(?:/| tháng )" + MONTH + OF_CALENDAR + WHICH, TimeReading::lunarDays),
            form(FROM + TO + DAY + " tháng " + MONTH + " năm " + NAME, TimeReading::lunarDays));

    private LunarForms() {}
}
