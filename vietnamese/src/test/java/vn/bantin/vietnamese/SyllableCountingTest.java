package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableCountingTest {
    private final SyllableCounting counting = new SyllableCounting();

    @ParameterizedTest
    @EnumSource(UnicodeForm.class)
    void cases_forms_and_tone_styles_are_one_syllable(UnicodeForm form) {
        counting.add(form.of("Hòa bình. HOÀ BÌNH! hoà bình"));
        var counts = counting.counts();
        assertThat(counts.count("hòa")).isEqualTo(3).isEqualTo(counts.count(form.of("HOÀ")));
        assertThat(counts.count("Hoà", "bình")).isEqualTo(3);
        assertThat(counts.count("hoa")).isZero();
        assertThat(counts.count("bình", "hòa")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {", ", ". ", " – ", "-", "/", "\n", "\r\n", " 5 ", " a1 ", " Nguyenvanan ", " thu@xã.vn ", "…", ""
            })
    void all_but_blanks_part_a_pair(String gap) {
        counting.add("nhân" + gap + "dân");
        assertThat(counting.counts().count("nhân", "dân")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "  ", "\t", "\u00A0", " \u3000 "})
    void blanks_do_not_part_a_pair(String gap) {
        counting.add("nhân" + gap + "dân");
        assertThat(counting.counts().count("nhân", "dân")).isOne();
    }

    @Test
    void texts_are_parted() {
        counting.add("nhân");
        counting.add("dân");
        assertThat(counting.counts().count("nhân", "dân")).isZero();
        assertThat(counting.counts().count("dân")).isOne();
    }

    @Test
    void what_has_other_letters_or_more_than_seven_is_no_syllable() {
        counting.add("nghiêng Krông abcdefgh zürich Москва 2019 b2 www.xã.vn");
        var counts = counting.counts();
        assertThat(counts.size()).isEqualTo(2);
        assertThat(counts.count("nghiêng", "krông")).isOne();
        assertThat(counts.count("zürich")).isZero();
        assertThat(counts.count("abcdefgh", "")).isZero();
    }

    @Test
    void counting_goes_on_without_changing_what_was_given() {
        counting.add("nhân dân");
        var early = counting.counts();
        counting.add("nhân dân nhân ái");
        assertThat(early.count("nhân")).isOne();
        assertThat(early.count("nhân", "dân")).isOne();
        assertThat(counting.counts().count("nhân")).isEqualTo(3);
        assertThat(counting.counts().count("nhân", "dân")).isEqualTo(2);
    }

    @Test
    void past_its_bounds_it_forgets_the_rarest_pairs() {
        var bounded = new SyllableCounting(100, 10_000);
        for (var i = 0; i < 1_000; i++) {
            bounded.add("nhân dân");
            bounded.add(word(i) + " " + word(i * 7 + 1));
            assertThat(bounded.counts().pairs()).isLessThanOrEqualTo(100);
        }
        assertThat(bounded.counts().count("nhân", "dân")).isEqualTo(1_000);
    }

    @Test
    void past_its_bounds_it_forgets_the_rarest_syllables_within_one_text_too() {
        var bounded = new SyllableCounting(10_000, 100);
        var text = new StringBuilder();
        for (var i = 0; i < 1_000; i++) {
            text.append("nhân dân, ").append(word(i)).append(' ');
        }
        bounded.add(text.toString());
        var counts = bounded.counts();
        assertThat(counts.size()).isLessThanOrEqualTo(100);
        assertThat(counts.count("nhân")).isEqualTo(1_000);
        assertThat(counts.count("dân")).isEqualTo(1_000);
    }

    @Test
    void even_where_nothing_is_rare_the_bounds_hold() {
        var bounded = new SyllableCounting(8, 10_000);
        for (var i = 0; i < 300; i++) {
            bounded.add("a b c d e g h i k l m n");
            assertThat(bounded.counts().pairs()).isLessThanOrEqualTo(8);
        }
    }

    /** Three letters of 26, different for each number up to 17,575. */
    private static String word(int number) {
        return "" + (char) ('a' + number / 676 % 26) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }
}
