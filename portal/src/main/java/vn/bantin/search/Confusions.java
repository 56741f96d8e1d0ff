package vn.bantin.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.vietnamese.IyVariants;

/**
 * How else a syllable may be spelled by somebody who hears no difference: x and s, ch and tr, l and n, d, gi and r at its
 * beginning, n and ng at its end, i and y, hỏi and ngã. One of these at a time; the result need not be a word.
 */
final class Confusions {
    private static final List<List<String>> BEGINNINGS =
            List.of(List.of("x", "s"), List.of("ch", "tr"), List.of("l", "n"), List.of("d", "gi", "r"));

    /** Such as tr and ưng, its marks after their letters; what begins with g is one of these only before an i. */
    private static final Pattern PARTS =
            Pattern.compile("(?<begin>gi(?=[aou]|e\\p{M}*$)|g(?=i)|ch|tr|[xsdrln])(?<rest>[aeiouy].*)");

    /** In gì, gìn and giếng the i belongs to the sound before it and to the one after it. */
    private static final Pattern SHARED_I = Pattern.compile("i\\p{M}*(?:e\\p{M}*[^\\p{M}].*|[^aeouy\\p{M}].*)?");

    private static final Pattern FOLLOWS_GI = Pattern.compile("[aou].*|e\\p{M}*");
    private static final Pattern ENDS_IN_N = Pattern.compile("(.*[aeiouy]\\p{M}*)n(g?)");

    private static final char HOI = '\u0309';
    private static final char NGA = '\u0303';

    private Confusions() {}

    /** The other spellings of one syllable, with marks or without, in NFC and lower case. */
    static Set<String> of(String syllable) {
        String letters = Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Set<String> others = new LinkedHashSet<>();
        Stream.of(beginnings(letters), endings(letters), tones(letters))
                .flatMap(each -> each)
                .map(other -> Normalizer.normalize(other, Normalizer.Form.NFC))
                .forEach(others::add);
        String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
        others.addAll(IyVariants.of(composed));
        others.addAll(IyVariants.ofKey(composed));
        others.remove(composed);
        return others;
    }

    private static Stream<String> beginnings(String letters) {
        Matcher parts = PARTS.matcher(letters);
        if (!parts.matches()) {
            return Stream.empty();
        }
        String rest = parts.group("rest");
        boolean shares = SHARED_I.matcher(rest).matches();
        String begin = parts.group("begin").startsWith("g") ? "gi" : parts.group("begin");
        return BEGINNINGS.stream()
                .filter(group -> group.contains(begin))
                .flatMap(List::stream)
                .filter(other -> !other.equals(begin))
                .filter(other -> !other.equals("gi")
                        || shares
                        || FOLLOWS_GI.matcher(rest).matches())
                .map(other -> (other.equals("gi") && shares ? "g" : other) + rest);
    }

    private static Stream<String> endings(String letters) {
        Matcher ending = ENDS_IN_N.matcher(letters);
        return ending.matches()
                ? Stream.of(ending.group(1) + (ending.group(2).isEmpty() ? "ng" : "n"))
                : Stream.empty();
    }

    private static Stream<String> tones(String letters) {
        return letters.indexOf(HOI) >= 0
                ? Stream.of(letters.replace(HOI, NGA))
                : letters.indexOf(NGA) >= 0 ? Stream.of(letters.replace(NGA, HOI)) : Stream.empty();
    }
}
