package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.TwoSites;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.directory.Memberships;
import vn.bantin.directory.Reorganising;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.PhotoFolder;
import vn.bantin.procedure.Mirroring;
import vn.bantin.record.question.Answering;
import vn.bantin.record.question.Asked;
import vn.bantin.record.question.Asking;
import vn.bantin.record.question.Field;
import vn.bantin.record.question.Kind;
import vn.bantin.record.question.PublicText;
import vn.bantin.record.question.Question;
import vn.bantin.record.question.Step;

/** What the search page finds beside the articles. */
@ParameterizedClass
@EnumSource(Engine.class)
class AlsoFoundTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final Map<Engine, TwoSites> PORTALS = new EnumMap<>(Engine.class);

    private final TwoSites sites;
    /** A word that nothing but this test's own has. */
    private final String word = "Hộ" + UUID.randomUUID().toString().substring(0, 8);

    AlsoFoundTest(Engine engine) {
        sites = PORTALS.computeIfAbsent(engine, TwoSites::on);
    }

    @AfterAll
    static void stop() {
        PORTALS.values().forEach(TwoSites::close);
        PORTALS.clear();
    }

    @Test
    void answers_procedures_and_bodies_stand_below_the_articles_found_without_marks() {
        body("Tổ khai sinh " + word);
        answer("Đăng ký khai sinh muộn " + word);
        procedures("1.001,Đăng ký khai sinh " + word + ",Hộ tịch,,https://dvc.example/1,");
        Document page = search(sites.here, "khai sinh " + bare());
        assertThat(page.select(".none [role=status]")).as("no article").hasSize(1);
        assertThat(page.select(".also h3").eachText())
                .containsExactly("Câu hỏi đã trả lời", "Thủ tục hành chính", "Cơ quan, tổ chức");
        assertThat(page.select(".also li").eachText())
                .containsExactly("Đăng ký khai sinh muộn " + word, "Đăng ký khai sinh " + word, "Tổ khai sinh " + word);
        assertThat(page.select(".also p a").eachText()).containsOnly("Xem tất cả (1)");
        for (String path : page.select(".also a").eachAttr("href")) {
            HttpResponse<String> led = sites.here.asNobody().get(path);
            assertThat(led.statusCode()).as(path).isEqualTo(200);
            assertThat(led.body()).as(path).contains(word);
        }
        assertThat(search(sites.elsewhere, "khai sinh " + bare()).select(".also li"))
                .isEmpty();
        assertThat(get(sites.elsewhere, "/tim-kiem?pham-vi=tat-ca&q=" + bare()).select(".also li"))
                .as("of all sites")
                .isEmpty();
    }

    @Test
    void limits_of_the_archive_leave_nothing_of_it() {
        body("Tổ " + word);
        assertThat(search(sites.here, bare()).select(".also li")).hasSize(1);
        assertThat(get(sites.here, "/tim-kiem?nam=2025&q=" + bare()).select(".also"))
                .as("of a year")
                .isEmpty();
        assertThat(search(sites.here, "năm:2025 " + bare()).select(".also"))
                .as("a limit that was typed")
                .isEmpty();
        assertThat(search(sites.here, bare() + " -khac").select(".also"))
                .as("without a word")
                .isEmpty();
        assertThat(search(sites.here, "!?").select(".also"))
                .as("no word at all")
                .isEmpty();
        assertThat(sites.here
                        .asNobody()
                        .get("/tim-kiem.json?q=" + encoded(bare()))
                        .body())
                .doesNotContain("Tổ");
    }

    @Test
    void three_of_a_kind_are_enough_and_those_of_the_past_are_none() {
        for (int number = 1; number <= 4; number++) {
            body("Tổ " + word + " số " + number);
        }
        Body former = body("Đội " + word);
        new Reorganising(sites.database(), sites.clock)
                .close(
                        sites.here.person(Role.SITE_ADMINISTRATOR),
                        sites.here.site.id(),
                        former.id(),
                        FIRST_DAY.plusDays(1));
        Document page = search(sites.here, bare());
        assertThat(page.select(".also li")).hasSize(3);
        assertThat(page.select(".also p a").text()).isEqualTo("Xem tất cả (4)");
        assertThat(page.select(".also").text()).doesNotContain("Đội");
    }

    @Test
    void what_is_no_longer_published_is_not_found() {
        Question question = answer("Nạo vét cống " + word);
        assertThat(search(sites.here, "nao vet " + bare()).select(".also li")).hasSize(1);
        answering().take(sites.here.person(Role.MODERATOR), question.id(), Step.WITHHOLD, "");
        assertThat(search(sites.here, "nao vet " + bare()).select(".also li")).isEmpty();
    }

    @Test
    void of_very_many_answers_the_newest_are_looked_at_and_the_way_to_the_others_is_shown() {
        Body body = body(sites.elsewhere, "Phòng " + word);
        publish(body, 1, 1_001, "Câu " + word);
        Document many = search(sites.elsewhere, "cau " + bare());
        assertThat(many.expectFirst(".also h3 + ul").select("li").eachText())
                .containsExactly("Câu " + word + " 1001", "Câu " + word + " 1000", "Câu " + word + " 999");
        assertThat(many.select(".also p a").text()).isEqualTo("Xem tất cả (1.000+)");
        Document old = search(sites.elsewhere, bare() + " xua");
        assertThat(old.select(".also li")).isEmpty();
        String older = old.expectFirst(".also p a").attr("href");
        assertThat(old.select(".also p a").text()).isEqualTo("Tìm trong những câu trả lời cũ hơn");
        assertThat(get(sites.elsewhere, older).select(".results li")).hasSize(1);
    }

    /** The first of them is the oldest and has the word "xưa". */
    private void publish(Body body, int first, int last, String title) {
        long site = sites.elsewhere.site.id();
        sites.database().change(tx -> {
            PreparedBatch questions = tx.prepareBatch("""
                    INSERT INTO question (id, site_id, reference, kind, field, name, title, words, causes, received_at,
                      state, counted_from, taken, was_late)
                    VALUES (?, ?, ?, 'QUESTION', 'OTHER', '', '', '', '', 0, 'ANSWERED', 0, 0, FALSE)
                    """);
            PreparedBatch published = tx.prepareBatch("""
                    INSERT INTO published_question (site_id, number, question_id, title, asked, answer, field, body_id,
                      published_at, position, withdrawn)
                    VALUES (?, ?, ?, ?, '', '', 'OTHER', ?, ?, ?, FALSE)
                    """);
            PreparedBatch words =
                    tx.prepareBatch("INSERT INTO published_words (site_id, number, words) VALUES (?, ?, ?)");
            for (int number = first; number <= last; number++) {
                String id = UUID.randomUUID().toString();
                String folded = " cau " + bare() + (number == first ? " xua" : "");
                questions.add(id, site, id);
                published.add(site, number, id, title + " " + number, body.id(), (long) number, number);
                words.add(site, number, folded);
            }
            questions.execute();
            published.execute();
            words.execute();
            for (String found : new String[] {"xua", bare()}) {
                tx.execute(
                        "INSERT INTO published_word (site_id, word, block, positions) VALUES (?, ?, 0, ?)",
                        site,
                        found,
                        1L << first);
            }
        });
    }

    private String bare() {
        return word.replace("Hộ", "ho");
    }

    private Question answer(String title) {
        Account moderator = sites.here.person(Role.MODERATOR);
        Account officer = sites.here.person(Role.OFFICER);
        Body office = body("Phòng " + UUID.randomUUID());
        sites.database().change(tx -> new Memberships(tx, sites.here.site.id()).add(office.id(), officer.id()));
        Question question = new Asking(sites.database(), sites.clock)
                .ask(
                        sites.here.site.id(),
                        Asked.of(
                                Kind.QUESTION,
                                Field.OTHER,
                                new Submission("Nguyễn Thị Mến", "", title, "Bao giờ?", Wish.ANSWER)),
                        Suspicion.NONE,
                        tx -> {});
        answering().assign(moderator, question.id(), office.id(), officer.id());
        answering().take(officer, question.id(), Step.ANSWER, "Trong tháng này.");
        answering().release(moderator, question.id(), PublicText.of(title, "Khi nào?", "Trong tháng này."));
        return question;
    }

    private Answering answering() {
        return new Answering(sites.database(), sites.clock, new PhotoFolder(sites.data.resolve("question-photos")));
    }

    private void procedures(String row) {
        String file = "Mã,Tên,Lĩnh vực,Cấp,Liên kết,Cơ quan\n" + row;
        new Mirroring(sites.database(), sites.clock)
                .replace(
                        sites.here.person(Role.SITE_ADMINISTRATOR),
                        sites.here.site.id(),
                        "Cổng Dịch vụ công quốc gia",
                        FIRST_DAY,
                        file.getBytes(StandardCharsets.UTF_8));
    }

    private Body body(String name) {
        return body(sites.here, name);
    }

    private Body body(TwoSites.Desk desk, String name) {
        return sites.database()
                .write(tx -> new Bodies(tx, desk.site.id())
                        .add(name, Branch.GOVERNMENT, null, FIRST_DAY, new Contact("", "", ""), ""));
    }

    private static Document search(TwoSites.Desk desk, String typed) {
        return get(desk, "/tim-kiem?q=" + encoded(typed));
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    /** The index is built behind the pages, a moment after they can be read. */
    private static Document get(TwoSites.Desk desk, String path) {
        Instant end = Instant.now().plusSeconds(60);
        HttpResponse<String> answer = desk.asNobody().get(path);
        while (answer.statusCode() == 503 && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(20_000_000);
            answer = desk.asNobody().get(path);
        }
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
