package vn.bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfusionsTest {
    @ParameterizedTest
    @CsvSource({
        "xốt, sốt",
        "trưng, chưng",
        "lạn, nạn",
        "dao, giao",
        "dao, rao",
        "gì, dì",
        "giếng, diếng",
        "giẻ, dẻ",
        "bàn, bàng",
        "kỹ, kĩ",
        "ki, ky",
        "chửa, chữa",
        "trung, chung"
    })
    void what_sounds_alike_leads_to_each_other(String one, String other) {
        assertThat(Confusions.of(one)).contains(other);
        assertThat(Confusions.of(other)).contains(one);
    }

    @ParameterizedTest
    @CsvSource({"xan, dan", "xot, dot", "địa, gia", "đao, giao", "dia, gia", "nhà, lhà", "nga, lga", "anh, ang"})
    void what_does_not_is_left_apart(String one, String other) {
        assertThat(Confusions.of(one)).doesNotContain(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "é", "\uD800", "123", "ng", "đ"})
    void what_is_no_such_syllable_has_none(String text) {
        assertThat(Confusions.of(text)).isEmpty();
    }
}
