package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.vietnamese.LegacyEncoding.TCVN3;
import static vn.bantin.vietnamese.LegacyEncoding.VNI;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {
    @Test
    void a_line_is_enough() {
        assertThat(LegacyText.recognise("Céng hßa x· héi chñ nghÜa ViÖt Nam")).contains(TCVN3);
        assertThat(LegacyText.recognise("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"))
                .contains(VNI);
        assertThat(LegacyText.recognise("ViÖt Nam")).contains(TCVN3);
        assertThat(LegacyText.recognise("ñöôïc Vieät Nam")).contains(VNI);
        assertThat(LegacyText.recognise("cã thÓ")).contains(TCVN3);
        assertThat(LegacyText.recognise("Nh÷ng ng­êi d©n ph­êng BÕn Sen ®· ®îc cÊp thÎ"))
                .contains(TCVN3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ViÖt",
                "Viet Nam",
                "Cộng hòa xã hội chủ nghĩa Việt Nam",
                "có và là",
                "Cô có đi không, và là ai thế?",
                "Hà Nội – Céng hßa",
                "L’été dernier, la mère de François a été très déçue : « où êtes-vous allés ? », dit-elle à son père.",
                "Là-bas, à côté de la forêt, le garçon a mangé des pâtes brûlées et des crêpes.",
                "Déjà vu. Crème brûlée, tête-à-tête, naïveté, Noël, cœur, maïs, île, août.",
                "Über die Brücke führt die Straße nach Österreich; für Größe und Schönheit müssen wir früh aufstehen.",
                "Mädchen hören gerne Märchen. Süße Grüße aus München, Köln und Düsseldorf!",
                "Não há só você: às vezes também são três mães, cinco irmãos e a avó. É só pôr o pé lá.",
                "A reunião começará às três horas; não haverá outra até amanhã. Há chá, maçã e pão.",
                "El niño comió piñas mañana; ¿cómo está usted, señor? ¡Qué bueno! Más allá del año.",
                "Þórður á Íslandi óð ána á sjö öðrum dögum.",
                "På ön åt älgen äpplen på våren, sade Åsa och Örjan.",
                "© 2019 Công ty ABC® – 25 °C ± 2 · 3×4 m² ½ ¾",
                "© 2019 ABC® · 25 °C ± 2 · 3×4 m² ½ ¾ § 5 ¶ 2",
                "Ä Ö Ü ä ö ü ß",
            })
    void what_is_right_as_it_stands_is_left_alone(String text) {
        assertThat(LegacyText.recognise(text)).isEmpty();
    }

    @Test
    void articles_are_known_line_by_line_when_they_were_typed_in_the_old_way() throws IOException {
        var lines = lines("encodings/seed.utf8.txt", StandardCharsets.UTF_8);
        assertThat(lines).noneMatch(line -> LegacyText.recognise(line).isPresent());
        assertThat(decoded("encodings/seed.tcvn3.txt", TCVN3)).isEqualTo(lines);
        assertThat(decoded("encodings/seed.vni.txt", VNI)).isEqualTo(lines);
    }

    private static List<String> decoded(String file, LegacyEncoding encoding) throws IOException {
        return lines(file, Charset.forName("windows-1252")).stream()
                .map(line -> LegacyText.recognise(line).orElse(encoding).decode(line))
                .toList();
    }

    private static List<String> lines(String file, Charset charset) throws IOException {
        return Files.readAllLines(SharedData.file(file), charset);
    }

    @Test
    void no_article_of_the_encyclopaedia_is_taken_for_another_and_nearly_all_are_known() throws IOException {
        var articles = articles();
        assertThat(articles).noneMatch(article -> LegacyText.recognise(article).isPresent());
        for (var encoding : LegacyEncoding.values()) {
            var known = articles.stream()
                    .map(article -> LegacyText.recognise(LegacyTyping.type(encoding, article)))
                    .filter(Optional.of(encoding)::equals)
                    .count();
            assertThat(known).as("%s, of %d", encoding, articles.size()).isGreaterThan(articles.size() * 97L / 100);
        }
    }

    /** The lines of running text, as they stand in the JSON. */
    private static List<String> articles() throws IOException {
        try (var file = new GZIPInputStream(Files.newInputStream(SharedData.file("wiki/viwiki-2017.jsonl.gz")));
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .flatMap(line -> Arrays.stream(line.split("\\\\n")))
                    .filter(line -> line.length() > 80)
                    .filter(line -> line.codePoints()
                                    .filter(sign -> sign > 0x1E00 && sign < 0x1F00)
                                    .count()
                            > 8)
                    .limit(800)
                    .toList();
        }
    }
}
