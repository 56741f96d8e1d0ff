package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ToneTest {
    @Test
    void tones_stand_in_the_order_of_the_dictionary() {
        assertThat(Arrays.stream(Tone.values()).map(tone -> Unicode.nfc("ma" + tone.mark())))
                .containsExactly("ma", "mà", "mả", "mã", "má", "mạ");
    }

    @Test
    void a_tone_is_known_by_its_mark() {
        assertThat(Tone.ofMark('\u0309')).contains(Tone.HOOK);
        assertThat(Tone.ofMark('\u0302')).as("the circumflex of ô").isEmpty();
        assertThat(Tone.ofMark('a')).isEmpty();
    }
}
