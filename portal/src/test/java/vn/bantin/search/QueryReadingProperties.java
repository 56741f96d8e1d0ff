package vn.bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.bantin.kit.text.PlainText;

class QueryReadingProperties {
    private static final QueryReading.Known NOTHING = new QueryReading.Known() {
        @Override
        public boolean section(String slug) {
            return false;
        }

        @Override
        public boolean byline(String folded) {
            return false;
        }
    };

    @Property
    void anything_can_be_read(@ForAll("queries") String typed) {
        assertThat(QueryReading.read(typed, NOTHING).words()).hasSizeLessThanOrEqualTo(64);
    }

    @Property
    void what_cannot_be_read_is_told_as_it_was_typed(@ForAll("queries") String typed) {
        assertThat(QueryReading.read(typed, NOTHING).unreadable())
                .allSatisfy(limit -> assertThat(PlainText.line(typed)).contains(limit));
    }

    @Property
    void every_unicode_form_reads_alike(@ForAll("queries") String typed) {
        SearchQuery composed = QueryReading.read(Normalizer.normalize(typed, Normalizer.Form.NFC), NOTHING);
        SearchQuery taken = QueryReading.read(Normalizer.normalize(typed, Normalizer.Form.NFD), NOTHING);
        assertThat(taken.words()).isEqualTo(composed.words());
        assertThat(taken.limits()).isEqualTo(composed.limits());
    }

    /** Bits of the query language in any order, with wild text between them. */
    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> bits = Arbitraries.of(
                "\"",
                "“",
                "”",
                "-",
                "--",
                "–",
                "−",
                ":",
                "chuyên mục:",
                "tác giả:",
                "từ:",
                "đến:",
                "năm:",
                "1/2/2019",
                "2019",
                " ",
                "cây",
                "xanh",
                "43/2018/NĐ-CP",
                "1.100.000đ",
                "*",
                "?",
                "~2",
                "^9",
                "[a TO b]",
                "{",
                "\\",
                "AND",
                "OR NOT",
                "' OR 1=1 --",
                "<script>",
                "\u200B",
                "\u202E",
                "😀",
                "\uD83D",
                "é",
                "\u0000");
        return Arbitraries.oneOf(bits, Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
