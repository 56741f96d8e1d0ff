package vn.bantin.vietnamese;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The two ways of typing Vietnamese on a keyboard of bare letters, to read what was typed while the program that puts the
 * marks was off: {@code ddaof dduwcs toanf} is đào đức toàn.
 *
 * <p>Keys are read as the common programs read them with free marking: a mark stands anywhere after its letter, a tone
 * anywhere after a vowel, so that dduwowcj, dduocwj and duocdwj are all được. In Telex a w without its letter is an ư, and
 * a third o takes the mark off again (xooong is xoong).
 */
public enum InputMethod {
    /** aa â, aw ă, dd đ, ee ê, oo ô, ow ơ, uw or w ư; s sắc, f huyền, r hỏi, x ngã, j nặng. */
    TELEX(
            "sfrxj",
            Map.of(
                    'a', List.of(new Mark("a", "â")),
                    'd', List.of(new Mark("d", "đ")),
                    'e', List.of(new Mark("e", "ê")),
                    'o', List.of(new Mark("o", "ô"), new Mark("ô", "oo")),
                    'w',
                            List.of(
                                    new Mark("uo", "ươ"),
                                    new Mark("a", "ă"),
                                    new Mark("o", "ơ"),
                                    new Mark("u", "ư"),
                                    new Mark("", "ư")))),

    /** 6 â ê ô, 7 ơ ư, 8 ă, 9 đ; 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
    VNI(
            "12345",
            Map.of(
                    '6', List.of(new Mark("a", "â"), new Mark("e", "ê"), new Mark("o", "ô")),
                    '7', List.of(new Mark("uo", "ươ"), new Mark("o", "ơ"), new Mark("u", "ư")),
                    '8', List.of(new Mark("a", "ă")),
                    '9', List.of(new Mark("d", "đ"))));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Longer than any syllable with all its keys; it bounds the work on wild text. */
    private static final int TOO_LONG = 13;

    private static final Pattern KEYS = Pattern.compile("[A-Za-z][A-Za-z1-9]+");

    /** A road, a size of paper, a gas: A1, a4, CO2. Y1 is none, since ý is common. */
    private static final Pattern CODE = Pattern.compile("[AEIOUaeiou]\\d|[A-Z]{2}\\d");

    /** As keys it is công, which stands in running text 25,000 times as often. */
    private static final String COONG = "coong";

    private static final Pattern DOUBLE_O = Pattern.compile("o(o)", Pattern.CASE_INSENSITIVE);

    private final String toneKeys;
    private final Map<Character, List<Mark>> markKeys;
    private final Map<String, String> keysOfLetters = new HashMap<>();

    InputMethod(String toneKeys, Map<Character, List<Mark>> markKeys) {
        this.toneKeys = toneKeys;
        this.markKeys = markKeys;
        markKeys.forEach((key, marks) -> marks.stream()
                .filter(Mark::isOfOneLetter)
                .forEach(mark -> keysOfLetters.put(mark.to(), mark.from() + key)));
    }

    /**
     * The syllable that one word of raw keys stands for, in NFC and the style of the press (hòa), with capitals where they
     * were typed: Nguyeenx gives Nguyễn, HOAF gives HÒA. Empty if no key was more than its own letter (toan), and if the
     * result is not in the {@link Inventory}; so for all other words, several words, and the empty string.
     *
     * <p>Whether the word could also be meant as it stands is not asked: sex gives sẽ, A1 in VNI gives Á. That is for
     * {@link #isAmbiguous}.
     */
    public Optional<String> decode(String typed) {
        if (typed.length() >= TOO_LONG || !KEYS.matcher(typed).matches()) {
            return Optional.empty();
        }
        Set<KeyReading> readings = Set.of(KeyReading.OF_NOTHING);
        for (var key : typed.toCharArray()) {
            readings = after(readings, key);
        }
        return readings.stream()
                .filter(KeyReading::hasKeys)
                .flatMap(reading -> reading.syllable().stream())
                .findFirst();
    }

    /** In the order of the programs: a key is a mark if it can be one, else a tone, else a letter. */
    private Set<KeyReading> after(Set<KeyReading> readings, char key) {
        var lowerCase = Character.toLowerCase(key);
        var marks = markKeys.getOrDefault(lowerCase, List.of());
        var tone = toneKeys.indexOf(lowerCase) + 1;
        Set<KeyReading> longer = new LinkedHashSet<>();
        for (var reading : readings) {
            for (var mark : marks) {
                longer.addAll(reading.withMark(mark.from(), mark.to(), key));
            }
            reading.withTone(tone).ifPresent(longer::add);
            reading.withLetter(key).ifPresent(longer::add);
        }
        return longer;
    }

    /**
     * Whether a word that {@link #decode} reads is as likely meant as it stands:
     *
     * <ul>
     *   <li>the keys of bông and xông, which are the syllables boong and xoong; not coong, which is nearly always công;
     *   <li>in Telex, the foreign words that are common in Vietnamese text: car, sex, max, moon, queen, taxi, TW, XIX;
     *   <li>in VNI, one of a e i o u with a digit, and two capitals with a digit: the road A1, paper A4, CO2; not y1.
     * </ul>
     */
    public boolean isAmbiguous(String typed) {
        return decode(typed).isPresent() && (staysAsTyped(typed) || isForeign(typed));
    }

    private boolean staysAsTyped(String word) {
        return switch (this) {
            case TELEX -> Inventory.contains(word) && !word.equalsIgnoreCase(COONG);
            case VNI -> CODE.matcher(word).matches();
        };
    }

    private boolean isForeign(String word) {
        return this == TELEX && ForeignWords.contains(word);
    }

    /**
     * The text with every word decoded that decodes; the rest, spaces and punctuation too, stays to the letter. Ambiguous
     * words are left alone, with one exception: a foreign word is decoded where another word of the text shows that the
     * input method was off. So "xe car" stays, and "car nuwowcs" gives cả nước.
     *
     * <p>It is for what one person typed in one go, such as a query. In a text of a foreign language it does harm.
     */
    public String decodeAll(String text) {
        var isOff = WORD.matcher(text).results().map(MatchResult::group).anyMatch(this::showsThatItIsOff);
        return WORD.matcher(text).replaceAll(word -> isOff ? decoded(word.group()) : word.group());
    }

    private boolean showsThatItIsOff(String word) {
        return decode(word).isPresent() && !isAmbiguous(word);
    }

    private String decoded(String word) {
        return staysAsTyped(word) ? word : decode(word).orElse(word);
    }

    /**
     * The keys that type a Vietnamese text, the marks after their letters and the tones at the ends of the words: Đào Đức
     * Toàn gives {@code DDaof DDuwcs Toanf}, in VNI {@code D9ao2 D9u7c1 Toan2}. A key has the case of its letter, a tone
     * that of the last letter. The text may come in any Unicode form; what has no keys stays, in NFC.
     */
    public String type(String text) {
        return Unicode.nfc(WORD.matcher(Unicode.nfc(text)).replaceAll(word -> keysOf(word.group())));
    }

    private String keysOf(String word) {
        var toned = Toned.of(word);
        var letters = this == TELEX ? DOUBLE_O.matcher(toned.letters()).replaceAll("$0$1") : toned.letters();
        var keys = new StringBuilder();
        letters.codePoints().mapToObj(Character::toString).forEach(letter -> keys.append(keysOfLetter(letter)));
        toned.tones().forEach(tone -> keys.append(keyOf(tone, letters)));
        return keys.toString();
    }

    private String keysOfLetter(String letter) {
        var keys = keysOfLetters.getOrDefault(letter.toLowerCase(Locale.ROOT), letter);
        return LetterCase.like(letter, keys);
    }

    private String keyOf(Tone tone, String letters) {
        var key = Character.toString(toneKeys.charAt(Integer.parseInt(tone.tag()) - 1));
        return LetterCase.like(letters.substring(letters.length() - 1), key);
    }

    /** What a key makes of the letters before it. */
    private record Mark(String from, String to) {
        boolean isOfOneLetter() {
            return from.length() == 1 && to.length() == 1;
        }
    }
}
