package vn.bantin.vietnamese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of the Vietnamese lunar calendar: its year is the solar year in which it began with Tết, the month 1 to 12, and in
 * some years one month comes a second time as a leap month (tháng nhuận). So 1/1 of 2019, year Kỷ Hợi, is 5 February 2019.
 *
 * <p>The calendar is reckoned by the time of Vietnam, UTC+7, which it has followed since 1968; it is not China's, whose
 * Tết falls on another day in 1968, 1969, 1985, 2007, 2030 and 2053. Known are the lunar years {@link #FIRST_YEAR} to
 * {@link #LAST_YEAR}: the days from 29 January 1968 to the eve of Tết 2101. In 2072 and 2085 one new moon comes within a
 * minute of midnight, and its month may yet begin a day from where it does here.
 *
 * <p>The record holds any four values; whether such a day exists is asked by {@link #toDate}.
 *
 * @param year the lunar year
 * @param month its number, 1 to 12; the leap month has that of the month before it
 * @param leap whether it is the leap month
 * @param day of the month, 1 to 29 or 30
 * @see <a href="https://www.informatik.uni-leipzig.de/~duc/amlich/calrules_en.html">Hồ Ngọc Đức, Computing the Vietnamese
 *     lunar calendar</a>
 */
public record LunarDate(int year, int month, boolean leap, int day) {
    /** The first year of the calendar of today: before 1968 the North followed another time. */
    public static final int FIRST_YEAR = 1968;

    /** The last year for which the algorithm has been compared with a better one and found good. */
    public static final int LAST_YEAR = 2100;

    private static final List<String> STEMS =
            List.of("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý");

    private static final List<String> BRANCHES =
            List.of("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi");

    /** The lunar date of a day in Vietnam; {@link DateTimeException} before Tết 1968 and from Tết 2101 on. */
    public static LunarDate of(LocalDate day) {
        var number = day.toEpochDay();
        var year = yearOf(day);
        var month = LunarYear.of(year)
                .monthOf(number)
                .orElseThrow(() -> new DateTimeException("after the last lunar year known: " + day));
        return new LunarDate(year, month.number(), month.leap(), Math.toIntExact(number - month.firstDay()) + 1);
    }

    private static int yearOf(LocalDate day) {
        var beginsLater = day.getYear() > LAST_YEAR || day.isBefore(newYear(day.getYear()));
        return beginsLater ? day.getYear() - 1 : day.getYear();
    }

    /** The day in Vietnam; {@link DateTimeException} if there is no such day or its year is not known. */
    public LocalDate toDate() {
        var found = knownMonth();
        if (day < 1 || day > found.length()) {
            throw new DateTimeException("no such day: " + this);
        }
        return LocalDate.ofEpochDay(found.firstDay() + day - 1);
    }

    /** The days of its month, 29 or 30; {@link DateTimeException} if there is no such month or its year is not known. */
    public int lengthOfMonth() {
        return knownMonth().length();
    }

    private LunarYear.LunarMonth knownMonth() {
        return LunarYear.of(year).month(month, leap).orElseThrow(() -> new DateTimeException("no such month: " + this));
    }

    /** The name of its year among the sixty, can and chi: {@code Kỷ Hợi} for 2019. Every int has one. */
    public String yearName() {
        return STEMS.get(Math.floorMod(year - 4, 10)) + " " + BRANCHES.get(Math.floorMod(year - 4, 12));
    }

    /** Tết, the first day of the lunar year that begins in this solar year; {@link DateTimeException} if it is not known. */
    public static LocalDate newYear(int year) {
        return LocalDate.ofEpochDay(LunarYear.of(year).firstDay());
    }

    /**
     * The day before {@link #newYear} of this year, whose evening is called đêm 30 Tết, also where the old year's last
     * month has only 29 days.
     */
    public static LocalDate newYearsEve(int year) {
        return newYear(year).minusDays(1);
    }
}
