package vn.bantin.vietnamese;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The syllables that Vietnamese can spell, whether or not a dictionary has them: an initial, a rime that may follow it,
 * and a tone that the rime may bear.
 *
 * <p>The rules are those of the school grammar:
 *
 * <ul>
 *   <li>k gh ngh stand before e ê i y, and c g ng before the other vowels; qu is c with the glide;
 *   <li>gi before an i has one i of the two (gì, giết);
 *   <li>the glide (oa oe uâ uê uơ uy …) does not follow the lips: b m p ph v;
 *   <li>iê without an initial is yê; an open i may be y alone and after h k l m s t th v and qu;
 *   <li>rimes in c ch p t have no tone but sắc and nặng.
 * </ul>
 *
 * <p>Beyond the rules stand a few words, by name: rare rimes (khuya, khuỷu), loans that the press writes as one syllable
 * (buýt, xoong), and place names spelled in the ways of another language (Đắk Lắk, Bắc Kạn, Hồng Kông). The rest of such
 * names (Krông, Plei, Ea) is not Vietnamese spelling and is refused.
 */
public final class Inventory {
    /** The ring stands after the letter that bears the tone, in the style of the schoolbooks. */
    private static final List<String> RIMES = words("""
            a◌ a◌c a◌ch a◌i a◌m a◌n a◌ng a◌nh a◌o a◌p a◌t a◌u a◌y
            ă◌c ă◌m ă◌n ă◌ng ă◌p ă◌t
            â◌c â◌m â◌n â◌ng â◌p â◌t â◌u â◌y
            e◌ e◌c e◌m e◌n e◌ng e◌o e◌p e◌t
            ê◌ ê◌ch ê◌m ê◌n ê◌nh ê◌p ê◌t ê◌u
            i◌ i◌a i◌ch i◌m i◌n i◌nh i◌p i◌t i◌u iê◌c iê◌m iê◌n iê◌ng iê◌p iê◌t iê◌u
            o◌ o◌c o◌i o◌m o◌n o◌ng o◌p o◌t
            ô◌ ô◌c ô◌i ô◌m ô◌n ô◌ng ô◌p ô◌t
            ơ◌ ơ◌i ơ◌m ơ◌n ơ◌p ơ◌t
            u◌ u◌a u◌c u◌i u◌m u◌n u◌ng u◌p u◌t uô◌c uô◌i uô◌m uô◌n uô◌ng uô◌t
            ư◌ ư◌a ư◌c ư◌i ư◌m ư◌n ư◌ng ư◌t ư◌u ươ◌c ươ◌i ươ◌m ươ◌n ươ◌ng ươ◌p ươ◌t ươ◌u
            """);

    private static final List<String> RIMES_WITH_GLIDE = words("""
            oa◌ oa◌c oa◌ch oa◌i oa◌m oa◌n oa◌ng oa◌nh oa◌o oa◌p oa◌t oa◌y
            oă◌c oă◌m oă◌n oă◌ng oă◌t
            oe◌ oe◌n oe◌o oe◌t
            uâ◌n uâ◌t uâ◌y
            uê◌ uê◌ch uê◌n uê◌nh
            uơ◌
            uy◌ uy◌ch uy◌n uy◌nh uy◌t uyê◌n uyê◌t
            """);

    private static final List<String> RIMES_ONLY_AFTER_QU =
            words("a◌u ă◌m ă◌p â◌ng e◌m ê◌t i◌ i◌ch i◌n i◌nh i◌t ô◌c ơ◌i ơ◌n ơ◌t");

    private static final List<String> INITIALS = words("∅ b c ch d đ g h kh l m n ng nh p ph r s t th tr v x");

    private static final List<String> INITIALS_BEFORE_GLIDE = words("∅ ch d đ g h kh l n ng nh r s t th tr x");
    private static final List<String> INITIALS_BEFORE_Y = words("∅ h k l m s t th v");

    private static final List<String> WORDS_BEYOND_THE_RULES = words("""
            khuya tuya khuỷu khuâng tuýp
            boong coong đoòng goòng xoong coóc hoóc moóc soóc
            boa buýt phuy voan
            đăk đắk lăk lắk kạn kông
            """);

    private static final List<Tone> ALL_TONES = List.of(Tone.values());
    private static final List<Tone> TONES_OF_STOPS = List.of(Tone.ACUTE, Tone.DOT);

    /** The ends on which the press puts the tone one letter earlier than the schoolbooks. */
    private static final Pattern OPEN_GLIDE = Pattern.compile("((?<=o)[ae]|(?<=u)y)◌$");

    /** Each syllable in the style of the press, by its {@link Syllable#canonical} form. */
    private static final Map<String, String> BY_CANONICAL = new HashMap<>();

    private static final Set<String> SPELLINGS = new HashSet<>();

    static {
        addByRule();
        WORDS_BEYOND_THE_RULES.forEach(word -> add(Syllable.canonical(word), word, word));
    }

    private Inventory() {}

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(word -> word.replace("∅", ""))
                .toList();
    }

    private static void addByRule() {
        INITIALS.forEach(initial -> RIMES.forEach(rime -> addTones(joined(initial, rime))));
        INITIALS_BEFORE_GLIDE.forEach(initial -> RIMES_WITH_GLIDE.forEach(rime -> addTones(initial + rime)));
        INITIALS_BEFORE_Y.forEach(initial -> addTones(initial + "y◌"));
        RIMES_WITH_GLIDE.forEach(rime -> addTones("qu" + rime.substring(1)));
        RIMES_ONLY_AFTER_QU.forEach(rime -> addTones("qu" + rime));
        RIMES.stream().filter(rime -> !rime.equals("i◌a")).forEach(rime -> addTones(afterGi(rime)));
    }

    private static String joined(String initial, String rime) {
        if (initial.isEmpty()) {
            return rime.startsWith("iê") ? "y" + rime.substring(1) : rime;
        }
        return beforeVowel(initial, rime.charAt(0)) + rime;
    }

    private static String beforeVowel(String initial, char vowel) {
        var front = "eêi".indexOf(vowel) >= 0;
        return switch (initial) {
            case "c" -> front ? "k" : "c";
            case "g", "ng" -> front ? initial + "h" : initial;
            default -> initial;
        };
    }

    private static String afterGi(String rime) {
        return rime.startsWith("i") ? "g" + rime : "gi" + rime;
    }

    private static void addTones(String layout) {
        var letters = layout.replace("◌", "");
        var ofThePress =
                layout.startsWith("qu") ? layout : OPEN_GLIDE.matcher(layout).replaceFirst("◌$1");
        for (var tone : endsInStop(letters) ? TONES_OF_STOPS : ALL_TONES) {
            add(letters + tone.tag(), spelled(ofThePress, tone), spelled(layout, tone));
        }
    }

    private static String spelled(String layout, Tone tone) {
        return Unicode.nfc(layout.replace("◌", tone.mark()));
    }

    private static boolean endsInStop(String letters) {
        return letters.endsWith("c") || letters.endsWith("ch") || letters.endsWith("p") || letters.endsWith("t");
    }

    private static void add(String canonical, String ofThePress, String ofTheSchool) {
        BY_CANONICAL.put(canonical, ofThePress);
        SPELLINGS.add(ofThePress);
        SPELLINGS.add(ofTheSchool);
    }

    /**
     * Whether the text is one Vietnamese syllable: in any Unicode form and case, with its tone in the old place or the new
     * (hòa, hoà). Two syllables, a tone on another letter (đựơc), digits, spaces around and the empty string are none.
     */
    public static boolean contains(String syllable) {
        return SPELLINGS.contains(Unicode.nfc(syllable).toLowerCase(Locale.ROOT));
    }

    /**
     * Every syllable once, in NFC, lower case and the style of the press (hòa), in the order of the dictionaries. The list
     * cannot be changed.
     */
    public static List<String> all() {
        return InOrder.SYLLABLES;
    }

    /** The syllable of the press that has this {@link Syllable#canonical} form. */
    static Optional<String> ofCanonical(String canonical) {
        return Optional.ofNullable(BY_CANONICAL.get(canonical));
    }

    /** Sorted when first asked for. */
    private static final class InOrder {
        static final List<String> SYLLABLES = sorted();

        private static List<String> sorted() {
            var byKey = new TreeMap<String, String>();
            BY_CANONICAL.values().forEach(syllable -> byKey.put(DictionaryKey.of(syllable), syllable));
            return List.copyOf(byKey.values());
        }
    }
}
