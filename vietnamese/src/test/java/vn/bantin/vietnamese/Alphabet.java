package vn.bantin.vietnamese;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All 134 Vietnamese letters that have a mark, each with the letter that is left without it. */
final class Alphabet {
    static final Map<Character, Character> BARE_LETTER_OF = new TreeMap<>();

    static {
        addAll("àáảãạăằắẳẵặâầấẩẫậ", 'a');
        addAll("đ", 'd');
        addAll("èéẻẽẹêềếểễệ", 'e');
        addAll("ìíỉĩị", 'i');
        addAll("òóỏõọôồốổỗộơờớởỡợ", 'o');
        addAll("ùúủũụưừứửữự", 'u');
        addAll("ỳýỷỹỵ", 'y');
    }

    static final List<Character> MARKED = List.copyOf(BARE_LETTER_OF.keySet());

    private Alphabet() {}

    private static void addAll(String marked, char bare) {
        marked.chars().forEach(letter -> {
            BARE_LETTER_OF.put((char) letter, bare);
            BARE_LETTER_OF.put((char) Character.toUpperCase(letter), Character.toUpperCase(bare));
        });
    }
}
