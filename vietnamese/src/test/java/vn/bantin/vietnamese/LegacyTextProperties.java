package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LegacyTextProperties {
    private static final List<String> FOREIGN = List.of(
            "été", "à", "où", "déjà", "mère", "garçon", "tête", "forêt", "là", "Noël", "für", "über", "Straße", "grün",
            "Mädchen", "schön", "müde", "Öl", "não", "são", "há", "só", "você", "lá", "mãe", "três", "pé", "irmão",
            "chá", "è", "più", "così", "niño", "año", "más", "señor", "på", "är", "ö", "the", "la", "le", "der", "die",
            "das", "de", "o", "a", "que", "un", "man", "tin", "cho", "ta", "mal", "nach", "an");

    @Property
    void words_of_other_languages_are_left_alone(@ForAll("foreign") String text) {
        assertThat(LegacyText.recognise(text)).isEmpty();
    }

    @Provide
    Arbitrary<String> foreign() {
        return Arbitraries.of(FOREIGN).list().ofMaxSize(12).map(words -> String.join(" ", words));
    }

    @Property
    void vietnamese_in_unicode_is_left_alone(
            @ForAll(supplier = VietnameseText.class) String text, @ForAll UnicodeForm form) {
        assertThat(LegacyText.recognise(form.of(text))).isEmpty();
    }

    @Property
    void text_typed_in_the_old_way_comes_back(@ForAll(supplier = VietnameseText.class) String text) {
        assertThat(LegacyEncoding.VNI.decode(LegacyTyping.type(LegacyEncoding.VNI, text)))
                .isEqualTo(text);
    }

    @Property
    void wild_text_is_taken_and_comes_out_in_nfc(
            @ForAll(supplier = WildText.class) String text, @ForAll LegacyEncoding encoding) {
        assertThat(Unicode.isNfc(encoding.decode(text))).isTrue();
        assertThat(LegacyText.recognise(text)).isNotNull();
    }
}
