package vn.bantin.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import vn.bantin.kit.data.TestDatabases;

class SealTest {
    private final Path file = TestDatabases.folder().resolve("account.key");
    private final byte[] secret = {1, 2, 3};

    @Test
    void the_key_is_made_once_for_its_owner_alone() throws IOException {
        byte[] sealed = Seal.in(file).seal(secret, "one");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Seal.in(file).open(sealed, "one")).isEqualTo(secret);
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void nothing_is_opened_for_another_purpose_with_another_key_or_when_damaged() {
        Seal seal = Seal.in(file);
        byte[] sealed = seal.seal(secret, "one");
        assertThatThrownBy(() -> seal.open(sealed, "two")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Seal.in(file.resolveSibling("other.key")).open(sealed, "one"))
                .isInstanceOf(IllegalArgumentException.class);
        sealed[20] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, "one")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> seal.open(new byte[3], "one")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fingerprint_tells_texts_apart_for_one_purpose_and_one_key() {
        Seal seal = Seal.in(file);
        assertThat(seal.fingerprint("0912 345 678", "phone"))
                .isEqualTo(Seal.in(file).fingerprint("0912 345 678", "phone"))
                .isNotEqualTo(seal.fingerprint("0912 345 679", "phone"))
                .isNotEqualTo(seal.fingerprint("0912 345 678", "address"))
                .isNotEqualTo(Seal.in(file.resolveSibling("other.key")).fingerprint("0912 345 678", "phone"));
    }
}
