package vn.bantin.challenge;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import vn.bantin.kit.text.Language;

/** Somebody who speaks the ten digits: clips in {@code resources/spoken-digits}, made by {@code bin/lib/spoken-digits.sh}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Voice(List<short[]> digits) {
    static final int RATE = 16_000;

    private static final AudioFormat SAMPLES = new AudioFormat(RATE, 16, 1, true, false);
    private static final ConcurrentHashMap<String, Voice> READ = new ConcurrentHashMap<>();

    static List<Voice> of(Language language) {
        return names(language).stream()
                .map(name -> READ.computeIfAbsent(language.code() + "/" + name, Voice::read))
                .toList();
    }

    private static List<String> names(Language language) {
        return switch (language) {
            case VIETNAMESE -> List.of("north", "central", "south");
            case ENGLISH -> List.of("british", "american");
        };
    }

    private static Voice read(String folder) {
        return new Voice(IntStream.range(0, 10)
                .mapToObj(digit -> clip("/spoken-digits/" + folder + "/" + digit + ".wav"))
                .toList());
    }

    private static short[] clip(String name) {
        try (InputStream file = Objects.requireNonNull(Voice.class.getResourceAsStream(name), name);
                AudioInputStream coded = AudioSystem.getAudioInputStream(new BufferedInputStream(file));
                AudioInputStream plain = AudioSystem.getAudioInputStream(SAMPLES, coded)) {
            byte[] bytes = plain.readAllBytes();
            short[] samples = new short[bytes.length / Short.BYTES];
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return samples;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (UnsupportedAudioFileException damaged) {
            throw new IllegalStateException(name, damaged);
        }
    }
}
