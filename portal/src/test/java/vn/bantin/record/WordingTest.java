package vn.bantin.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    private static final String SENTENCE = "Dịp Tết trao 190 suất quà, dịp hè trao 190 suất quà.";

    @Test
    void equal_words_of_a_sentence_are_known_by_their_place() {
        Wording first = new Wording(SENTENCE, "190 suất quà", 13);
        assertThat(first.isSamePlace(new Wording(SENTENCE, "190 suất quà", 13))).isTrue();
        assertThat(first.isSamePlace(new Wording(SENTENCE, "190 suất quà", 39))).isFalse();
        assertThat(first.isSamePlace(new Wording("Câu khác.", "190 suất quà", 13)))
                .isFalse();
    }

    @Test
    void words_whose_place_was_not_kept_may_stand_anywhere_in_their_sentence() {
        Wording old = new Wording(SENTENCE, "190 suất quà", Wording.ANYWHERE);
        assertThat(old.isSamePlace(new Wording(SENTENCE, "190 suất quà", 39))).isTrue();
        assertThat(old.isSamePlace(new Wording(SENTENCE, "hè", 31))).isFalse();
    }
}
