package vn.bantin.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.kit.text.Language;

class SpokenCodeTest {
    private static final Subject SUBJECT = new Subject(1, UUID.randomUUID());
    private static final int WINDOW = Voice.RATE / 50;

    private static Code code(String digits, int number) {
        byte[] nonce = new byte[16];
        nonce[0] = (byte) number;
        return new Code(SUBJECT, digits, Instant.EPOCH, nonce);
    }

    private static short[] samples(byte[] wav) throws Exception {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            byte[] bytes = sound.readAllBytes();
            short[] samples = new short[bytes.length / 2];
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return samples;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_a_file_that_every_browser_plays(Language language) throws Exception {
        Path folder = Path.of("target", "challenges");
        Files.createDirectories(folder);
        byte[] wav = SpokenCode.wav(code("012345", 1), language);
        Files.write(folder.resolve("code-" + language.code() + ".wav"), wav);
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            AudioFormat format = sound.getFormat();
            assertThat(format.getEncoding()).isEqualTo(AudioFormat.Encoding.PCM_SIGNED);
            assertThat(format.getSampleRate()).isEqualTo(16_000);
            assertThat(format.getChannels()).isEqualTo(1);
            assertThat(format.getSampleSizeInBits()).isEqualTo(16);
            assertThat(sound.getFrameLength() / format.getSampleRate()).isBetween(4f, 9f);
            assertThat(wav.length).isEqualTo(44 + 2 * (int) sound.getFrameLength());
        }
    }

    /** Six times there is loud sound for at least a tenth of a second, with near silence before, between and after. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void six_words_are_heard_with_pauses_between_them(Language language) throws Exception {
        for (int i = 0; i < 30; i++) {
            List<Integer> words =
                    words(samples(SpokenCode.wav(code("%06d".formatted(i * 33_367 % 1_000_000), i), language)));
            assertThat(words).as("code %d", i).hasSize(6).allMatch(length -> length >= 5);
        }
    }

    /** The lengths of stretches of sound in fiftieths of a second; gaps under a fifth of a second belong to the word. */
    private static List<Integer> words(short[] samples) {
        List<Integer> words = new ArrayList<>();
        int begin = -1;
        int lastLoud = -1;
        for (int window = 0; (window + 1) * WINDOW <= samples.length; window++) {
            if (loudness(samples, window) > 600) {
                begin = begin < 0 ? window : begin;
                lastLoud = window;
            } else if (begin >= 0 && window - lastLoud > 10) {
                words.add(lastLoud - begin + 1);
                begin = -1;
            }
        }
        if (begin >= 0) {
            words.add(lastLoud - begin + 1);
        }
        return words;
    }

    private static double loudness(short[] samples, int window) {
        double sum = 0;
        for (int i = window * WINDOW; i < (window + 1) * WINDOW; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return Math.sqrt(sum / WINDOW);
    }

    @Test
    void no_two_files_of_the_same_digits_are_alike() {
        Set<Integer> lengths = new HashSet<>();
        Set<List<Byte>> beginnings = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            byte[] wav = SpokenCode.wav(code("123456", i), Language.VIETNAMESE);
            lengths.add(wav.length);
            beginnings.add(List.of(wav[1000], wav[1002], wav[1004], wav[1006], wav[1008], wav[1010]));
        }
        assertThat(lengths).hasSizeGreaterThan(25);
        assertThat(beginnings).hasSizeGreaterThan(25);
    }

    @Test
    void each_voice_says_each_digit_in_its_own_way() {
        for (Language language : Language.values()) {
            for (Voice voice : Voice.of(language)) {
                assertThat(voice.digits()).hasSize(10);
                assertThat(voice.digits().stream().map(clip -> java.util.Arrays.hashCode(clip)))
                        .doesNotHaveDuplicates();
                assertThat(voice.digits())
                        .allSatisfy(clip -> assertThat(clip.length).isBetween(Voice.RATE / 5, Voice.RATE));
            }
        }
    }
}
