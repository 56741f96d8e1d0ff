package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLettersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "b\uFFFDo",
                "L?y",
                "b?o",
                "Tiáº¿ng",
                "Viá»‡t",
                "vÃ¡n",
                "phÆ°á»ng",
                "Ä‘ồng",
                "â€œMới",
                "viêt\u0301",
                "\u0323ba",
                "®iều",
                "vµo",
                "nh¬ng",
                "cña®i"
            })
    void a_broken_word_is_pointed_out_once_and_whole(String word) {
        List<Remark> remarks = Remarks.ofLead("Ủy ban " + word + " họp");
        assertThat(remarks).extracting(Remark::check).containsExactly(Check.BROKEN_LETTERS);
        assertThat(remarks.getFirst().quote()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiếng Việt đủ dấu: ằẳẵ ặấầ ẩẫậ",
                "Có đúng không?Tại sao?",
                "“PHƯỜNG, XÔ, “MÔ… và «má» của «lá»",
                "https://vidu.vn/tim?a=b&c=d?e",
                "Café Noël của José, São Paulo, Citroën",
                "Microsoft® và Windows®",
                "“THỊ XÃ” và “XÃ… mới” – XÃ–PHƯỜNG"
            })
    void what_is_whole_is_left_alone(String line) {
        assertThat(Remarks.quotes(Check.BROKEN_LETTERS, Remarks.ofLead(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tie\u0302\u0301ng Vie\u0323\u0302t", "Tiê\u0301ng Viê\u0323t"})
    void other_unicode_forms_are_whole(String line) {
        assertThat(Remarks.ofLead(line)).isEmpty();
    }
}
