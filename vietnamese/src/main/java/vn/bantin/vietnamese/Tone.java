package vn.bantin.vietnamese;

import java.util.Arrays;
import java.util.Optional;

/**
 * The six tones of Vietnamese, in the order of its dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng. The natural order of
 * the constants is that order.
 */
public enum Tone {
    /** Ngang, which has no mark. */
    LEVEL("", ""),
    /** Huyền, as in <i>mà</i>. */
    GRAVE("\u0300", "2"),
    /** Hỏi, as in <i>mả</i>. */
    HOOK("\u0309", "3"),
    /** Ngã, as in <i>mã</i>. */
    TILDE("\u0303", "4"),
    /** Sắc, as in <i>má</i>. */
    ACUTE("\u0301", "1"),
    /** Nặng, as in <i>mạ</i>. */
    DOT("\u0323", "5");

    private final String mark;
    private final String tag;

    Tone(String mark, String tag) {
        this.mark = mark;
        this.tag = tag;
    }

    /** The combining mark that puts the tone on the letter before it, one character; empty for {@link #LEVEL}. */
    public String mark() {
        return mark;
    }

    /** The digit that the VNI input method types for the tone; empty for {@link #LEVEL}. */
    String tag() {
        return tag;
    }

    static Optional<Tone> ofMark(char mark) {
        return Arrays.stream(values())
                .filter(tone -> tone.mark.indexOf(mark) == 0)
                .findFirst();
    }
}
