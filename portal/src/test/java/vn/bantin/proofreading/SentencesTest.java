package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.kit.text.Sentences;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Đại hội tại TP. Hồ Chí Minh có GS.TS. Nguyễn V. An và ThS. Lê Bình dự",
                "1 | Quyên góp 1.100.000 đồng ngày 14.02.2019 tại Q. 1, P. Bến Nghé.",
                "1 | Trồng cây, dọn rác, v.v. và nhiều việc khác…",
                "1 | Nhiều người... đã đến dự",
                "2 | Phường đạt trong sạch vững mạnh... Năm nay tiếp tục.",
                "2 | Hỗ trợ 50 triệu đồng...Công tác an sinh được bảo đảm.",
                "2 | Việc đã xong.Hôm sau họp.",
                "2 | “Bà con yên tâm!” Ông nói thế.",
                "3 | Ai làm? Làm gì? Bao giờ xong?",
                "2 | Năm 2019. 12 chi bộ họp."
            })
    void abbreviations_figures_and_ellipses_end_no_sentence(int many, String line) {
        assertThat(Sentences.in(line).stream()
                        .filter(sentence -> LongSentences.words(line.substring(sentence.start(), sentence.end())) > 0))
                .hasSize(many);
    }
}
