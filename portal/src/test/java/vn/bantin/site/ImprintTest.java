package vn.bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintTest {
    @Test
    void it_is_complete_when_it_names_all_five() {
        assertThat(without(-1, "").isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void it_is_not_complete_when_one_is_empty_or_only_looks_filled(int which) {
        assertThat(without(which, "").isComplete()).isFalse();
        assertThat(without(which, " \u00A0\u200B").isComplete()).isFalse();
    }

    private static Imprint without(int which, String filling) {
        String[] words = {"UBND phường", "Bà Nhài", "Số 2", "0200", "a@b.example"};
        if (which >= 0) {
            words[which] = filling;
        }
        return new Imprint(words[0], words[1], words[2], words[3], words[4]);
    }
}
