package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class NumberWordsProperties {
    private static final Set<String> VOCABULARY = Set.of(
            "âm", "không", "một", "mốt", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "tám", "chín", "mười",
            "mươi", "linh", "trăm", "nghìn", "triệu", "tỷ");

    @Property
    void a_spelled_number_is_read_back(@ForAll("numbers") long number) {
        assertThat(NumberWords.parse(NumberWords.spell(number))).contains(BigDecimal.valueOf(number));
    }

    @Property
    void case_unicode_form_and_the_words_of_the_south_change_nothing(
            @ForAll("numbers") long number, @ForAll UnicodeForm form) {
        var southern = NumberWords.spell(number)
                .replace("linh", "lẻ")
                .replace("nghìn", "ngàn")
                .replace("tỷ", "tỉ")
                .toUpperCase(Locale.ROOT);
        assertThat(NumberWords.parse(form.of(southern))).contains(BigDecimal.valueOf(number));
    }

    @Property
    void a_number_is_spelled_with_few_words_one_space_apart(@ForAll("numbers") long number) {
        var words = NumberWords.spell(number);
        assertThat(Unicode.isNfc(words)).isTrue();
        assertThat(VOCABULARY).contains(words.split(" ", -1));
    }

    @Property
    void a_number_below_zero_is_its_opposite_after_the_word_for_minus(@ForAll @LongRange(min = 1) long number) {
        assertThat(NumberWords.spell(-number)).isEqualTo("âm " + NumberWords.spell(number));
    }

    @Property
    void figures_are_read_as_numbers_reads_them(@ForAll long number) {
        var figures = Numbers.format(number);
        assertThat(NumberWords.parse(figures)).isEqualTo(Numbers.parse(figures));
    }

    @Property
    void figures_before_a_unit_are_multiplied(@ForAll @IntRange(min = 1, max = 999_999) int tenths) {
        var figures = BigDecimal.valueOf(tenths, 1);
        assertThat(NumberWords.parse(Numbers.format(figures) + " triệu"))
                .contains(BigDecimal.valueOf(tenths * 100_000L));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_digit_right_behind_a_unit_is_never_guessed(
            @ForAll("anyWords") String start, @ForAll("units") String unit, @ForAll("digits") String digit) {
        assertThat(NumberWords.parse(start + " " + unit + " " + digit)).isEmpty();
        assertThat(NumberWords.parse("hai " + unit + " " + digit)).isEmpty();
        assertThat(NumberWords.parse("hai " + unit + " linh " + digit)).isPresent();
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void what_is_read_from_any_words_has_no_idle_zeros(@ForAll("anyWords") String text) {
        NumberWords.parse(text).ifPresent(number -> {
            assertThat(number.scale()).isNotNegative();
            assertThat(number.scale() > 0 && number.toPlainString().endsWith("0"))
                    .isFalse();
        });
    }

    @Property
    void wild_text_never_throws_and_spoils_a_number(@ForAll(supplier = WildText.class) String text) {
        assertThatCode(() -> NumberWords.parse(text)).doesNotThrowAnyException();
        assertThat(NumberWords.parse("hai triệu;" + text)).isEmpty();
    }

    @Provide
    Arbitrary<Long> numbers() {
        var withZeros = Arbitraries.of(0L, 0L, 1L, 5L, 10L, 11L, 14L, 21L, 24L, 100L, 105L, 300L, 999L)
                .list()
                .ofSize(6)
                .map(groups -> groups.stream().reduce(0L, (high, group) -> high * 1000 + group))
                .withoutEdgeCases();
        return Arbitraries.oneOf(
                withZeros,
                withZeros.map(number -> -number),
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.longs());
    }

    @Provide
    Arbitrary<String> anyWords() {
        return Arbitraries.of(
                        "âm", "không", "một", "hai", "mốt", "tư", "năm", "lăm", "mười", "mươi", "chục", "linh", "trăm",
                        "nghìn", "vạn", "triệu", "tỷ", "rưỡi", "7", "20", "300", "2,5", "")
                .list()
                .ofMaxSize(9)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("trăm", "nghìn", "vạn", "triệu", "tỷ");
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    }
}
