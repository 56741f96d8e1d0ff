package vn.bantin.readership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DailySaltTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_reader_has_one_number_for_a_day() {
        DailySalt salt = new DailySalt(TODAY);
        assertThat(salt.reader(TODAY, "192.0.2.1", "Mozilla"))
                .isEqualTo(salt.reader(TODAY, "192.0.2.1", "Mozilla"))
                .isNotEqualTo(salt.reader(TODAY, "192.0.2.2", "Mozilla"))
                .isNotEqualTo(salt.reader(TODAY, "192.0.2.1", "Opera"));
    }

    @Test
    void where_the_address_ends_and_the_browser_begins_is_not_mixed_up() {
        DailySalt salt = new DailySalt(TODAY);
        assertThat(salt.reader(TODAY, "192.0.2.1", "2 x")).isNotEqualTo(salt.reader(TODAY, "192.0.2.12", " x"));
    }

    @Test
    void the_next_day_and_another_process_know_nobody() {
        DailySalt salt = new DailySalt(TODAY);
        long number = salt.reader(TODAY, "192.0.2.1", "Mozilla");
        assertThat(salt.reader(TODAY.plusDays(1), "192.0.2.1", "Mozilla")).isNotEqualTo(number);
        assertThat(salt.reader(TODAY, "192.0.2.1", "Mozilla")).isNotEqualTo(number);
        assertThat(new DailySalt(TODAY).reader(TODAY, "192.0.2.1", "Mozilla")).isNotEqualTo(number);
    }
}
