package vn.bantin.spam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.spam.RateLimits.Limit;

class RateLimitsTest {
    private Instant now = Instant.parse("2026-11-20T01:00:00Z");
    private final RateLimits limits = new RateLimits(() -> now);

    private long admitted(int attempts, String address) {
        return IntStream.range(0, attempts)
                .filter(i -> limits.use(Limit.COMMENT, address).isEmpty())
                .count();
    }

    @Test
    void one_address_writes_ten_at_once_and_then_one_every_half_minute() {
        assertThat(admitted(50, "203.0.113.7")).isEqualTo(10);
        assertThat(limits.use(Limit.COMMENT, "203.0.113.7")).hasValue(Duration.ofSeconds(30));
        now = now.plusSeconds(30);
        assertThat(admitted(50, "203.0.113.7")).isEqualTo(1);
    }

    @Test
    void another_address_is_not_made_to_wait() {
        admitted(50, "203.0.113.7");
        assertThat(admitted(5, "198.51.100.7")).isEqualTo(5);
    }

    @Test
    void a_farm_within_one_network_is_slowed_down_as_one() {
        long admitted = IntStream.range(0, 250)
                .mapToLong(host -> admitted(3, "203.0.113." + host))
                .sum();
        assertThat(admitted).isEqualTo(40);
    }

    @Test
    void who_is_refused_for_the_network_has_used_up_nothing_of_the_own() {
        IntStream.range(0, 10).forEach(host -> admitted(10, "203.0.113." + host));
        assertThat(limits.use(Limit.COMMENT, "203.0.113.200")).isPresent();
        now = now.plus(Duration.ofMinutes(10));
        assertThat(admitted(50, "203.0.113.200")).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1,      2001:db8:1:2:ffff::9, 10",
        "2001:db8:1:2::1,      2001:db8:1:3::1,      20",
        "::ffff:203.0.113.7,   203.0.113.7,          10",
        "0:0:0:0:0:ffff:cb00:7107, 203.0.113.7,      10",
        "unbekannt,            unbekannt,            10"
    })
    void addresses_of_one_subscriber_are_one(String one, String other, long together) {
        assertThat(admitted(15, one) + admitted(15, other)).isEqualTo(together);
    }

    @Test
    void each_kind_has_its_own_limit() {
        admitted(50, "203.0.113.7");
        assertThat(limits.use(Limit.LOOK_UP, "203.0.113.7")).isEmpty();
    }

    @Test
    void an_article_that_very_many_write_to_is_flooded_for_a_while() {
        long calm =
                IntStream.range(0, 100).filter(i -> !limits.isFlooded(1, "bài")).count();
        assertThat(calm).isEqualTo(30);
        assertThat(limits.isFlooded(1, "bài khác")).isFalse();
        now = now.plusSeconds(20);
        assertThat(limits.isFlooded(1, "bài")).isFalse();
    }
}
