package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
}
