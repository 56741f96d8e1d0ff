package vn.bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReadingTest {
    private static final QueryReading.Known KNOWN = new QueryReading.Known() {
        @Override
        public boolean section(String slug) {
            return Set.of("tin-tuc", "hoat-dong-cua-lanh-dao").contains(slug);
        }

        @Override
        public boolean byline(String folded) {
            return folded.equals("huy kien");
        }
    };

    private static SearchQuery read(String typed) {
        return QueryReading.read(typed, KNOWN);
    }

    private static String words(SearchQuery asked) {
        return asked.words().stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    private static List<String> phrases(List<List<Word>> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.stream().map(Word::folded).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void words_are_words() {
        assertThat(words(read("trồng cây xanh"))).isEqualTo("trong cay xanh");
        assertThat(read("trồng cây xanh").isPlain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quà \"dịp Tết\"", "quà “dịp Tết”", "quà«dịp Tết»", "\"dịp Tết\" quà"})
    void what_is_quoted_is_a_phrase(String typed) {
        assertThat(phrases(read(typed).phrases())).containsExactly("dip tet");
        assertThat(words(read(typed))).isEqualTo("qua");
    }

    @Test
    void a_quotation_mark_alone_is_nothing() {
        assertThat(words(read("quà \"dịp Tết"))).isEqualTo("qua dip tet");
        assertThat(read("\"\"").isEmpty()).isTrue();
    }

    @Test
    void a_minus_leaves_a_word_or_a_phrase_out() {
        SearchQuery asked = read("cây -Tết -\"trồng mới\" hai-ba");
        assertThat(words(asked)).isEqualTo("cay hai ba");
        assertThat(phrases(asked.unwanted())).containsExactly("tet", "trong moi");
    }

    @Test
    void what_is_only_unwanted_asks_for_nothing() {
        assertThat(read("-Tết").isEmpty()).isTrue();
        assertThat(read(" -- - \" ").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chuyên mục:tin tức bầu cử | tin-tuc | bau cu",
                "chuyen muc: tin-tuc bầu cử | tin-tuc | bau cu",
                "bầu cử CHUYÊN MỤC:\"Hoạt động của lãnh đạo\" | hoat-dong-cua-lanh-dao | bau cu",
                "chuyên mục:không-có bầu cử | khong-co | bau cu"
            })
    void a_section_is_named_with_or_without_quotation_marks(String typed, String section, String words) {
        assertThat(read(typed).limits().section()).isEqualTo(section);
        assertThat(words(read(typed))).isEqualTo(words);
    }

    @Test
    void an_author_is_named_in_as_many_words_as_the_name_has() {
        assertThat(read("tác giả:Huy Kiên bầu cử").limits().byline()).isEqualTo("Huy Kiên");
        assertThat(read("tac gia: huy kien").limits().byline()).isEqualTo("huy kien");
        assertThat(words(read("tác giả:Huy Kiên bầu cử"))).isEqualTo("bau cu");
    }

    @Test
    void days_months_and_years_limit_the_time() {
        Limits limits = read("quà Tết từ:1/2/2019 đến:3/2019").limits();
        assertThat(limits.from()).isEqualTo(LocalDate.of(2019, 2, 1));
        assertThat(limits.to()).isEqualTo(LocalDate.of(2019, 3, 31));
        Limits year = read("nam:2018").limits();
        assertThat(year.from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(year.to()).isEqualTo(LocalDate.of(2018, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "từ:tháng 2/2019,2019-02-01,",
        "từ:quý 2 năm 2019,2019-04-01,",
        "năm:6 tháng đầu năm 2019 quà,2019-01-01,2019-06-30",
        "'đến:3/2019, quà',,2019-03-31",
        "đến ngày: 1/2/2019,,2019-02-01"
    })
    void a_time_may_be_written_in_several_words(String typed, LocalDate from, LocalDate to) {
        assertThat(read(typed).limits()).isEqualTo(new Limits(null, null, from, to));
        assertThat(read(typed).unreadable()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"năm:,nam", "tác giả:,tac gia", "chuyên mục: ,chuyen muc", "từ:đến:,tu den"})
    void an_operator_with_nothing_to_it_is_words(String typed, String words) {
        SearchQuery asked = read(typed);
        assertThat(asked.limits()).isEqualTo(Limits.NONE);
        assertThat(asked.unreadable()).isEmpty();
        assertThat(words(asked)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "từ:31/2/2019,từ:31/2/2019",
        "quà đến:99/99/2019 tết,đến:99/99/2019",
        "năm:abc,năm:abc",
        "đến:hôm qua,đến:hôm",
        "nam: 20l8,nam: 20l8",
        "-năm:x,-năm:x"
    })
    void a_time_that_cannot_be_read_is_told_and_no_word(String typed, String unreadable) {
        SearchQuery asked = read(typed);
        assertThat(asked.unreadable()).containsExactly(unreadable);
        assertThat(asked.words())
                .noneMatch(word ->
                        unreadable.contains(word.written()) && word.folded().length() > 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Việt Nam: đất nước", "Việt Nam:đất nước", "chuyện cuối năm: vui và buồn", "Bài đến: không"})
    void a_colon_in_a_headline_is_no_limit(String typed) {
        assertThat(read(typed).unreadable()).isEmpty();
        assertThat(read(typed).limits()).isEqualTo(Limits.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "−"})
    void every_minus_leaves_out(String minus) {
        SearchQuery asked = read("cây " + minus + "Tết " + minus + "“trồng mới” hai" + minus + "ba");
        assertThat(words(asked)).isEqualTo("cay hai ba");
        assertThat(phrases(asked.unwanted())).containsExactly("tet", "trong moi");
    }

    @Test
    void a_limit_with_a_minus_keeps_away_what_is_within_it() {
        SearchQuery asked = read("cây -chuyên mục:tin tức −tác giả:Huy Kiên –năm:2019");
        assertThat(words(asked)).isEqualTo("cay");
        assertThat(asked.limits()).isEqualTo(Limits.NONE);
        assertThat(asked.unwantedLimits())
                .containsExactly(
                        new Limits("tin-tuc", null, null, null),
                        new Limits(null, "Huy Kiên", null, null),
                        new Limits(null, null, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)));
        assertThat(read("-chuyên mục:tin-tuc").isEmpty()).isTrue();
    }

    @Test
    void a_code_is_asked_for_whole() {
        assertThat(words(read("nghị định 43/2018/NĐ-CP"))).isEqualTo("nghi dinh 43/2018/nd-cp");
        assertThat(words(read("1.100.000đ"))).isEqualTo("1.100.000");
    }

    @Test
    void a_book_is_read_as_its_first_words() {
        assertThat(read("chữ ".repeat(5_000)).words()).hasSizeLessThan(100);
    }
}
