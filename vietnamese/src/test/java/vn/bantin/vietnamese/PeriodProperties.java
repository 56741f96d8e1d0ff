package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class PeriodProperties {
    @Property
    void the_parts_of_a_year_follow_each_other_without_a_gap(@ForAll @IntRange(min = 1000, max = 9999) int year) {
        assertThatPartsFillTheYear(year, 12, month -> "tháng " + month + " năm " + year);
        assertThatPartsFillTheYear(year, 12, month -> month + "/" + year);
        assertThatPartsFillTheYear(year, 4, quarter -> "quý " + quarter + "/" + year);
        assertThatPartsFillTheYear(year, 2, half -> "6 tháng " + (half == 1 ? "đầu" : "cuối") + " năm " + year);
        assertThatPartsFillTheYear(year, 1, whole -> "năm " + year);
    }

    private static void assertThatPartsFillTheYear(int year, int count, IntFunction<String> typed) {
        var parts = IntStream.rangeClosed(1, count)
                .mapToObj(number -> Period.parse(typed.apply(number)).orElseThrow())
                .toList();
        var next = LocalDate.of(year, 1, 1);
        for (var part : parts) {
            assertThat(part.first()).isEqualTo(next);
            next = part.last().plusDays(1);
        }
        assertThat(next).isEqualTo(LocalDate.of(year, 1, 1).plusYears(1));
    }

    @Property
    void a_single_day_is_first_and_last(
            @ForAll @DateRange(min = "1000-01-01", max = "9999-12-31") LocalDate day, @ForAll UnicodeForm form) {
        var typed = "Ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue() + " năm " + day.getYear();
        assertThat(Period.parse(form.of(typed))).contains(new Period(day, day));
    }

    @Property
    void the_unicode_form_changes_nothing(@ForAll UnicodeForm form, @ForAll @IntRange(min = 2, max = 11) int count) {
        var typed = count + " tháng đầu năm 2019";
        assertThat(Period.parse(form.of(typed)))
                .contains(new Period(
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2019, count + 1, 1).minusDays(1)));
    }

    @Property
    void wild_text_is_no_period_and_spoils_one(@ForAll(supplier = WildText.class) String text) {
        assertThat(Period.parse(text + ";")).isEmpty();
        assertThat(Period.parse("năm 2018;" + text)).isEmpty();
    }
}
