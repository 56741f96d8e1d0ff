package vn.bantin.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.kit.data.Sha256;

class VaultTest {
    private static final byte[] BYTES = "phường Mai Lĩnh".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    private Vault vault;

    @BeforeEach
    void lay() throws IOException {
        vault = new Vault(data.resolve("media"));
        Files.writeString(data.resolve("bantin.conf"), "secret");
    }

    @Test
    void bytes_are_kept_under_the_name_of_what_is_in_them() {
        String name = vault.keep(BYTES);
        assertThat(name).isEqualTo(Sha256.of(BYTES));
        assertThat(vault.bytes(name)).hasValue(BYTES);
        assertThat(new Vault(data.resolve("media")).bytes(name)).hasValue(BYTES);
    }

    @Test
    void the_same_bytes_are_one_file_and_no_draft_is_left_behind() throws IOException {
        vault.keep(BYTES);
        String name = vault.keep(BYTES.clone());
        assertThat(files())
                .containsExactly(
                        data.resolve("media").resolve(name.substring(0, 2)).resolve(name));
    }

    @Test
    void other_bytes_have_another_name() throws IOException {
        assertThat(vault.keep(BYTES)).isNotEqualTo(vault.keep(new byte[0]));
        assertThat(files()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../bantin.conf",
                "../../etc/passwd",
                "/etc/passwd",
                "..%2fbantin.conf",
                "\0",
                "ab",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n",
                "../e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "draft123.tmp"
            })
    void there_is_nothing_under_a_name_that_was_not_given(String name) {
        vault.keep(BYTES);
        assertThat(vault.bytes(name)).isEmpty();
    }

    @Test
    void a_name_is_known_in_small_letters_only() {
        String name = vault.keep(BYTES);
        assertThat(name).isNotEqualTo(name.toUpperCase(Locale.ROOT));
        assertThat(vault.bytes(name.toUpperCase(Locale.ROOT))).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("media"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
