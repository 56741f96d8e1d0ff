package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.readership.DayViews;

class PlotTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private static List<DayViews> days(long... views) {
        return LongStream.range(0, views.length)
                .mapToObj(i -> new DayViews(FIRST.plusDays(i), views[(int) i]))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "4, 4", "5, 6", "437, 600", "1200, 1500", "9999, 10000", "3000000000, 3000000000"})
    void the_axis_reaches_the_most_in_round_steps(long most, long top) {
        assertThat(Plot.of(days(0, most)).steps().getLast().views()).isEqualTo(top);
        assertThat(Plot.of(days(0, most)).steps()).hasSizeBetween(2, 5);
    }

    @Test
    void the_tallest_bar_keeps_within_the_axis_and_none_stands_where_nothing_was_read() {
        Plot plot = Plot.of(days(0, 600, 300));
        assertThat(plot.bars()).extracting(Plot.Bar::height).containsExactly("0.0", "265.0", "132.5");
        assertThat(plot.bars().get(1).y()).isEqualTo(plot.steps().getLast().y());
    }

    @Test
    void a_year_of_days_names_at_most_seven() {
        Plot plot = Plot.of(days(new long[365]));
        assertThat(plot.bars()).hasSize(365);
        assertThat(plot.marks())
                .hasSize(7)
                .first()
                .isEqualTo(new Plot.Mark("01/11", plot.marks().getFirst().x()));
    }
}
