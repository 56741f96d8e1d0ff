package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.alert;
import static vn.bantin.desk.DeskBrowser.page;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Invited;
import vn.bantin.account.Role;
import vn.bantin.kit.mail.SmtpServer;
import vn.bantin.kit.mail.SmtpServer.Received;

/** Invitations and resets where the installation sends mail. */
class MailedLinksTest {
    private final SmtpServer server = new SmtpServer();
    private final RunningPortal portal = RunningPortal.with(Map.of(
            "mail.host", "127.0.0.1",
            "mail.port", Integer.toString(server.port()),
            "mail.from", "tin@mailinh.example",
            "mail.encryption", "none"));
    private final DeskBrowser browser = new DeskBrowser(portal);
    private final DeskPeople people = new DeskPeople(portal, browser);

    @AfterEach
    void close() {
        portal.portal().close();
        server.close();
    }

    @Test
    void an_invitation_and_a_reset_go_to_the_person_alone() throws Exception {
        people.enter(Role.SITE_ADMINISTRATOR);
        HttpResponse<String> invited = invite("Cộng tác viên Ánh");
        assertThat(invited.body()).doesNotContain("/loi-moi/");
        Received invitation = server.received().getFirst();
        assertThat(page(invited).select(".done").text())
                .contains(invitation.recipients().getFirst().replaceAll("[<>]", ""));
        assertThat(invitation.subject()).startsWith("Lời mời");
        assertThat(link(invitation)).startsWith("http://mailinh.example/ban-bien-tap/loi-moi/");
        assertThat(new DeskBrowser(portal)
                        .get(URI.create(link(invitation)).getPath())
                        .statusCode())
                .isEqualTo(200);

        Invited reporter = people.person(Role.REPORTER);
        browser.post("/ban-bien-tap/nhan-su/" + reporter.account().id() + "/dat-lai", Map.of());
        assertThat(server.received()).hasSize(2);
        assertThat(server.received().getLast().subject()).startsWith("Đặt lại mật khẩu");
        assertThat(server.received().getLast().recipients())
                .containsExactly("<" + reporter.account().email() + ">");
    }

    @Test
    void a_link_whose_mail_fails_is_shown_with_a_warning() {
        people.enter(Role.SITE_ADMINISTRATOR);
        server.refuse();
        HttpResponse<String> invited = invite("Người ở xa");
        assertThat(alert(invited)).contains("Chưa gửi được thư");
        String link = page(invited).select(".done code").text();
        assertThat(new DeskBrowser(portal).get(URI.create(link).getPath()).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> invite(String name) {
        return browser.post(
                "/ban-bien-tap/nhan-su",
                Map.of("name", name, "email", UUID.randomUUID() + "@xa.example", "role", "EDITOR", "expires", ""));
    }

    private static String link(Received letter) throws Exception {
        return letter.text()
                .lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow();
    }
}
