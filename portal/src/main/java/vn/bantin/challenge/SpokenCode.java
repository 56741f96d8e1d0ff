package vn.bantin.challenge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.sound.sampled.AudioFileFormat.Type;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import vn.bantin.kit.text.Language;

/** Speaks a code: voice, speed with pitch, loudness and pauses by chance, over a low hiss. */
final class SpokenCode {
    private static final AudioFormat FORMAT = new AudioFormat(Voice.RATE, 16, 1, true, false);
    private static final int HISS = 130;

    private final RandomGenerator chance;
    private final ByteArrayOutputStream samples = new ByteArrayOutputStream();

    private SpokenCode(RandomGenerator chance) {
        this.chance = chance;
    }

    /** A WAV file: 16 kHz, mono, 16 bits, some six seconds. */
    static byte[] wav(Code code, Language language) {
        SpokenCode speech = new SpokenCode(code.chance());
        List<Voice> voices = Voice.of(language);
        Voice voice = voices.get(speech.chance.nextInt(voices.size()));
        speech.pause(0.4, 0.7);
        for (char digit : code.digits().toCharArray()) {
            speech.say(voice.digits().get(digit - '0'));
            speech.pause(0.35, 0.65);
        }
        return speech.file();
    }

    private void pause(double least, double most) {
        int length = (int) (between(least, most) * Voice.RATE);
        for (int i = 0; i < length; i++) {
            add(0);
        }
    }

    /** Read faster or slower than it was recorded, which also makes it higher or lower; the tone keeps its shape. */
    private void say(short[] clip) {
        double speed = between(0.88, 1.12);
        double loudness = between(0.7, 1);
        for (double at = 0; at < clip.length - 1; at += speed) {
            int before = (int) at;
            double part = at - before;
            add(loudness * (clip[before] * (1 - part) + clip[before + 1] * part));
        }
    }

    private void add(double sample) {
        int value = (int) Math.clamp(sample + chance.nextGaussian() * HISS, Short.MIN_VALUE, Short.MAX_VALUE);
        samples.write(value);
        samples.write(value >> Byte.SIZE);
    }

    private double between(double least, double most) {
        return least + (most - least) * chance.nextDouble();
    }

    private byte[] file() {
        byte[] bytes = samples.toByteArray();
        AudioInputStream speech =
                new AudioInputStream(new ByteArrayInputStream(bytes), FORMAT, bytes.length / Short.BYTES);
        ByteArrayOutputStream file = new ByteArrayOutputStream(bytes.length + 64);
        try {
            AudioSystem.write(speech, Type.WAVE, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }
}
