package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "9, 1", "10, 1", "11, 2", "20, 2", "21, 3", "5000000000, 500000000"})
    void a_list_has_as_many_pages_as_it_fills_and_an_empty_one_has_one(long total, int count) {
        assertThat(page(1, total).count()).isEqualTo(count);
    }

    @Test
    void the_last_page_exists_and_the_one_after_it_does_not() {
        assertThat(page(3, 21).exists()).isTrue();
        assertThat(page(4, 21).exists()).isFalse();
        assertThat(page(1, 0).exists()).isTrue();
        assertThat(page(2, 0).exists()).isFalse();
    }

    @Test
    void a_page_does_not_change_with_the_list_it_was_made_of() {
        List<String> items = new ArrayList<>(List.of("một"));
        Page<String> page = new Page<>(items, 1, 10, 1);
        items.add("hai");
        assertThat(page.items()).containsExactly("một");
        assertThatThrownBy(() -> page.items().add("ba")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Page<String> page(int number, long total) {
        return new Page<>(List.of(), number, 10, total);
    }
}
