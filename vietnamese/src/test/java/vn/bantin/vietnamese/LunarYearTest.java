package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The calendar beside a table that was reckoned from another source; what it is, its first lines say. */
class LunarYearTest {
    private static final List<String> TABLE = table();

    @Test
    void the_table_has_every_year_of_the_calendar() {
        assertThat(TABLE.stream().map(line -> Integer.parseInt(line.substring(0, 4))))
                .containsExactlyElementsOf(IntStream.rangeClosed(LunarDate.FIRST_YEAR, LunarDate.LAST_YEAR)
                        .boxed()
                        .toList());
    }

    @Test
    void every_tet_is_that_of_the_table() {
        assertThat(TABLE)
                .allSatisfy(line -> assertThat(LunarDate.newYear(Integer.parseInt(line.substring(0, 4))))
                        .isEqualTo(LocalDate.parse(line.substring(5, 15))));
    }

    /** In December 2072 and October 2085 a moon is new within a minute of midnight. */
    @Test
    void every_month_is_that_of_the_table_but_in_two_years() {
        assertThat(TABLE.stream().filter(line -> !line.equals(row(line.substring(0, 4)))))
                .extracting(line -> line.substring(0, 4))
                .containsExactly("2072", "2085");
    }

    private static String row(String year) {
        var months = LunarYear.of(Integer.parseInt(year)).months();
        var lengths = months.stream().map(month -> (month.leap() ? "+" : "") + month.length());
        var tet = LocalDate.ofEpochDay(months.getFirst().firstDay());
        return year + " " + tet + " " + lengths.collect(Collectors.joining(" "));
    }

    private static List<String> table() {
        try (var file = LunarYearTest.class.getResourceAsStream("/lunar-years.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
