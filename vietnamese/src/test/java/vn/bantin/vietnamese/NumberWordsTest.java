package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, không",
        "4, bốn",
        "5, năm",
        "10, mười",
        "11, mười một",
        "14, mười bốn",
        "15, mười lăm",
        "20, hai mươi",
        "21, hai mươi mốt",
        "24, hai mươi tư",
        "25, hai mươi lăm",
        "100, một trăm",
        "104, một trăm linh bốn",
        "105, một trăm linh năm",
        "110, một trăm mười",
        "297, hai trăm chín mươi bảy",
        "1000, một nghìn",
        "2019, hai nghìn không trăm mười chín",
        "21011, hai mươi mốt nghìn không trăm mười một",
        "1000000, một triệu",
        "1005000, một triệu không trăm linh năm nghìn",
        "2000300, hai triệu không nghìn ba trăm",
        "2000000000, hai tỷ",
        "2500000000, hai tỷ năm trăm triệu",
        "1000000001, một tỷ không triệu không nghìn không trăm linh một",
        "4600000000000, bốn nghìn sáu trăm tỷ",
        "1000000000000000000, một tỷ tỷ",
        "-5, âm năm"
    })
    void a_number_is_spelled_as_in_the_schoolbooks(long number, String words) {
        assertThat(NumberWords.spell(number)).isEqualTo(words);
    }

    @Test
    void the_smallest_long_has_words_that_are_read_back() {
        var words = NumberWords.spell(Long.MIN_VALUE);
        assertThat(words)
                .isEqualTo("âm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ"
                        + " tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh tám");
        assertThat(NumberWords.parse(words)).contains(BigDecimal.valueOf(Long.MIN_VALUE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "không|0",
                "một trăm linh năm|105",
                "một trăm lẻ năm|105",
                "một trăm linh tư|104",
                "mười tư|14",
                "hai mươi mốt|21",
                "hai mươi một|21",
                "hai mươi bốn|24",
                "hai mươi nhăm|25",
                "bẩy mươi|70",
                "mười ngàn|10000",
                "hai tỉ|2000000000",
                "hai nghìn không trăm mười chín|2019",
                "hai nghìn mười chín|2019",
                "một nghìn lẻ một|1001",
                "năm nghìn năm trăm năm mươi lăm|5555",
                "hai chục|20",
                "một chục|10",
                "hai trăm năm chục ngàn|250000",
                "hai vạn|20000",
                "hai vạn năm nghìn|25000",
                "bốn nghìn sáu trăm tỷ|4600000000000",
                "hai triệu linh năm|2000005",
                "hai triệu không trăm năm mươi|2000050",
                "một triệu năm nghìn|1005000",
                "hai tỷ ba nghìn|2000003000",
                "trăm|100"
            })
    void words_are_read(String words, BigDecimal number) {
        assertThat(NumberWords.parse(words)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600 ngàn|600000",
                "4,6 nghìn tỷ|4600000000000",
                "2,5 triệu|2500000",
                "6,20|6.2",
                "30.000.000|30000000",
                "1.200 tỷ|1200000000000",
                "12.345 triệu|12345000000",
                "2 tỷ 300 triệu|2300000000",
                "1 tỷ 200 triệu 500 nghìn|1200500000",
                "2 nghìn 300|2300",
                "3 trăm triệu|300000000",
                "5 chục nghìn|50000",
                "20 vạn|200000",
                "100k|100000",
                "1 triệu 200K|1200000",
                "- 1.200.000|-1200000",
                "-6,2 tỷ|-6200000000",
                "+7|7",
                "âm 12|-12",
                "âm hai mươi|-20"
            })
    void figures_with_words_are_read(String text, BigDecimal number) {
        assertThat(NumberWords.parse(text)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 tỷ rưỡi|2500000000",
                "hai triệu rưỡi|2500000",
                "hai nghìn rưởi|2500",
                "hai trăm rưỡi|250",
                "hai vạn rưỡi|25000",
                "hai mươi triệu rưỡi|20500000",
                "200 triệu rưỡi|200500000",
                "hai tỷ ba triệu rưỡi|2003500000"
            })
    void a_half_belongs_to_the_last_unit(String text, BigDecimal number) {
        assertThat(NumberWords.parse(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai trăm năm",
                "mười năm",
                "hai mươi năm",
                "một trăm mười năm",
                "hai nghìn năm",
                "hai triệu ba trăm",
                "2 triệu 300",
                "hai triệu ba",
                "hai nghìn ba",
                "2 nghìn 5",
                "2 nghìn 50",
                "hai rưỡi",
                "năm rưỡi",
                "mười rưỡi",
                "hai trăm triệu rưỡi",
                "hai nghìn tỷ rưỡi",
                "3M",
                "3m",
                "4G",
                "1.5 triệu",
                ",5 triệu",
                "2-3"
            })
    void what_could_be_two_things_is_refused(String text) {
        assertThat(NumberWords.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "âm",
                "rưỡi",
                "tư",
                "mốt",
                "lăm",
                "linh năm",
                "không trăm linh năm",
                "không nghìn hai trăm",
                "mươi",
                "nghìn",
                "triệu",
                "tỷ",
                "nghìn tỷ",
                "trăm tỷ",
                "mười mốt",
                "mười mươi",
                "một mươi",
                "hai mươi linh một",
                "hai mươi không",
                "một trăm hai",
                "hai trăm ba trăm",
                "một trăm linh mười",
                "ba nghìn hai nghìn",
                "ba nghìn hai trăm nghìn",
                "ba nghìn hai triệu",
                "hai triệu ba tỷ",
                "2 tỷ 1500 triệu",
                "hai triệu không nghìn",
                "hai nghìn không trăm",
                "hai nghìn trăm",
                "một tỷ hai tỷ",
                "một tỷ tỷ tỷ",
                "2,5 tỷ rưỡi",
                "2,5 tỷ 300 triệu",
                "2 tỷ 300,5 triệu",
                "2,5 trăm",
                "20 trăm",
                "2 mươi",
                "hai  ",
                " hai",
                "hai\n",
                "hai mươi\tmốt",
                "hai, ba",
                "hai mươi đồng",
                "hai muoi",
                "5 -3",
                "âm -3",
                "-hai",
                "thứ hai",
                "hàng nghìn",
                "٥ triệu"
            })
    void what_is_no_number_is_refused(String text) {
        assertThat(NumberWords.parse(text)).isEmpty();
    }

    @Test
    void words_may_stand_further_apart() {
        assertThat(NumberWords.parse("hai  mươi\u00A0mốt")).contains(BigDecimal.valueOf(21));
    }

    @Test
    void a_text_of_more_than_500_characters_is_refused() {
        assertThat(NumberWords.parse("1".repeat(500))).contains(new BigDecimal("1".repeat(500)));
        assertThat(NumberWords.parse("1".repeat(501))).isEmpty();
    }

    /**
     * The examples of facebook/duckling. Six of them are refused by design: decimals without a digit before the comma, as
     * {@link Numbers} refuses them, and M and G, which in a Vietnamese text are metres and mobile networks.
     */
    @Test
    void the_examples_of_duckling_are_read_but_for_the_ambiguous() throws IOException {
        var file = SharedData.file("numbers/examples.json");
        var example = Pattern.compile(
                "\"dimension\": \"Numeral\",\\s*\"text\": \"([^\"]+)\",\\s*\"expected\": \"NumeralValue \\(?([-0-9.]+)\\)?\"");
        Map<String, BigDecimal> expected = new TreeMap<>();
        example.matcher(Files.readString(file))
                .results()
                .forEach(found -> expected.put(found.group(1), new BigDecimal(found.group(2))));
        assertThat(expected).hasSize(53);

        var refused = new TreeMap<>(expected);
        refused.keySet().removeIf(text -> NumberWords.parse(text).isPresent());
        assertThat(refused.keySet()).containsExactlyInAnyOrder(",77", ",0012G", "-,0012G", "1,2M", "-1,2M", "3M");

        expected.keySet().removeAll(refused.keySet());
        assertThat(expected)
                .allSatisfy(
                        (text, number) -> assertThat(NumberWords.parse(text)).contains(number));
    }
}
