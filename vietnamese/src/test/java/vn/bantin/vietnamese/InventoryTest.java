package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "ơ", "ý", "yêu", "yết", "ủy", "oanh", "được", "đường", "nghiêng", "người", "khuya", "khuỷu",
                "thuở", "quốc", "quyết", "quỳnh", "quầng", "giếng", "gì", "gìn", "giết", "giữa", "già", "ghế", "kẻng",
                "séc", "ngoằn", "loét", "huỵch", "xoáy", "hươu", "mừng", "Phường", "THÀNH", "nGhị"
            })
    void what_vietnamese_spells_is_a_syllable(String syllable) {
        assertThat(Inventory.contains(syllable)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "kẻ, cẻ",
        "ca, ka",
        "ghế, gế",
        "ga, gha",
        "nghi, ngi",
        "nga, ngha",
        "giữ, gĩư",
        "gìn, giìn",
        "quốc, qốc",
        "qua, coa",
        "yêu, iêu",
        "biên, byên",
        "mít, mýt",
        "ban, boan",
        "vân, vuân"
    })
    void an_initial_stands_only_before_its_vowels(String right, String wrong) {
        assertThat(Inventory.contains(right)).isTrue();
        assertThat(Inventory.contains(wrong)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "cát cạt, cat càt cảt cãt",
        "hóc học, hoc hòc hỏc hõc",
        "ách ạch, ach àch ảch ãch",
        "tiếp tiệp, tiêp tiềp tiểp tiễp"
    })
    void a_rime_with_a_stop_has_only_the_tones_sac_and_nang(String right, String wrong) {
        assertThat(right.split(" ")).allMatch(Inventory::contains);
        assertThat(wrong.split(" ")).noneMatch(Inventory::contains);
    }

    @Test
    void other_rimes_have_all_six_tones() {
        assertThat(List.of("ma", "mà", "mả", "mã", "má", "mạ", "anh", "ành", "ảnh", "ãnh", "ánh", "ạnh"))
                .allMatch(Inventory::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hòa",
                "hoà",
                "KHOẺ",
                "khỏe",
                "thủy",
                "Thuỷ",
                "ho\u0300a",
                "hoa\u0300",
                "Vie\u0323\u0302t",
                "Viê\u0323t"
            })
    void both_tone_styles_and_every_unicode_form_are_taken(String syllable) {
        assertThat(Inventory.contains(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kì", "kỳ", "lí", "lý", "quí", "quý", "mĩ", "mỹ", "sĩ", "sỹ", "quít", "quýt", "vĩ", "vỹ"})
    void both_spellings_with_i_and_y_belong(String syllable) {
        assertThat(Inventory.contains(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xoong", "coong", "goòng", "soóc", "moóc", "buýt", "Đắk", "Lắk", "Đăk", "Kạn", "Kông", "đoòng", "tuýp"
            })
    void loans_and_place_names_that_are_in_use_belong(String syllable) {
        assertThat(Inventory.contains(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Krông", "Plei", "Ea", "Ngọk", "toong", "băk", "mắk", "loóc"})
    void the_spelling_of_other_languages_is_no_rule(String word) {
        assertThat(Inventory.contains(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hòa ",
                " hòa",
                "hòa bình",
                "hòabình",
                "b",
                "ng",
                "đ",
                "43",
                "hoa2",
                "a1",
                "đựơc",
                "qúy",
                "gía",
                "hòà",
                "nhât",
                "đuợc",
                "ngưòi",
                "trưở",
                "TP.HCM",
                "internet",
                "queen",
                "war",
                "café",
                "\u0301",
                "\uD800",
                "㌀"
            })
    void anything_else_is_none(String text) {
        assertThat(Inventory.contains(text)).isFalse();
    }

    @Test
    void all_syllables_stand_in_the_order_of_the_dictionaries_and_in_the_style_of_the_press() {
        assertThat(Inventory.all())
                .startsWith("a", "à", "ả", "ã", "á", "ạ", "ác", "ạc", "ách", "ạch", "ai")
                .contains("hòa", "thủy", "khỏe", "quý", "già", "hoàn", "đắk")
                .doesNotContain("hoà", "thuỷ", "khoẻ", "qúy", "gìa")
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(NameOrder.alphabetical());
    }

    @Test
    void real_text_is_nearly_all_in_it() throws IOException {
        long marked = 0;
        long accepted = 0;
        for (var line : lines(SharedData.file("lexicon/vi-syllable-counts.tsv.gz"))) {
            var cells = line.split("\t", -1);
            if (!Folding.fold(cells[0]).equals(cells[0])) {
                var count = Long.parseLong(cells[1]);
                marked += count;
                accepted += Inventory.contains(cells[0]) ? count : 0;
            }
        }
        assertThat((double) accepted / marked).isGreaterThan(0.997);
    }

    private static List<String> lines(Path file) throws IOException {
        try (var unpacked = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
