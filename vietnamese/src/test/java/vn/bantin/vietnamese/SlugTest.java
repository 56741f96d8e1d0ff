package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @Test
    void a_headline_becomes_words_joined_by_hyphens() {
        assertThat(Slug.of("Đường Trần Hưng Đạo – TP.HCM: 100% hộ \"có\" nước"))
                .isEqualTo("duong-tran-hung-dao-tp-hcm-100-ho-co-nuoc");
    }

    @Test
    void dots_of_dates_and_documents_separate() {
        assertThat(Slug.of("Nghị định 43/2018/NĐ-CP ngày 9.8.2025")).isEqualTo("nghi-dinh-43-2018-nd-cp-ngay-9-8-2025");
    }

    @Test
    void quotes_and_apostrophes_leave_no_gap() {
        assertThat(Slug.of("“Tết” của H'Hen Niê’s ‘nhà’ b“á”o")).isEqualTo("tet-cua-hhen-nies-nha-bao");
    }

    @Test
    void what_cannot_be_seen_does_not_cut_a_word() {
        assertThat(Slug.of("Ba\u00ADo Gi\u200Ba\u0309i\uFEFF")).isEqualTo("bao-giai");
    }

    @Test
    void no_hyphen_stands_at_the_ends_or_beside_another() {
        assertThat(Slug.of(" -- «Họp» – – báo!? ")).isEqualTo("hop-bao");
    }

    @Test
    void foreign_letters_leave_only_what_is_latin() {
        assertThat(Slug.of("Gặp gỡ Москва 2019 北京")).isEqualTo("gap-go-2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "北京", "\"'\"", "\uD800"})
    void a_title_without_latin_letters_or_digits_has_no_slug(String title) {
        assertThat(Slug.of(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "tet-2019", "100", "duong-tran-hung-dao"})
    void words_with_single_hyphens_are_a_slug(String text) {
        assertThat(Slug.isSlug(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "-tet", "tet-", "tet--2019", "Tet", "tết", "tet 2019", "tet_2019", "tet\n", "../tet"})
    void anything_else_is_no_slug(String text) {
        assertThat(Slug.isSlug(text)).isFalse();
    }
}
