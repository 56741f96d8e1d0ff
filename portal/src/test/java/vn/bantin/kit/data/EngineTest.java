package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlite:data/bantin.db, SQLITE",
        "jdbc:sqlite:/var/lib/bantin/bantin.db, SQLITE",
        "jdbc:postgresql://localhost/bantin, POSTGRESQL",
        "'jdbc:postgresql://db1:5432,db2:5432/bantin?targetServerType=primary', POSTGRESQL"
    })
    void the_address_tells_the_engine(String url, Engine engine) {
        assertThat(Engine.of(url)).isEqualTo(engine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bantin.db", "jdbc:mysql://localhost/bantin", "postgresql://localhost", " jdbc:sqlite:x"})
    void any_other_address_is_refused_with_the_two_that_are_known(String url) {
        assertThatThrownBy(() -> Engine.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:sqlite:")
                .hasMessageContaining("jdbc:postgresql:")
                .hasMessageContaining("\"" + url.replaceFirst("//.*", "//…") + "\"");
    }

    @Test
    void a_password_in_a_wrong_address_is_not_repeated() {
        assertThatThrownBy(() -> Engine.of("postgres://bantin:secret@localhost/bantin"))
                .hasMessageNotContaining("secret");
    }

    @Test
    void both_engines_know_the_same_words_of_the_migrations() {
        assertThat(Engine.SQLITE.dialect().keySet())
                .isEqualTo(Engine.POSTGRESQL.dialect().keySet());
    }
}
