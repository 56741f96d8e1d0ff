package vn.bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void a_text_is_words_with_their_places() {
        List<Word> words = Words.in("Đào Đức Toàn, phó bí thư");
        assertThat(words).extracting(Word::folded).containsExactly("dao", "duc", "toan", "pho", "bi", "thu");
        assertThat(words.get(2).start()).isEqualTo(8);
        assertThat(words.get(2).end()).isEqualTo(12);
    }

    @Test
    void both_places_of_the_tone_are_one_word() {
        assertThat(Words.in("hoà").getFirst().exact())
                .isEqualTo(Words.in("HÒA").getFirst().exact());
        assertThat(Words.in("hoa").getFirst().exact())
                .isNotEqualTo(Words.in("hòa").getFirst().exact());
    }

    @Test
    void a_document_number_stands_whole_before_its_parts() {
        assertThat(Words.in("Nghị định 43/2018/NĐ-CP."))
                .extracting(Word::folded)
                .containsExactly("nghi", "dinh", "43/2018/nd-cp", "43", "2018", "nd", "cp");
        assertThat(Words.in("Luật 24/2018/QH14")).extracting(Word::folded).contains("24/2018/qh14");
        assertThat(Words.in("Chỉ thị 05/CT-TTg")).extracting(Word::folded).contains("05/ct-ttg");
    }

    @Test
    void an_amount_is_one_word_and_one_more_with_its_unit() {
        assertThat(Words.in("phạt 1.100.000đ"))
                .extracting(Word::folded)
                .containsExactly("phat", "1.100.000", "1.100.000d");
        assertThat(Words.in("6,2 triệu, 297%")).extracting(Word::folded).containsExactly("6,2", "trieu", "297", "297%");
    }

    @Test
    void a_day_stands_whole_before_its_parts() {
        assertThat(Words.in("ngày 14/02/2019"))
                .extracting(Word::folded)
                .containsExactly("ngay", "14/02/2019", "14", "02", "2019");
    }

    @Test
    void times_and_abbreviations_stay_what_they_are() {
        assertThat(Words.in("15h30, TP.HCM")).extracting(Word::folded).containsExactly("15h30", "tp", "hcm");
    }

    @Test
    void a_text_without_words_has_none() {
        assertThat(Words.in("")).isEmpty();
        assertThat(Words.in(" – … !? \uD83D\uDE00")).isEmpty();
    }

    @Test
    void a_run_of_letters_that_is_no_word_is_cut() {
        assertThat(Words.in("a".repeat(5_000)).getFirst().folded()).hasSizeLessThan(100);
    }
}
