package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bantin.kit.text.RichText;

class TextAlternativesTest {
    @Test
    void a_picture_that_says_something_needs_words_and_keeps_the_article_back() {
        List<Remark> remarks = of(
                new Illustration("Bà con dọn vệ sinh ngõ xóm", false),
                new Illustration("", true),
                new Illustration("  ", false));
        assertThat(remarks).singleElement().satisfies(remark -> {
            assertThat(remark.check()).isEqualTo(Check.TEXT_ALTERNATIVE_MISSING);
            assertThat(remark.place()).isEqualTo(new Place(Field.PICTURE, 2, 0, 0));
            assertThat(remark.details()).containsExactly(3);
            assertThat(remark.blocks()).isTrue();
        });
    }

    @Test
    void a_text_alternative_is_read_like_any_other_text() {
        assertThat(Remarks.quotes(Check.TONE_MISPLACED, of(new Illustration("Tòan cảnh buổi lễ", false))))
                .containsExactly("Tòan");
    }

    private static List<Remark> of(Illustration... pictures) {
        Manuscript manuscript = new Manuscript("", "", "", RichText.clean(""), List.of(pictures), "", "", "");
        return Proofreading.of(manuscript, Remarks.HOSTS);
    }
}
