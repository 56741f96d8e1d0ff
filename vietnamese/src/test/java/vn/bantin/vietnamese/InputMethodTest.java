package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputMethodTest {
    @ParameterizedTest
    @CsvSource({
        "ddaof, đào",
        "dduwcs, đức",
        "toanf, toàn",
        "tofan, toàn",
        "hoaf, hòa",
        "hofa, hòa",
        "thuyr, thủy",
        "quys, quý",
        "gif, gì",
        "tieengs, tiếng",
        "tieesng, tiếng",
        "tiengse, tiếng",
        "thuowr, thuở",
        "huowu, hươu",
        "luuw, lưu",
        "uyr, ủy",
        "ddawks, đắk",
        "as, á",
        "muaw, mưa",
        "coong, công"
    })
    void telex_keys_give_the_syllable_of_the_press(String typed, String syllable) {
        assertThat(InputMethod.TELEX.decode(typed)).contains(syllable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dduowcj",
                "dduwowcj",
                "dduocwj",
                "dduocjw",
                "duocdwj",
                "duowdcj",
                "duowcjd",
                "ddwowcj",
                "dduowjc"
            })
    void a_typist_may_put_a_mark_anywhere_after_its_letter(String typed) {
        assertThat(InputMethod.TELEX.decode(typed)).contains("được");
    }

    @ParameterizedTest
    @CsvSource({"tw, tư", "nhwng, nhưng", "Wng, Ưng", "TWF, TỪ"})
    void a_w_without_its_letter_is_an_u_with_a_horn(String typed, String syllable) {
        assertThat(InputMethod.TELEX.decode(typed)).contains(syllable);
    }

    @ParameterizedTest
    @CsvSource({"xooong, xoong", "sooocs, soóc", "gooongf, goòng"})
    void a_third_o_takes_the_mark_off_again(String typed, String syllable) {
        assertThat(InputMethod.TELEX.decode(typed)).contains(syllable);
    }

    @ParameterizedTest
    @CsvSource({
        "d9ao2, đào",
        "d9u7c1, đức",
        "toan2, toàn",
        "to2an, toàn",
        "hoa2, hòa",
        "Nguye6n4, Nguyễn",
        "Nguyen64, Nguyễn",
        "d9u7o7ng2, đường",
        "D9UO7NG2, ĐƯỜNG",
        "duong972, đường",
        "nga8m1, ngắm",
        "thuo73, thuở",
        "soo1c, soóc",
        "A1, Á",
        "CO2, CÒ"
    })
    void vni_keys_give_the_syllable_of_the_press(String typed, String syllable) {
        assertThat(InputMethod.VNI.decode(typed)).contains(syllable);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyeenx, Nguyễn",
        "HOAF, HÒA",
        "HOAf, HÒA",
        "DDaof, Đào",
        "Ddaof, Đào",
        "DDUWOWNGF, ĐƯỜNG",
        "DDUOWNGf, ĐƯỜNG",
        "Uyr, Ủy"
    })
    void the_capitals_are_kept(String typed, String syllable) {
        assertThat(InputMethod.TELEX.decode(typed)).contains(syllable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "toan",
                "ngoao",
                "khoeo",
                "an",
                "s",
                "w",
                "sf",
                "catf",
                "toanfs",
                "toanff",
                "toan2",
                "toanf ",
                "toanf toanf",
                "internet",
                "windows",
                "facebook",
                "đaof",
                "toàn",
                "toànf",
                "nhaats-",
                "\uD800s",
                "aaaaaaaaaaaaaaaaaaaaaaaaaas",
                "64"
            })
    void without_keys_or_without_a_syllable_there_is_nothing_to_decode_in_telex(String typed) {
        assertThat(InputMethod.TELEX.decode(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "toan", "toanf", "64", "2", "B2", "QL1A", "15h30", "T3", "cat2", "toan21", "toan0", "AK47", "H2O",
                "mi6", "1a"
            })
    void without_keys_or_without_a_syllable_there_is_nothing_to_decode_in_vni(String typed) {
        assertThat(InputMethod.VNI.decode(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"car", "sex", "Max", "moon", "queen", "taxi", "visa", "TW", "XIX", "boong", "xoong"})
    void some_telex_keys_are_words_as_they_stand(String typed) {
        assertThat(InputMethod.TELEX.decode(typed)).isPresent();
        assertThat(InputMethod.TELEX.isAmbiguous(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "a4", "CO2", "E5", "o2"})
    void some_vni_keys_are_codes_as_they_stand(String typed) {
        assertThat(InputMethod.VNI.decode(typed)).isPresent();
        assertThat(InputMethod.VNI.isAmbiguous(typed)).isTrue();
    }

    @Test
    void other_words_are_not_ambiguous() {
        assertThat(InputMethod.TELEX.isAmbiguous("ddaof")).isFalse();
        assertThat(InputMethod.TELEX.isAmbiguous("coong")).isFalse();
        assertThat(InputMethod.TELEX.isAmbiguous("internet")).isFalse();
        assertThat(InputMethod.VNI.isAmbiguous("THU3")).isFalse();
        assertThat(InputMethod.VNI.isAmbiguous("co2")).isFalse();
        assertThat(InputMethod.VNI.isAmbiguous("Y1")).isFalse();
        assertThat(InputMethod.VNI.isAmbiguous("o73")).isFalse();
        assertThat(InputMethod.VNI.isAmbiguous("B2")).isFalse();
        assertThat(InputMethod.VNI.isAmbiguous("car")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ddaof dduwcs toanf | đào đức toàn",
                "Coong an phuwowngf, TP.HCM: 12 cawn 'nhaf'! | Công an phường, TP.HCM: 12 căn 'nhà'!",
                "UBND xax internet phòng chays | UBND xã internet phòng cháy",
                "coong an | công an",
                "car nuwowcs | cả nước",
                "quaanf soocs | quần sốc",
                "cair xoong | cải xoong",
                "hoaf-binhf/nhaf | hòa-bình/nhà"
            })
    void a_telex_text_is_decoded_word_by_word(String typed, String text) {
        assertThat(InputMethod.TELEX.decodeAll(typed)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "xe car",
                "taxi và visa",
                "Ban Chấp hành TW",
                "thế kỷ XIX",
                "nồi xoong, thép boong",
                "toan van",
                "$1 \\ $",
                "a\u0301s",
                "đi xe bus của IMF"
            })
    void a_text_without_certain_telex_keys_stays(String text) {
        assertThat(InputMethod.TELEX.decodeAll(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d9ao2 d9u7c1 toan2 | đào đức toàn",
                "d9u7o7ng2 A1, ngo4 64 | đường A1, ngõ 64",
                "giay6 A4, khi1 CO2 | giây A4, khí CO2",
                "THU3 TUC5 CO1 | THỦ TỤC CO1",
                "Y1 kie6n1 | Ý kiến"
            })
    void a_vni_text_is_decoded_but_for_numbers_and_codes(String typed, String text) {
        assertThat(InputMethod.VNI.decodeAll(typed)).isEqualTo(text);
    }

    @Test
    void a_text_is_typed_with_its_tones_at_the_ends_of_the_words() {
        assertThat(InputMethod.TELEX.type("Đào Đức Toàn, ĐƯỜNG hoà")).isEqualTo("DDaof DDuwcs Toanf, DDUWOWNGF hoaf");
        assertThat(InputMethod.VNI.type("Đào Đức Toàn, ĐƯỜNG hoà")).isEqualTo("D9ao2 D9u7c1 Toan2, D9U7O7NG2 hoa2");
        assertThat(InputMethod.TELEX.type("quần soóc, nồi xoong")).isEqualTo("quaanf sooocs, nooif xooong");
        assertThat(InputMethod.TELEX.type("Vie\u0323\u0302t")).isEqualTo("Vieetj");
        assertThat(InputMethod.TELEX.type("")).isEmpty();
    }
}
