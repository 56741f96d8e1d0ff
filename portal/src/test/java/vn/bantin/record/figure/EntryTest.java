package vn.bantin.record.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {
    @ParameterizedTest
    @CsvSource({
        "đồng, VND",
        "VNĐ, VND",
        "đ, VND",
        "đồng/suất, VND/suất",
        "VND/suất, VND/suất",
        "đ / suất, VND/suất",
        "triệu VNĐ, triệu đồng",
        "đồng chí, đồng chí",
        "kWh, kWh"
    })
    void money_is_counted_in_one_thing_however_it_was_typed(String typed, String measure) {
        Entry entry = Entry.read("Quà Tết", typed, Indicator.Better.MORE, 1, "năm 2018", "", "95");
        assertThat(entry.measure()).isEqualTo(measure);
    }
}
