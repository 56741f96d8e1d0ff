package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.InstantRange;

class DatesProperties {
    @Property
    void a_stamp_is_read_back_to_the_minute(
            @ForAll @InstantRange(min = "1976-01-01T00:00:00Z", max = "9999-12-31T00:00:00Z") Instant moment) {
        assertThat(Dates.parseStamp(Dates.stamp(moment))).contains(moment.truncatedTo(ChronoUnit.MINUTES));
    }

    @Property
    void a_stamp_ends_with_its_day(
            @ForAll @InstantRange(min = "1000-01-01T00:00:00Z", max = "9999-12-31T00:00:00Z") Instant moment) {
        assertThat(Dates.stamp(moment)).endsWith(" " + Dates.day(moment));
    }

    @Property
    void the_iso_form_is_the_moment_to_the_second(
            @ForAll @InstantRange(min = "1976-01-01T00:00:00Z", max = "9999-12-31T00:00:00Z") Instant moment) {
        var iso = Dates.iso(moment);
        assertThat(iso).hasSize("2019-02-14T15:31:00+07:00".length()).endsWith("+07:00");
        assertThat(OffsetDateTime.parse(iso).toInstant()).isEqualTo(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    @Property
    void a_typed_stamp_is_read_if_its_day_and_time_exist(
            @ForAll @IntRange(max = 26) int hour,
            @ForAll @IntRange(max = 65) int minute,
            @ForAll @IntRange(max = 33) int day,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1976, max = 2100) int year) {
        var exists = hour < 24 && minute < 60 && YearMonth.of(year, month).isValidDay(day);
        var typed = String.format(Locale.ROOT, "%dh%02d, %d/%d/%d", hour, minute, day, month, year);
        assertThat(Dates.parseStamp(typed).isPresent()).isEqualTo(exists);
    }

    @Property
    void wild_text_is_no_stamp(@ForAll(supplier = WildText.class) String text) {
        assertThat(Dates.parseStamp(text)).isEmpty();
        assertThat(Dates.parseStamp("15:31 14/02/2019" + text).isPresent()).isEqualTo(text.isEmpty());
    }

    @Property
    void a_day_is_read_in_every_form(
            @ForAll @DateRange(min = "1000-01-01", max = "9999-12-31") LocalDate day, @ForAll UnicodeForm form) {
        var numbers = new Object[] {day.getDayOfMonth(), day.getMonthValue(), day.getYear()};
        for (var layout : List.of("%d/%d/%d", "%02d/%02d/%d", "%d-%d-%d", "%d.%d.%d", "%d tháng %d năm %d")) {
            var typed = String.format(Locale.ROOT, layout, numbers);
            assertThat(Dates.parseDay(typed)).contains(day);
            assertThat(Dates.parseDay(form.of("ngày " + typed))).contains(day);
        }
        assertThat(Dates.parseDay(day.toString())).contains(day);
    }

    @Property
    void the_day_of_a_page_is_read_back(
            @ForAll @InstantRange(min = "1976-01-01T00:00:00Z", max = "9999-12-30T00:00:00Z") Instant moment) {
        var day = moment.atZone(Dates.ZONE).toLocalDate();
        assertThat(Dates.parseDay(Dates.day(moment))).contains(day);
        assertThat(Dates.parseDay(Dates.longDay(moment).replaceFirst("^.*, ", "")))
                .contains(day);
    }

    @Property
    void a_typed_day_is_read_if_it_exists(
            @ForAll @IntRange(max = 33) int day,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(min = 1000, max = 9999) int year) {
        var exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
        var typed = day + "-" + month;
        assertThat(Dates.parseDay(typed + "-" + year).isPresent()).isEqualTo(exists);
        assertThat(Dates.parseDay(typed, Year.of(year))).isEqualTo(Dates.parseDay(typed + "-" + year));
    }

    @Property
    void wild_text_is_no_day_and_spoils_one(@ForAll(supplier = WildText.class) String text) {
        assertThat(Dates.parseDay(text)).isEmpty();
        assertThat(Dates.parseDay("14/02/2019;" + text)).isEmpty();
        assertThatCode(() -> Dates.parseDay(text, Year.of(2019))).doesNotThrowAnyException();
    }
}
