package vn.bantin.vietnamese;

import java.util.regex.Pattern;

/** The spelling of one syllable: the one form to compare it by, and the two styles of placing its tone. */
public final class Syllable {
    /**
     * The syllables on which the two styles differ: they end in oa, oe or uy. Group 1 ends with the first vowel, group 2
     * is the second. Neither qu nor gi stands before them: the vowel of these belongs to the initial, as in quý.
     */
    private static final Pattern ENDS_IN_OA_OE_UY = Pattern.compile(
            "([bcdđghklmnprstvx]*(?:o(?=[ae])|u(?=y)))([aey])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Syllable() {}

    /**
     * The one form in which all spellings of a syllable are equal and different syllables differ: NFC, lower case, the
     * tone taken off its letter and put at the end as a digit, so that hòa and hoà, thủy and thuỷ, in any Unicode form and
     * case, are one.
     *
     * <p>The digits are those of the VNI input method: 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng; the level tone has none.
     * HÒA gives {@code hoa2}, Thuỷ {@code thuy3}, được {@code đươc5}, ba {@code ba}. So the
     * raw typing "hoa2" is the same as hòa, and the road A1 the same as á.
     *
     * <p>What is no Vietnamese syllable is never refused: with exactly one tone it is treated alike (café gives
     * {@code cafe1}), with none or more than one it comes back in NFC and lower case. The empty string stays empty.
     */
    public static String canonical(String syllable) {
        var lowerCase = Unicode.plain(syllable);
        var toned = Toned.of(lowerCase);
        return toned.hasOneTone() ? toned.letters() + toned.tones().getFirst().tag() : lowerCase;
    }

    /**
     * The syllable with its tone on the main vowel, the style of the schoolbooks: hoà, khoẻ, thuỷ. Only the ends oa, oe
     * and uy differ between the styles; quý, già, hoàn, thuở and all else come back as they are, as does what is no
     * syllable and the empty string. The case is kept and the result is NFC.
     */
    public static String withNewToneStyle(String syllable) {
        return spelled(syllable, "$1$2◌");
    }

    /**
     * The syllable with its tone on the first vowel of oa, oe and uy, the style of the press: hòa, khỏe, thủy. Otherwise
     * as {@link #withNewToneStyle}.
     */
    public static String withOldToneStyle(String syllable) {
        return spelled(syllable, "$1◌$2");
    }

    private static String spelled(String syllable, String layout) {
        var toned = Toned.of(syllable);
        var ending = ENDS_IN_OA_OE_UY.matcher(toned.letters());
        if (!toned.hasOneTone() || !ending.matches()) {
            return Unicode.nfc(syllable);
        }
        var mark = toned.tones().getFirst().mark();
        return Unicode.nfc(ending.replaceFirst(layout.replace("◌", mark)));
    }
}
