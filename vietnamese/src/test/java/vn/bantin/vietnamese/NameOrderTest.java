package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameOrderTest {
    @Test
    void people_stand_by_given_name_then_middle_names_then_family_name() {
        assertThat(sorted(
                        NameOrder.comparator(),
                        "An",
                        "Lê An",
                        "Trần Thị An",
                        "Lê Văn An",
                        "Nguyễn Văn An",
                        "Lê Văn Minh An",
                        "Đỗ Bình",
                        "Bùi Đức"))
                .containsExactly(
                        "An",
                        "Lê An",
                        "Trần Thị An",
                        "Lê Văn An",
                        "Nguyễn Văn An",
                        "Lê Văn Minh An",
                        "Đỗ Bình",
                        "Bùi Đức");
    }

    @Test
    void given_names_with_the_same_letters_stand_by_tone() {
        assertStandsSorted(NameOrder.comparator(), "Lê Ma", "Lê Mà", "Lê Mả", "Lê Mã", "Lê Má", "Lê Mạ", "An Mai");
    }

    @Test
    void marked_letters_stand_after_their_plain_letter() {
        assertStandsSorted(
                NameOrder.alphabetical(),
                "an",
                "ăn",
                "ân",
                "ba",
                "da",
                "đa",
                "e",
                "ê",
                "ga",
                "o",
                "ô",
                "ơ",
                "pa",
                "tu",
                "tư",
                "va",
                "y");
    }

    @Test
    void words_of_one_syllable_stand_together_before_the_next_tone() {
        assertStandsSorted(NameOrder.alphabetical(), "ma", "ma lực", "ma sát", "mà", "mà cả", "mai", "mái");
    }

    @Test
    void letters_decide_before_the_tone_wherever_it_stands() {
        assertStandsSorted(NameOrder.alphabetical(), "hoa", "hoà", "hòa", "hỏa", "hoai");
        assertStandsSorted(NameOrder.alphabetical(), "má", "ma0", "man");
    }

    @Test
    void quotes_spaces_and_case_do_not_move_a_title() {
        assertStandsSorted(NameOrder.alphabetical(), "An cư", "“Áo ấm”  cho em", "áo dài", "Bác Hồ");
        assertStandsSorted(NameOrder.alphabetical(), "H Bia", "Ha", "H'Hen", "H’Hiên", "Hi");
    }

    @Test
    void digits_stand_before_letters_and_foreign_letters_after() {
        assertStandsSorted(
                NameOrder.alphabetical(),
                "",
                "12 chi bộ",
                "6 khu",
                "An",
                "Müller",
                "Mừng",
                "Zurich",
                "Ярославль",
                "北京");
    }

    @Test
    void a_mark_that_joins_no_letter_does_not_move_a_word() {
        assertStandsSorted(NameOrder.alphabetical(), "ba", "b\u0308a", "ban");
    }

    @Test
    void only_the_same_text_is_equal() {
        for (var order : List.of(NameOrder.comparator(), NameOrder.alphabetical())) {
            assertThat(order.compare("Vie\u0323\u0302t", "Việt")).isZero();
            assertThat(order.compare("Việt", "việt")).isNotZero();
            assertThat(order.compare("hòa", "hoà")).isNotZero();
            assertThat(order.compare("An", "An.")).isNotZero();
        }
    }

    private static void assertStandsSorted(Comparator<String> order, String... texts) {
        assertThat(sorted(order, texts)).containsExactly(texts);
    }

    private static List<String> sorted(Comparator<String> order, String... texts) {
        var list = new ArrayList<>(Arrays.asList(texts));
        Collections.shuffle(list, new Random(1));
        list.sort(order);
        return list;
    }
}
