package vn.bantin.vietnamese;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The syllables that are spelled with i by some and with y by others, without a change of meaning: kĩ thuật and kỹ thuật,
 * tỉ lệ and tỷ lệ.
 *
 * <p>They are a list and no rule. Where i and y tell words apart (thúi, thúy) or names (Thi and Thy, Mi and My, Li and Ly)
 * they stay apart; so no syllable without a tone mark is in the list, and none that is in real use with one of the two
 * letters only (thì, vị).
 */
public final class IyVariants {
    private static final String PAIRS = """
            hỉ hỷ  kì kỳ  kỉ kỷ  kĩ kỹ  kí ký  kị kỵ  lì lỳ  lí lý  lị lỵ  mì mỳ  mĩ mỹ  mị mỵ
            sĩ sỹ  tì tỳ  tỉ tỷ  tí tý  tị tỵ  vĩ vỹ
            quì quỳ  quỉ quỷ  quĩ quỹ  quí quý  quị quỵ  quít quýt  quịt quỵt
            """;

    private static final Map<String, String> OTHER_SPELLING = otherSpellings();
    private static final Map<String, String> OTHER_KEY = OTHER_SPELLING.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    pair -> Folding.key(pair.getKey()), pair -> Folding.key(pair.getValue()), (one, same) -> one));

    private IyVariants() {}

    private static Map<String, String> otherSpellings() {
        var spellings = new HashMap<String, String>();
        for (var pairs = Arrays.asList(PAIRS.strip().split("\\s+")).iterator(); pairs.hasNext(); ) {
            var withI = pairs.next();
            var withY = pairs.next();
            spellings.put(withI, withY);
            spellings.put(withY, withI);
        }
        return Map.copyOf(spellings);
    }

    /**
     * The other spelling: kĩ for kỹ, Quý for Quí, LÍ for LÝ. The syllable may come in any Unicode form; the answer is NFC
     * and has the capitals of the question. Empty for every other syllable, for more than one and for the empty string.
     */
    public static Set<String> of(String syllable) {
        var composed = Unicode.nfc(syllable);
        var other = OTHER_SPELLING.get(composed.toLowerCase(Locale.ROOT));
        return other == null ? Set.of() : Set.of(LetterCase.like(composed, other));
    }

    /**
     * The other spelling of a syllable in the form of {@link Folding#key}: ky for ki, quy for qui. It stands for every tone,
     * so it also joins what stays apart in {@link #of}, such as Mi and My; it is for a search that found nothing otherwise.
     * Empty for every other text.
     */
    public static Set<String> ofKey(String key) {
        var other = OTHER_KEY.get(key);
        return other == null ? Set.of() : Set.of(other);
    }
}
