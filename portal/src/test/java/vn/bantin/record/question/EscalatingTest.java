package vn.bantin.record.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
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
import vn.bantin.comment.Submission;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.directory.Memberships;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.mail.MailServer;
import vn.bantin.kit.mail.Postbox;
import vn.bantin.kit.mail.SmtpServer;
import vn.bantin.media.PhotoFolder;
import vn.bantin.notice.Notifying;
import vn.bantin.vietnamese.Dates;

/** Letters about questions that wait, at a clock that the test moves: one that came on a Friday morning is due 15 working days later. */
@ParameterizedClass
@EnumSource(Engine.class)
class EscalatingTest {
    private static final LocalDate CAME = LocalDate.of(2026, 11, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 11);
    private static final String NGAN = "Ngân";
    private static final String SUU = "Sửu";
    private static final String TRUC = "Trúc";

    private final SmtpServer server = new SmtpServer();
    private final Newsroom newsroom;
    private final Body office;
    private final Account ngan;
    private final Account suu;
    private final Account truc;

    EscalatingTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        office = newsroom.database.write(tx -> new Bodies(tx, newsroom.site.id())
                .add("Văn phòng", Branch.GOVERNMENT, null, LocalDate.of(2025, 7, 1), new Contact("", "", ""), ""));
        ngan = person(NGAN, "ngan@mailinh.example", Role.OFFICER);
        suu = person(SUU, "suu@mailinh.example", Role.OFFICER);
        truc = person(TRUC, "truc@mailinh.example", Role.MODERATOR);
    }

    private Account person(String name, String email, Role role) {
        return administering()
                .invite(Authority.operator("test"), newsroom.site.id(), name, email, role, null)
                .account();
    }

    private Administering administering() {
        return new Administering(newsroom.database, newsroom.clock);
    }

    @BeforeEach
    void both_officers_work_in_the_office() {
        newsroom.database.change(tx ->
                List.of(ngan, suu).forEach(one -> new Memberships(tx, newsroom.site.id()).add(office.id(), one.id())));
    }

    @AfterEach
    void close() {
        newsroom.database.close();
        server.close();
    }

    @Test
    void the_officer_is_told_at_once_three_days_and_one_before_and_moderators_before_it_is_late() {
        assign(asked("Ngập ở ngõ 12"), ngan);
        assertThat(toldOn(CAME)).containsExactly(NGAN);
        assertThat(CAME.datesUntil(LocalDate.of(2026, 12, 8)).flatMap(day -> toldOn(day).stream()))
                .as("until four working days are left")
                .isEmpty();
        assertThat(toldOn(LocalDate.of(2026, 12, 8))).containsExactly(NGAN);
        assertThat(toldOn(LocalDate.of(2026, 12, 9))).isEmpty();
        assertThat(toldOn(LocalDate.of(2026, 12, 10))).containsExactlyInAnyOrder(NGAN, TRUC);
        assertThat(toldOn(DUE)).isEmpty();
        assertThat(told(DUE, LocalTime.of(17, 1))).containsExactlyInAnyOrder(NGAN, TRUC);
        assertThat(toldOn(LocalDate.of(2026, 12, 14))).isEmpty();
    }

    @Test
    void a_letter_says_which_until_when_and_where_and_nothing_of_the_sender() throws Exception {
        Question question = asked("Ngập ở ngõ 12");
        Question naming = asked("Bà NGUYỄN thị Mến hỏi");
        assign(question, ngan);
        assign(naming, ngan);
        toldOn(CAME);
        SmtpServer.Received letter = letterOn(question);
        assertThat(letter.subject()).isEqualTo("Có câu hỏi chờ bạn trả lời trước 17:00 11/12/2026");
        assertThat(letter.text())
                .contains(
                        "Ngập ở ngõ 12",
                        "17:00 11/12/2026",
                        "http://mailinh.example/ban-bien-tap/hoi-dap/" + question.id())
                .doesNotContain("Mến", "Cứ mưa là ngập");
        assertThat(letterOn(naming).text()).contains("Tiêu đề có tên người gửi").doesNotContainIgnoringCase("Mến");
    }

    private SmtpServer.Received letterOn(Question question) throws Exception {
        for (SmtpServer.Received letter : server.received()) {
            if (letter.text().contains(question.id().toString())) {
                return letter;
            }
        }
        throw new AssertionError("no letter on " + question.title());
    }

    @Test
    void moderators_are_told_of_what_nobody_was_given_for_two_working_days() {
        Question question = asked("Ngập ở ngõ 12");
        assertThat(told(LocalDate.of(2026, 11, 24), LocalTime.of(17, 0))).isEmpty();
        assertThat(told(LocalDate.of(2026, 11, 24), LocalTime.of(17, 1))).containsExactly(TRUC);
        assign(question, ngan);
        assertThat(toldOn(LocalDate.of(2026, 11, 25))).containsExactly(NGAN);
        answering().take(ngan, question.id(), Step.SEND_BACK, "Không thuộc văn phòng.");
        assertThat(toldOn(LocalDate.of(2026, 11, 27))).isEmpty();
        assertThat(toldOn(LocalDate.of(2026, 11, 30))).containsExactly(TRUC);
        assertThat(toldOn(LocalDate.of(2026, 12, 10))).containsExactly(TRUC);
        assertThat(toldOn(LocalDate.of(2026, 12, 12))).containsExactly(TRUC);
    }

    @Test
    void whoever_is_given_it_in_its_last_days_is_told_once_and_whoever_had_it_no_more() {
        Question question = asked("Ngập ở ngõ 12");
        assign(question, ngan);
        toldOn(CAME);
        newsroom.clock.set(
                LocalDate.of(2026, 12, 10).atTime(9, 0).atZone(Dates.ZONE).toInstant());
        assign(question, suu);
        assertThat(told(LocalDate.of(2026, 12, 10), LocalTime.of(10, 0))).containsExactlyInAnyOrder(SUU, TRUC);
        answering().take(suu, question.id(), Step.ANSWER, "Đã nạo vét.");
        assertThat(toldOn(LocalDate.of(2026, 12, 14))).isEmpty();
    }

    @Test
    void nobody_is_told_while_its_clock_stands_still_and_a_new_time_is_told_of_anew() {
        Question question = asked("Ngập ở ngõ 12");
        assign(question, ngan);
        toldOn(CAME);
        assertThat(toldOn(LocalDate.of(2026, 12, 8))).containsExactly(NGAN);
        answering().take(ngan, question.id(), Step.PAUSE, "Chờ kết quả đo đạc.");
        assertThat(toldOn(LocalDate.of(2026, 12, 14))).isEmpty();
        newsroom.clock.set(
                LocalDate.of(2026, 12, 15).atTime(8, 0).atZone(Dates.ZONE).toInstant());
        answering().take(ngan, question.id(), Step.RESUME, "");
        assertThat(toldOn(LocalDate.of(2026, 12, 15))).as("three days are left").containsExactly(NGAN);
        answering().take(ngan, question.id(), Step.ANSWER, "Đã nạo vét.");
        new Asking(newsroom.database, newsroom.clock).askFurther(newsroom.site.id(), question.code(), "Bao giờ xong?");
        assertThat(toldOn(LocalDate.of(2026, 12, 16))).containsExactly(NGAN);
    }

    @Test
    void the_body_is_told_where_the_officer_cannot_be_reached() {
        assign(asked("Ngập ở ngõ 12"), ngan);
        administering().disable(Authority.operator("test"), newsroom.site.id(), ngan.id());
        assertThat(toldOn(CAME)).containsExactly(SUU);
    }

    @Test
    void moderators_are_told_of_what_is_with_a_body_where_nobody_can_act() throws Exception {
        Question question = asked("Ngập ở ngõ 12");
        assign(question, ngan);
        assertThat(toldOn(CAME)).containsExactly(NGAN);
        administering().disable(Authority.operator("test"), newsroom.site.id(), ngan.id());
        assertThat(toldOn(LocalDate.of(2026, 11, 23)))
                .as("the body, in the place of its officer")
                .containsExactly(SUU);
        administering().disable(Authority.operator("test"), newsroom.site.id(), suu.id());
        assertThat(told(LocalDate.of(2026, 11, 24), LocalTime.of(17, 0))).isEmpty();
        assertThat(told(LocalDate.of(2026, 11, 24), LocalTime.of(17, 1))).containsExactly(TRUC);
        assertThat(server.received().getLast().text()).contains("Ngập ở ngõ 12", "không còn vào được tòa soạn");
        assertThat(toldOn(LocalDate.of(2026, 11, 30))).as("once").isEmpty();
    }

    @Test
    void a_letter_that_the_server_did_not_take_is_sent_again() {
        assign(asked("Ngập ở ngõ 12"), ngan);
        server.refuse();
        assertThat(toldOn(CAME)).isEmpty();
        SmtpServer another = new SmtpServer();
        escalate(another);
        assertThat(another.received()).hasSize(1);
        another.close();
    }

    private Question asked(String title) {
        Submission submission = new Submission("Nguyễn Thị Mến", "", title, "Cứ mưa là ngập", Wish.ANSWER);
        return new Asking(newsroom.database, newsroom.clock)
                .ask(
                        newsroom.site.id(),
                        Asked.of(Kind.REPORT, Field.ENVIRONMENT, submission),
                        Suspicion.NONE,
                        tx -> {});
    }

    private void assign(Question question, Account officer) {
        answering().assign(truc, question.id(), office.id(), officer.id());
    }

    private Answering answering() {
        return new Answering(newsroom.database, newsroom.clock, new PhotoFolder(TestDatabases.folder()));
    }

    private List<String> toldOn(LocalDate day) {
        return told(day, LocalTime.of(8, 0));
    }

    /** Whom letters go to at that time, however often the timer comes round. */
    private List<String> told(LocalDate day, LocalTime time) {
        int before = server.received().size();
        newsroom.clock.set(day.atTime(time).atZone(Dates.ZONE).toInstant());
        escalate(server);
        escalate(server);
        return server.received().stream()
                .skip(before)
                .flatMap(letter -> letter.recipients().stream())
                .map(this::name)
                .toList();
    }

    private String name(String recipient) {
        return List.of(ngan, suu, truc).stream()
                .filter(person -> recipient.contains(person.email()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private void escalate(SmtpServer to) {
        MailServer mail =
                new MailServer("127.0.0.1", to.port(), "", "", "tin@mailinh.example", MailServer.Encryption.NONE);
        new Escalating(newsroom.clock, new Notifying(newsroom.database, newsroom.clock, new Postbox(mail)))
                .escalate(newsroom.site.id(), newsroom.site.name(), path -> "http://mailinh.example" + path);
    }
}
