package vn.bantin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.account.Browser;
import vn.bantin.account.Entrance;
import vn.bantin.account.Role;
import vn.bantin.account.SignIn;
import vn.bantin.account.Strength;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.mail.SmtpServer;

/** {@code bantin account} as an operator uses it, and the accounts of the demonstration. */
class AccountCommandTest {
    @TempDir
    static Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void lay_the_demonstration() {
        Portal.open(settings(), InstantSource.system()).close();
    }

    private static Settings settings() {
        return Settings.load(Map.of("data", data.toString()), Map.of());
    }

    @Test
    void the_demonstration_has_an_account_for_each_role_that_works() throws IOException {
        Path file = data.resolve("accounts.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        List<String[]> accounts = Files.readAllLines(file).stream()
                .filter(line -> line.contains("@"))
                .map(line -> line.split("\\s+"))
                .toList();
        assertThat(accounts).hasSize(Role.values().length);
        try (Portal portal = Portal.open(settings(), InstantSource.system())) {
            assertThat(portal.greeting()).as("told once").isEmpty();
            SignIn signIn = new SignIn(portal.database(), InstantSource.system());
            for (String[] account : accounts) {
                Entrance entrance = signIn.byPassword(1, account[1], account[2], new Browser("127.0.0.1", "", ""));
                assertThat(entrance.account().role()).hasToString(account[0]);
                assertThat(entrance.strength() == Strength.PASSWORD)
                        .isEqualTo(entrance.account().role().needsSecondFactor());
            }
        }
    }

    @Test
    void an_operator_adds_lists_resets_disables_and_enables() {
        assertThat(account("add", "--email", "moi@x.example", "--name", "Người mới", "--role", "site-administrator"))
                .isZero();
        assertThat(out.toString()).contains("Người mới", "/ban-bien-tap/loi-moi/", "once, within 72 hours:");
        assertThat(account("reset", "--email", "moi@x.example", "--second-factor"))
                .isZero();
        assertThat(out.toString()).contains("once, within an hour:");
        assertThat(account("disable", "--email", "moi@x.example")).isZero();
        assertThat(account("list")).isZero();
        assertThat(out.toString()).contains("moi@x.example\tsite-administrator\tNgười mới\tdisabled");
        assertThat(account("enable", "--email", "moi@x.example")).isZero();
        assertThat(account("list")).isZero();
        assertThat(out.toString().lines().toList().getLast())
                .isEqualTo("moi@x.example\tsite-administrator\tNgười mới\t");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void links_say_how_the_portal_is_reached() throws IOException {
        account("add", "--email", "gan@x.example", "--name", "Người gần", "--role", "editor");
        assertThat(out.toString()).contains("http://localhost:8080/ban-bien-tap/loi-moi/");
        configured("proxy = 127.0.0.1", () -> account("reset", "--email", "gan@x.example"));
        assertThat(out.toString()).contains("https://localhost/ban-bien-tap/loi-moi/");
    }

    @Test
    void links_are_mailed_where_mail_is_set_and_told_where_that_fails() throws IOException {
        try (SmtpServer server = new SmtpServer()) {
            String mail = "mail.host = 127.0.0.1\nmail.port = %d\nmail.from = tin@x.example\nmail.encryption = none"
                    .formatted(server.port());
            configured(mail, () -> account("add", "--email", "thu@x.example", "--name", "Thư", "--role", "editor"));
            assertThat(server.received()).hasSize(1);
            assertThat(out.toString()).contains("mailed to thu@x.example").doesNotContain("/loi-moi/");
            server.refuse();
            configured(mail, () -> account("reset", "--email", "thu@x.example"));
            assertThat(out.toString()).contains("could not be sent", "/loi-moi/");
        }
    }

    private static void configured(String settings, Runnable command) throws IOException {
        Path file = data.resolve("bantin.conf");
        try {
            Files.writeString(file, settings);
            command.run();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void what_cannot_be_done_is_said_in_one_line() {
        assertThat(account("reset", "--email", "khong@ai.example")).isEqualTo(1);
        assertThat(account("add", "--email", "khong dung", "--name", "Ai đó", "--role", "editor"))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("error: "));
    }

    @Test
    void a_mistyped_folder_does_not_become_a_portal() {
        String elsewhere = TestDatabases.folder().resolve("khong-co").toString();
        assertThat(Bantin.run(
                        new PrintWriter(out, true), new PrintWriter(err, true), "account", "list", "--data", elsewhere))
                .isEqualTo(1);
        assertThat(err.toString()).contains("there is no portal in this data folder");
    }

    @Test
    void wrong_use_is_told_from_failure() {
        assertThat(account()).isEqualTo(2);
        assertThat(account("add", "--email", "a@b.example")).isEqualTo(2);
        assertThat(account("add", "--email", "a@b.example", "--name", "A", "--role", "king"))
                .isEqualTo(2);
        assertThat(account("list", "--site", "khong.example")).isEqualTo(2);
    }

    private int account(String... arguments) {
        List<String> all = new ArrayList<>(List.of("account"));
        all.addAll(List.of(arguments));
        if (!all.getLast().equals("account")) {
            all.addAll(List.of("--data", data.toString()));
        }
        return Bantin.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }
}
