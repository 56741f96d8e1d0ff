package vn.bantin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.command.Failure;
import vn.bantin.delivery.SharedCache;
import vn.bantin.kit.mail.MailServer;
import vn.bantin.kit.mail.MailServer.Encryption;

class SettingsTest {
    @TempDir
    private Path data;

    private Settings load(Map<String, String> flags, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(flags);
        all.put("data", data.toString());
        return Settings.load(all, environment);
    }

    @Test
    void without_a_word_the_portal_keeps_to_this_machine() {
        Settings settings = load(Map.of(), Map.of());
        assertThat(settings.listening().address()).isEqualTo("127.0.0.1");
        assertThat(settings.listening().port()).isEqualTo(8080);
        assertThat(settings.databaseUrl()).isEqualTo("jdbc:sqlite:" + data.resolve("bantin.db"));
        assertThat(settings.demonstration()).isTrue();
    }

    @Test
    void a_flag_beats_the_environment_and_the_environment_beats_the_file() throws IOException {
        Files.writeString(data.resolve("bantin.conf"), "port = 1001\naddress = 0.0.0.0\ndemonstration = false\n");
        assertThat(load(Map.of(), Map.of()).listening().port()).isEqualTo(1001);
        assertThat(load(Map.of(), Map.of("BANTIN_PORT", "1002")).listening().port())
                .isEqualTo(1002);
        assertThat(load(Map.of("port", "1003"), Map.of("BANTIN_PORT", "1002"))
                        .listening()
                        .port())
                .isEqualTo(1003);
        assertThat(load(Map.of(), Map.of()).listening().address()).isEqualTo("0.0.0.0");
        assertThat(load(Map.of(), Map.of()).demonstration()).isFalse();
    }

    @Test
    void the_database_is_chosen_by_one_variable() {
        assertThat(load(Map.of(), Map.of("BANTIN_DATABASE_URL", "jdbc:postgresql://db/bantin"))
                        .databaseUrl())
                .isEqualTo("jdbc:postgresql://db/bantin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "65536", "99999999999", "80 80"})
    void a_port_that_is_none_is_named(String port) {
        assertThatThrownBy(() -> load(Map.of("port", port), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessage("the setting port must be a number from 0 to 65535, not \"" + port + "\"");
    }

    @Test
    void a_cache_in_front_is_told_of_changes_at_an_address_with_a_header() {
        SharedCache cache = load(
                        Map.of(),
                        Map.of(
                                "BANTIN_CACHE_SECONDS",
                                "60",
                                "BANTIN_CACHE_PURGE",
                                "https://cdn.example/purge",
                                "BANTIN_CACHE_PURGE_HEADER",
                                "Authorization: Bearer x:y"))
                .sharedCache();
        assertThat(cache.seconds()).isEqualTo(60);
        assertThat(cache.purgeOrNull()).hasToString("https://cdn.example/purge");
        assertThat(cache.header()).isEqualTo(new SharedCache.Header("Authorization", "Bearer x:y"));
        assertThat(load(Map.of(), Map.of()).sharedCache().seconds()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cdn.example", "http://cdn.example/", "https://", "https:///x", "https://a b", "https://[::"})
    void an_address_that_is_none_is_named(String address) {
        assertThatThrownBy(() -> load(Map.of("cache.seconds", "60", "cache.purge", address), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessage("the setting cache.purge must be an address that begins with https://");
    }

    @Test
    void half_of_what_a_cache_in_front_needs_is_refused() {
        assertThatThrownBy(() -> load(Map.of("cache.purge", "https://cdn.example/"), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("cache.seconds must be there");
        assertThatThrownBy(() -> load(Map.of("cache.purge.header", "ẩn: mật"), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("must be a header such as");
    }

    @Test
    void uploads_have_limits_that_can_be_set() {
        assertThat(load(Map.of(), Map.of()).pictureMegabytes()).isEqualTo(20);
        assertThat(load(Map.of(), Map.of("BANTIN_DOCUMENT_MEGABYTES", "80")).documentMegabytes())
                .isEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "1.5", "x", "9999"})
    void a_limit_that_is_none_is_named(String megabytes) {
        assertThatThrownBy(() -> load(Map.of("picture.megabytes", megabytes), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("picture.megabytes must be a number from 1 to 100");
    }

    @Test
    void mail_goes_encrypted_unless_the_operator_says_otherwise() {
        assertThat(load(Map.of(), Map.of()).mail().isSet()).isFalse();
        MailServer server = load(
                        Map.of(), Map.of("BANTIN_MAIL_HOST", "smtp.x.example", "BANTIN_MAIL_FROM", "tin@x.example"))
                .mail();
        assertThat(server.encryption()).isEqualTo(Encryption.STARTTLS);
        assertThat(server.port()).isEqualTo(587);
        assertThat(load(Map.of("mail.encryption", "tls"), Map.of()).mail().port())
                .isEqualTo(465);
    }

    @Test
    void mail_that_could_not_go_out_is_told_at_the_start() {
        assertThatThrownBy(() -> load(Map.of("mail.host", "smtp.x.example"), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("mail.from");
        assertThatThrownBy(() -> load(Map.of("mail.encryption", "ssl"), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("none, starttls or tls");
    }

    @Test
    void an_identity_provider_is_reached_by_https_alone() {
        assertThat(load(Map.of(), Map.of()).provider().isSet()).isFalse();
        assertThatThrownBy(() -> load(Map.of("oidc.issuer", "http://id.x.example"), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> load(Map.of("oidc.issuer", "https://id.x.example"), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("oidc.secret");
    }

    @Test
    void proxies_are_named_by_their_addresses() {
        assertThat(load(Map.of(), Map.of()).listening().proxies().stand()).isFalse();
        assertThat(load(Map.of("proxy", "false"), Map.of())
                        .listening()
                        .proxies()
                        .stand())
                .isFalse();
        assertThat(load(Map.of(), Map.of("BANTIN_PROXY", "127.0.0.1, 10.0.0.0/8 ::1,fd00::/8"))
                        .listening()
                        .proxies()
                        .stand())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"true", "nginx", "10.0.0.0/33", "::1/129", "10.0.0.0/", "10.0.0.0/8/8", "1.2.3", "127.0.0.1;::1"
            })
    void a_proxy_that_cannot_be_known_again_is_named(String proxies) {
        assertThatThrownBy(() -> load(Map.of("proxy", proxies), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("such as 127.0.0.1 or 10.0.0.0/8, not \"" + proxies + "\"");
    }

    @Test
    void a_truth_that_is_none_is_named() {
        assertThatThrownBy(() -> load(Map.of(), Map.of("BANTIN_DEMONSTRATION", "yes")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("must be true or false");
    }
}
