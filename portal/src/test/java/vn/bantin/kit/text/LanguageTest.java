package vn.bantin.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void a_language_is_known_by_its_code_and_by_nothing_else() {
        assertThat(Language.of("vi")).contains(Language.VIETNAMESE);
        assertThat(Language.of("en")).contains(Language.ENGLISH);
        assertThat(Language.of("fr")).isEmpty();
        assertThat(Language.of("VI")).isEmpty();
        assertThat(Language.of("")).isEmpty();
    }
}
