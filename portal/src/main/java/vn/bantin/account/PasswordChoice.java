package vn.bantin.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import vn.bantin.kit.text.Refusal;
import vn.bantin.vietnamese.Folding;
import vn.bantin.vietnamese.Unicode;

/**
 * Whether a password may be chosen: long enough, and not among the first hundred million that a guesser tries, who knows
 * the usual lists, Vietnamese habits, and the names of the person and the site. It need not mix kinds of letters.
 */
final class PasswordChoice {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final BigDecimal GUESSES = BigDecimal.valueOf(100_000_000);

    /** What is longer is hard enough to guess by its beginning. */
    private static final int LOOKED_AT = 40;

    private static final int SHORTEST_NAME = 3;

    /** Written without marks, as they are typed. */
    private static final List<String> HABITS = List.of(
            "matkhau",
            "matkhaumoi",
            "khongco",
            "khongbiet",
            "quenmatkhau",
            "anhyeuem",
            "emyeuanh",
            "yeuem",
            "yeuanh",
            "connguoi",
            "giadinh",
            "hanhphuc",
            "tinhyeu",
            "vietnam",
            "hanoi",
            "saigon",
            "danang",
            "haiphong",
            "cantho",
            "hochiminh",
            "tphcm",
            "bongda",
            "xinchao",
            "chaoban",
            "camon",
            "toiyeu",
            "yeuvietnam",
            "toiyeuvietnam",
            "quantri",
            "quantrivien",
            "nguoidung",
            "taikhoan",
            "dangnhap",
            "admin",
            "administrator",
            "congthongtin",
            "congthongtindientu",
            "trangthongtin",
            "ubnd",
            "uyban",
            "uybannhandan",
            "nhandan",
            "phuong",
            "bientap",
            "bientapvien",
            "phongvien",
            "toasoan",
            "banbientap",
            "tintuc",
            "cong",
            "bantin",
            "nguyen",
            "nguyenvan",
            "tranvan",
            "levan",
            "phamvan",
            "thanhpho",
            "motnamba",
            "mothaiba",
            "mothaibabon");

    private static final List<Dictionary> COMMON = common();

    private PasswordChoice() {}

    private static List<Dictionary> common() {
        List<Dictionary> all = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        all.add(dictionary("vietnamese", HABITS));
        return List.copyOf(all);
    }

    private static Dictionary dictionary(String name, List<String> words) {
        DictionaryBuilder builder = new DictionaryBuilder().setDictionaryName(name);
        for (int rank = 0; rank < words.size(); rank++) {
            builder.addWord(words.get(rank), rank + 1);
        }
        return builder.createDictionary();
    }

    /**
     * Refuses a password that may not be chosen.
     *
     * @param names of the person and the site, and whatever else stands to reason
     */
    static void require(String password, String... names) {
        String typed = Unicode.nfc(password);
        int length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST) {
            throw new Refusal(PasswordRule.TOO_SHORT, SHORTEST);
        }
        if (length > LONGEST) {
            throw new Refusal(PasswordRule.TOO_LONG, LONGEST);
        }
        if (isCommon(typed, names)) {
            throw new Refusal(PasswordRule.COMMON);
        }
    }

    private static boolean isCommon(String password, String... names) {
        List<Dictionary> dictionaries = new ArrayList<>(COMMON);
        dictionaries.add(dictionary(
                "names",
                Arrays.stream(names).flatMap(PasswordChoice::words).distinct().toList()));
        Nbvcxz guesser = new Nbvcxz(new ConfigurationBuilder()
                .setDictionaries(dictionaries)
                .setMaxLength(LOOKED_AT)
                .setLocale(Locale.ENGLISH)
                .createConfiguration());
        return Stream.of(password, Folding.fold(password).replace(" ", ""))
                .anyMatch(form -> guesser.estimate(form).getGuesses().compareTo(GUESSES) < 0);
    }

    /** A name as a whole and in its words, without marks. */
    private static Stream<String> words(String name) {
        String plain = Folding.key(name);
        return Stream.concat(
                        Stream.of(plain.replaceAll("[^\\p{L}\\p{N}]+", "")),
                        Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_NAME);
    }
}
