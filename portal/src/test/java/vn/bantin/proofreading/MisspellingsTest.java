package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghười",
                "thàhn",
                "trogn",
                "phưường",
                "trươngf",
                "đưọc",
                "củaphường",
                "thựchiện",
                "Thôgn",
                "NNgười",
                "ĐẢNGG",
                "thnh",
                "Gỉám",
                "kỉểm"
            })
    void what_cannot_be_vietnamese_is_pointed_out(String word) {
        assertThat(Remarks.quotes(Check.NO_SYLLABLE, Remarks.ofLead("Ủy ban xã " + word + " mới họp")))
                .containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đắk Lắk, Krông Pa, Pleiku, Kon Plông và M’Nông",
                "Cam-pu-chia, Lê-nin, Ga-bông, Mát-xcơ-va",
                "UBND, HĐND, MTTQ, TP.HCM, QĐ-TTg, BKHCN, NĐ-CP, VNĐ",
                "website, internet, online, video, email, smartphone, livestream, logo",
                "Liverpool gặp Barcelona ở giải Champions League",
                "le président de la République, café de Paris",
                "5 kg, 10 km, 3 tr, 15h30, 2 ha, 12 trđ, A1, B52",
                "vanphong@thuyđiện.vn, https://vidu.vn/đưọc, www.đưọc.vn",
                "Ủy ban nhân dân phường tổ chức khuya xoong buýt"
            })
    void names_abbreviations_and_foreign_words_are_passed_over(String line) {
        assertThat(Remarks.ofLead(line)).isEmpty();
    }
}
