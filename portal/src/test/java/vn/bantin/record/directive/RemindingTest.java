package vn.bantin.record.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.Administering;
import vn.bantin.account.Authority;
import vn.bantin.account.Role;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.directory.Memberships;
import vn.bantin.extraction.Directive.Type;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.mail.MailServer;
import vn.bantin.kit.mail.Postbox;
import vn.bantin.kit.mail.SmtpServer;
import vn.bantin.notice.Notifying;
import vn.bantin.vietnamese.Dates;

/** Letters before a date, at a clock that the test moves. */
@ParameterizedClass
@EnumSource(Engine.class)
class RemindingTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);

    private final SmtpServer server = new SmtpServer();
    private final Newsroom newsroom;
    private Body office;
    private int number;

    RemindingTest(Engine engine) {
        newsroom = Newsroom.on(engine);
    }

    @BeforeEach
    void assign() {
        office = newsroom.database.write(tx -> new Bodies(tx, newsroom.site.id())
                .add("Văn phòng", Branch.GOVERNMENT, null, LocalDate.of(2025, 7, 1), new Contact("", "", ""), ""));
        worker("Cán bộ Ngân", "ngan@mailinh.example");
        worker("Cán bộ Sửu", "suu@mailinh.example");
        Entry entry = Entry.read(
                Type.ORDER, "Thay đèn phố Chợ", "Lò Văn Phấn", "", false, "2026-11-01", "", "TB 15", "", DUE);
        number = new Recording(newsroom.database, newsroom.clock)
                .record(newsroom.editor, entry)
                .number();
        tracking().assign(newsroom.editor, number, new Assignment(office.id(), null, List.of(), List.of(), "", DUE));
    }

    private void worker(String name, String email) {
        Account account = new Administering(newsroom.database, newsroom.clock)
                .invite(Authority.operator("test"), newsroom.site.id(), name, email, Role.OFFICER, null)
                .account();
        newsroom.database.change(tx -> new Memberships(tx, newsroom.site.id()).add(office.id(), account.id()));
    }

    private Tracking tracking() {
        return new Tracking(newsroom.database, newsroom.clock);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
        server.close();
    }

    @Test
    void those_who_answer_for_it_are_told_seven_three_and_one_days_before_and_once_each() {
        List<Integer> told =
                DUE.minusDays(10).datesUntil(DUE.plusDays(3)).map(this::toldOn).toList();
        assertThat(told).containsExactly(0, 0, 0, 2, 0, 0, 0, 2, 0, 2, 0, 0, 0);
    }

    @Test
    void a_letter_says_what_is_due_when_and_where() throws Exception {
        toldOn(DUE.minusDays(3));
        SmtpServer.Received letter = server.received().getFirst();
        assertThat(letter.recipients()).containsExactly("<ngan@mailinh.example>");
        assertThat(letter.subject()).isEqualTo("Ý kiến chỉ đạo số 1 đến hạn ngày 10/12/2026");
        assertThat(letter.text()).contains("Thay đèn phố Chợ", "http://mailinh.example/ban-bien-tap/chi-dao/1");
    }

    @Test
    void a_date_that_was_put_off_is_told_of_anew_and_what_is_done_no_more() {
        assertThat(toldOn(DUE.minusDays(1))).isEqualTo(2);
        tracking().extend(newsroom.editor, number, "20/12/2026", "Chờ kinh phí.");
        assertThat(toldOn(DUE.minusDays(1))).isZero();
        assertThat(toldOn(DUE.plusDays(9))).isEqualTo(2);
        tracking().take(newsroom.editor, number, Step.CANCEL, "Thôi.");
        assertThat(toldOn(DUE.plusDays(10))).isZero();
    }

    @Test
    void a_letter_that_the_server_did_not_take_is_sent_again() {
        server.refuse();
        assertThat(toldOn(DUE.minusDays(3))).isZero();
        SmtpServer another = new SmtpServer();
        remind(another);
        assertThat(another.received()).hasSize(2);
        another.close();
    }

    @Test
    void whom_the_server_did_not_take_a_letter_for_is_told_alone_the_next_time() {
        server.refuse("suu@mailinh.example");
        assertThat(toldOn(DUE.minusDays(3))).isEqualTo(1);
        SmtpServer another = new SmtpServer();
        remind(another);
        assertThat(another.received())
                .extracting(SmtpServer.Received::recipients)
                .containsExactly(List.of("<suu@mailinh.example>"));
        another.close();
    }

    /** How many letters go out on that day, however often the timer comes round. */
    private int toldOn(LocalDate day) {
        int before = server.received().size();
        newsroom.clock.set(day.atTime(8, 0).atZone(Dates.ZONE).toInstant());
        remind(server);
        remind(server);
        return server.received().size() - before;
    }

    private void remind(SmtpServer to) {
        MailServer mail =
                new MailServer("127.0.0.1", to.port(), "", "", "tin@mailinh.example", MailServer.Encryption.NONE);
        new Reminding(newsroom.clock, new Notifying(newsroom.database, newsroom.clock, new Postbox(mail)))
                .remind(newsroom.site.id(), newsroom.site.name(), path -> "http://mailinh.example" + path);
    }
}
