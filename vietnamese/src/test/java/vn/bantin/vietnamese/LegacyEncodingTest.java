package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.vietnamese.LegacyEncoding.TCVN3;
import static vn.bantin.vietnamese.LegacyEncoding.VNI;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LegacyEncodingTest {
    @Test
    void the_words_that_stand_above_every_document_are_read() {
        assertThat(TCVN3.decode("Céng hßa x· héi chñ nghÜa ViÖt Nam")).isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(TCVN3.decode("§éc lËp - Tù do - H¹nh phóc")).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(VNI.decode("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(VNI.decode("Ñoäc laäp - Töï do - Haïnh phuùc")).isEqualTo("Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void every_syllable_comes_back_as_it_was_typed() {
        for (var syllable : Inventory.all()) {
            assertThat(TCVN3.decode(LegacyTyping.type(TCVN3, syllable))).isEqualTo(syllable);
            assertThat(VNI.decode(LegacyTyping.type(VNI, syllable))).isEqualTo(syllable);
            var capitals = syllable.toUpperCase(Locale.ROOT);
            assertThat(VNI.decode(LegacyTyping.type(VNI, capitals))).isEqualTo(capitals);
        }
    }

    @Test
    void a_font_of_capitals_shows_small_letters_as_capitals() {
        var font = LegacyFont.named(".VnTimeH").orElseThrow();
        for (var syllable : Inventory.all()) {
            assertThat(font.decode(LegacyTyping.type(TCVN3, syllable))).isEqualTo(syllable.toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void fonts_are_known_by_their_names() {
        assertThat(LegacyFont.named(".VnTime")).contains(new LegacyFont(TCVN3, false));
        assertThat(LegacyFont.named(" .VNARIALH ")).contains(new LegacyFont(TCVN3, true));
        assertThat(LegacyFont.named("VNI-Times")).contains(new LegacyFont(VNI, false));
        assertThat(LegacyFont.named("Times New Roman")).isEmpty();
        assertThat(LegacyFont.named("Vni")).isEmpty();
        assertThat(LegacyFont.named("")).isEmpty();
    }

    @Test
    void a_word_in_capitals_is_raised_where_two_of_its_letters_show_it() {
        assertThat(TCVN3.decode("CéNG HßA")).isEqualTo("CỘNG HÒA");
        assertThat(TCVN3.decode("TØNH ñY")).isEqualTo("TỈNH ủY");
        assertThat(TCVN3.decode("Hµ NéI")).isEqualTo("Hà NỘI");
        assertThat(TCVN3.decode("UBND ph­êng")).isEqualTo("UBND phường");
    }

    @Test
    void a_lost_soft_hyphen_is_put_back_where_no_syllable_is_without_it() {
        assertThat(TCVN3.decode("®îc tr­êng trêng")).isEqualTo("được trường trường");
        assertThat(TCVN3.decode("ngêi")).as("a syllable as it is").isEqualTo("ngời");
    }

    @Test
    void signs_in_the_private_area_of_symbol_fonts_are_read() {
        assertThat(TCVN3.decode("Vi\uF0D6t")).isEqualTo("Việt");
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(TCVN3.decode("")).isEmpty();
        assertThat(VNI.decode("")).isEmpty();
    }
}
