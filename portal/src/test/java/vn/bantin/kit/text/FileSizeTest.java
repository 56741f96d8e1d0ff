package vn.bantin.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {
    @ParameterizedTest
    @CsvSource({"0, 1 KB", "1, 1 KB", "1536, 2 KB", "1048300, '1,0 MB'", "1572864, '1,5 MB'", "52428800, '50,0 MB'"})
    void a_size_is_said_in_the_unit_that_fits(long bytes, String words) {
        assertThat(FileSize.of(bytes, Language.VIETNAMESE)).isEqualTo(words);
        assertThat(FileSize.of(bytes, Language.ENGLISH)).isEqualTo(words.replace(',', '.'));
    }
}
