package vn.bantin.kit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Header;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.kit.mail.MailServer.Encryption;
import vn.bantin.kit.mail.SmtpServer.Received;

class PostboxTest {
    private static final String FROM = "tin@phuong.example";
    private static final String TO = "an@phuong.example";

    @Test
    void a_letter_arrives_as_it_was_written() throws Exception {
        try (SmtpServer server = new SmtpServer()) {
            String text = "Xin chào Nguyễn Thị Ánh,\n\n.một dòng bắt đầu bằng chấm\n" + "dài ".repeat(400) + "\n";
            assertThat(postbox(server, Encryption.NONE)
                            .send(new Letter("Cổng Bến Sen", "Nguyễn Thị Ánh", TO, "Đặt lại mật khẩu", text)))
                    .isTrue();
            Received received = server.received().getFirst();
            assertThat(received.subject()).isEqualTo("Đặt lại mật khẩu");
            assertThat(received.text()).isEqualToNormalizingNewlines(text);
            assertThat(received.recipients()).containsExactly("<" + TO + ">");
            assertThat(received.message().getFrom()[0].toString()).contains("<" + FROM + ">");
            assertThat(received.message().getContentType()).startsWith("text/plain");
            assertThat(received.message().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
    }

    @Property(tries = 40)
    void no_name_or_subject_grows_into_a_header_or_another_recipient(@ForAll("wicked") String wicked) throws Exception {
        try (SmtpServer server = new SmtpServer()) {
            postbox(server, Encryption.NONE).send(new Letter(wicked, wicked, TO, wicked, "x"));
            for (Received received : server.received()) {
                List<Header> headers = Collections.list(received.message().getAllHeaders());
                assertThat(headers).extracting(Header::getName).doesNotContain("Bcc", "X-Wicked");
                assertThat(received.recipients()).containsExactly("<" + TO + ">");
                assertThat(received.text().strip()).isEqualTo("x");
            }
        }
    }

    @Provide
    Arbitrary<String> wicked() {
        return Arbitraries.of(
                        "\r\n",
                        "\n",
                        "\r",
                        "\u0085",
                        "\u2028",
                        "\u0000",
                        "Bcc: x@y.example",
                        "X-Wicked: 1",
                        "\"",
                        "<a@b.c>",
                        ",",
                        ";",
                        "=?utf-8?q?=0D=0ABcc:_x@y.example?=",
                        "Ánh",
                        " ",
                        "\t",
                        ".",
                        "(",
                        "\\")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> "a" + String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "a@b.example>", "a b@c.example"})
    void what_is_not_one_address_is_no_letter(String address) {
        assertThatThrownBy(() -> new Letter("Cổng", "An", address, "s", "t"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_server_that_refuses_or_is_away_is_told() {
        Letter letter = new Letter("Cổng", "An", TO, "s", "t");
        SmtpServer server = new SmtpServer();
        server.refuse();
        Postbox postbox = postbox(server, Encryption.NONE);
        assertThat(postbox.send(letter)).isFalse();
        server.close();
        assertThat(postbox.send(letter)).isFalse();
        assertThat(server.received()).isEmpty();
    }

    @Test
    void nothing_is_sent_in_clear_where_encryption_is_asked_for() {
        try (SmtpServer server = new SmtpServer()) {
            assertThat(postbox(server, Encryption.STARTTLS).send(new Letter("Cổng", "An", TO, "s", "t")))
                    .isFalse();
            assertThat(server.received()).isEmpty();
        }
    }

    private static Postbox postbox(SmtpServer server, Encryption encryption) {
        return new Postbox(new MailServer("127.0.0.1", server.port(), "", "", FROM, encryption));
    }
}
