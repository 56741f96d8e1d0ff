package vn.bantin.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.account.Strength;
import vn.bantin.article.Adopting;
import vn.bantin.article.Article;
import vn.bantin.article.Content;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.directory.Memberships;
import vn.bantin.extraction.Directive.Type;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.PhotoFolder;
import vn.bantin.record.Passage;
import vn.bantin.record.Spot;
import vn.bantin.record.campaign.Announcement;
import vn.bantin.record.campaign.Bookkeeping;
import vn.bantin.record.campaign.Entry.Kind;
import vn.bantin.record.campaign.Entry.Matter;
import vn.bantin.record.campaign.Posting;
import vn.bantin.record.directive.Assignment;
import vn.bantin.record.directive.Entry;
import vn.bantin.record.directive.Recording;
import vn.bantin.record.directive.Tracking;
import vn.bantin.record.mention.Chosen;
import vn.bantin.record.mention.Mentions;
import vn.bantin.record.question.Answering;
import vn.bantin.record.question.Asked;
import vn.bantin.record.question.Asking;
import vn.bantin.record.question.Field;
import vn.bantin.record.question.PublicText;
import vn.bantin.record.question.Step;
import vn.bantin.vietnamese.Dates;

/** Who may take which step with a directive, a campaign, a question and what an edition mentions: every step by everybody, each on one of its own. */
class RecordPermissionsTest {
    private static final String DIRECTIVES = """
                            rep edi pub mod prm sit pro nam col wat out els
            dinh-chinh       -   +   +   -   -   -   -   -   -   -   -   -
            giao             -   +   +   -   -   -   -   -   -   -   -   -
            nhan             -   -   -   -   -   -   -   +   +   -   -   -
            chuyen-tra       -   -   -   -   -   -   -   +   +   -   -   -
            bat-dau          -   -   -   -   -   -   -   +   +   -   -   -
            bao-cao          -   -   -   -   -   -   -   +   +   -   -   -
            tra-lai          -   +   +   -   -   -   -   -   -   +   -   -
            xac-nhan         -   +   +   -   -   -   -   -   -   +   -   -
            gia-han          -   +   +   -   -   -   -   -   -   -   -   -
            huy              -   +   +   -   -   -   -   -   -   -   -   -
            cong-khai        -   +   +   -   -   -   -   -   -   -   -   -
            ngung-cong-khai  -   +   +   -   -   -   -   -   -   -   -   -
            minh-chung       -   +   +   -   -   -   -   +   +   +   -   -
            """;

    private static final String CAMPAIGNS = """
                            rep edi pub mod prm sit pro nam col wat out els
            thay-doi         -   +   +   -   -   -   -   -   -   -   -   -
            ghi-so           -   +   +   -   -   -   -   +   +   -   -   -
            xac-nhan         -   +   +   -   -   -   -   +   +   -   -   -
            ghi-dao          -   +   +   -   -   -   -   +   +   -   -   -
            xoa-ten          -   +   +   -   -   -   -   +   +   -   -   -
            ket-thuc         -   +   +   -   -   -   -   +   +   -   -   -
            mo-lai           -   +   +   -   -   -   -   +   +   -   -   -
            minh-chung       -   +   +   -   -   -   -   +   +   -   -   -
            cong-khai        -   +   +   -   -   -   -   -   -   -   -   -
            ngung-cong-khai  -   +   +   -   -   -   -   -   -   -   -   -
            """;

    private static final String QUESTIONS = """
                            rep edi pub mod prm sit pro nam col wat out els
            giao             -   -   -   +   +   -   -   -   -   -   -   -
            chuyen-tra       -   -   -   -   -   -   -   +   +   -   -   -
            tam-dung         -   -   -   -   -   -   -   +   +   -   -   -
            tiep-tuc         -   -   -   -   -   -   -   +   +   -   -   -
            tra-loi          -   -   -   -   -   -   -   +   +   -   -   -
            tu-choi          -   -   -   +   +   -   -   -   -   -   -   -
            mo-lai           -   -   -   +   +   -   -   -   -   -   -   -
            cong-bo          -   -   -   +   +   -   -   -   -   -   -   -
            thoi-cong-bo     -   -   -   +   +   -   -   -   -   -   -   -
            xoa              -   -   -   +   +   -   -   -   -   -   -   -
            """;

    private static final String MENTIONS = """
                                 rep edi pub mod prm sit pro nam col wat out els
            nhac-den             -   +   +   -   -   -   -   -   -   -   -   -
            nhac-den/bo-qua      -   +   +   -   -   -   -   -   -   -   -   -
            nhac-den/de-xuat-lai -   +   +   -   -   -   -   -   -   -   -   -
            nhac-den/thu-hoi     -   +   +   -   -   -   -   -   -   -   -   -
            """;

    /** The people of the columns, each under the first letters of the name. */
    private enum Who {
        REPORTER,
        EDITOR,
        PUBLISHER,
        MODERATOR,
        PROVINCE_MODERATOR,
        SITE_ADMINISTRATOR,
        PROVINCE_ADMINISTRATOR,
        /** The officer to whom it was given. */
        NAMED,
        /** Somebody else of the body that leads, runs or answers. */
        COLLEAGUE,
        /** Somebody of the body that watches. */
        WATCHER,
        /** Somebody of another body. */
        OUTSIDER,
        /** Whoever may most at another site. */
        ELSEWHERE
    }

    private final TwoSites sites = TwoSites.on(Engine.SQLITE);
    private final long site = sites.here.site.id();
    private final Map<Who, Account> workers = new EnumMap<>(Who.class);
    private final long office = body("Văn phòng", Who.NAMED, Who.COLLEAGUE);
    private final long front = body("Mặt trận", Who.WATCHER);
    private String mention = "";
    private final LocalDate today = sites.clock.instant().atZone(Dates.ZONE).toLocalDate();

    /** Somebody of each role whom no column names, who lays what is tried. */
    private final Account publisher = sites.here.add("Người duyệt khác", Role.PUBLISHER);

    private final Account moderator = sites.here.add("Kiểm duyệt viên khác", Role.MODERATOR);

    private final String evidence = "/"
            + sites.database()
                    .write(tx -> new Adopting(sites.clock)
                            .adopt(
                                    tx,
                                    publisher,
                                    sites.here.news,
                                    new Content("Việc đã xong", "", "Sapo.", "<p>Nội dung.</p>", null, "", "", "Mến"),
                                    sites.clock.instant()))
                    .path();

    RecordPermissionsTest() {
        body("Cơ quan khác", Who.OUTSIDER);
    }

    private long body(String name, Who... people) {
        for (Who who : people) {
            workers.put(who, sites.here.add("Người " + who, Role.OFFICER));
        }
        return sites.database().write(tx -> {
            long body = new Bodies(tx, site)
                    .add(name, Branch.GOVERNMENT, null, LocalDate.of(2025, 7, 1), new Contact("", "", ""), "")
                    .id();
            for (Who who : people) {
                new Memberships(tx, site).add(body, worker(who).id());
            }
            return body;
        });
    }

    private Account worker(Who who) {
        return Objects.requireNonNull(workers.get(who));
    }

    @AfterEach
    void stop() {
        sites.close();
    }

    private DeskClient client(Who who, Role strongest) {
        return switch (who) {
            case NAMED, COLLEAGUE, WATCHER, OUTSIDER -> sites.here.as(worker(who), Strength.TWO_FACTORS);
            case ELSEWHERE ->
                new DeskClient(
                        sites.here.origin(), sites.elsewhere.as(strongest).token());
            default -> sites.here.as(Role.valueOf(who.name()));
        };
    }

    /** Where a record that waits for a step stands at the desk. */
    @FunctionalInterface
    private interface Waiting {
        String forStep(String step);
    }

    private void assertTable(String table, Role strongest, Waiting waiting, Supplier<Map<String, String>> form) {
        List<String> wrong = new ArrayList<>();
        table.lines().skip(1).map(line -> line.strip().split(" +")).forEach(cells -> {
            assertThat(cells).as(cells[0]).hasSize(1 + Who.values().length);
            for (Who who : Who.values()) {
                String record = waiting.forStep(cells[0]);
                HttpResponse<String> answer = client(who, strongest).post(record + "/" + cells[0], form.get());
                boolean taken = answer.statusCode() == 303;
                assertThat(!taken || leadsOn(answer, record))
                        .as(cells[0] + " by " + who + " looks as if it was done")
                        .isTrue();
                if (taken != cells[1 + who.ordinal()].equals("+") || answer.statusCode() >= 500) {
                    wrong.add(cells[0] + " by " + who + ": " + answer.statusCode());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Fields and what stands in them, in turn. */
    private static Map<String, String> form(String... fields) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    /** Whoever sends a question back sees only the board afterwards. */
    private static boolean leadsOn(HttpResponse<String> answer, String record) {
        String board = record.substring(0, record.lastIndexOf('/'));
        return List.of(record, board, record + "/nhac-den").contains(DeskClient.location(answer));
    }

    @Test
    void the_steps_of_a_directive_are_for_those_who_have_that_part_in_it() {
        assertTable(
                DIRECTIVES,
                Role.PUBLISHER,
                this::directive,
                () -> form(
                        "matter",
                        "Việc phải làm ngay",
                        "issuer",
                        "Bà Mận",
                        "lead",
                        Long.toString(office),
                        "officer",
                        worker(Who.NAMED).id().toString(),
                        "note",
                        "Vì có việc.",
                        "due",
                        today.plusDays(90).toString(),
                        "address",
                        evidence));
    }

    private String directive(String step) {
        Tracking tracking = new Tracking(sites.database(), sites.clock);
        int number = new Recording(sites.database(), sites.clock)
                .record(
                        publisher,
                        Entry.read(
                                Type.ORDER,
                                "Việc phải làm",
                                "Bà Mận",
                                "Chủ tịch",
                                false,
                                today.toString(),
                                "Văn phòng",
                                "Văn bản số 1",
                                "",
                                today))
                .number();
        if (!List.of("dinh-chinh", "giao").contains(step)) {
            tracking.assign(
                    publisher,
                    number,
                    new Assignment(office, worker(Who.NAMED).id(), List.of(), List.of(front), "", today.plusDays(30)));
        }
        if (List.of("bat-dau", "bao-cao", "tra-lai", "xac-nhan").contains(step)) {
            tracking.take(worker(Who.NAMED), number, vn.bantin.record.directive.Step.ACCEPT, "");
        }
        if (List.of("tra-lai", "xac-nhan").contains(step)) {
            tracking.take(worker(Who.NAMED), number, vn.bantin.record.directive.Step.REPORT, "Xong.");
        }
        if (step.equals("ngung-cong-khai")) {
            tracking.release(publisher, number, false);
        }
        return "/ban-bien-tap/chi-dao/" + number;
    }

    @Test
    void the_steps_of_a_campaign_are_for_those_who_keep_its_ledger() {
        assertTable(
                CAMPAIGNS,
                Role.PUBLISHER,
                this::campaign,
                () -> form(
                        "name", "Cuộc vận động " + UUID.randomUUID(),
                        "purpose", "Để làm việc tốt hơn.",
                        "collects", "Tiền",
                        "first_day", today.toString(),
                        "last_day", today.plusDays(9).toString(),
                        "key", UUID.randomUUID().toString(),
                        "kind", "RECEIVED",
                        "day", today.toString(),
                        "matter", "MONEY",
                        "value", "1 triệu",
                        "party", "Bà Mận",
                        "entry", "1",
                        "note", "Vì ghi nhầm.",
                        "address", evidence));
    }

    private String campaign(String step) {
        Bookkeeping books = new Bookkeeping(sites.database(), sites.clock);
        int number = books.announce(
                        publisher,
                        new Announcement(
                                "Cuộc vận động " + UUID.randomUUID(),
                                "Để làm việc tốt.",
                                "Tiền",
                                null,
                                today,
                                today,
                                office,
                                ""))
                .number();
        if (List.of("xac-nhan", "ghi-dao", "xoa-ten").contains(step)) {
            books.enter(
                    publisher,
                    number,
                    UUID.randomUUID(),
                    Posting.read(
                            Kind.RECEIVED,
                            today.toString(),
                            Matter.MONEY,
                            "",
                            "",
                            "",
                            "1 triệu",
                            "Bà Mận",
                            false,
                            "",
                            today));
        }
        if (step.equals("mo-lai")) {
            books.close(publisher, number, "");
        }
        if (step.equals("ngung-cong-khai")) {
            books.release(publisher, number);
        }
        return "/ban-bien-tap/van-dong/" + number;
    }

    @Test
    void the_steps_of_a_question_are_for_moderators_and_for_the_body_that_answers() {
        assertTable(
                QUESTIONS,
                Role.MODERATOR,
                this::question,
                () -> form(
                        "body", Long.toString(office),
                        "officer", worker(Who.NAMED).id().toString(),
                        "note", "Vì có việc.",
                        "title", "Hỏi về đèn",
                        "asked", "Khi nào ngõ có đèn?",
                        "answer", "Tháng sau."));
    }

    private String question(String step) {
        Answering answering =
                new Answering(sites.database(), sites.clock, new PhotoFolder(sites.data.resolve("question-photos")));
        Account named = worker(Who.NAMED);
        UUID id = new Asking(sites.database(), sites.clock)
                .ask(
                        site,
                        Asked.of(
                                vn.bantin.record.question.Kind.QUESTION,
                                Field.OTHER,
                                new Submission("Lò Văn Dần", "", "Đèn", "Bao giờ có đèn?", Wish.ANSWER)),
                        Suspicion.NONE,
                        tx -> {})
                .id();
        if (!List.of("giao", "tu-choi").contains(step)) {
            answering.assign(moderator, id, office, named.id());
        }
        if (step.equals("tiep-tuc")) {
            answering.take(named, id, Step.PAUSE, "Chờ họp.");
        }
        if (List.of("mo-lai", "cong-bo", "thoi-cong-bo", "xoa").contains(step)) {
            answering.take(named, id, Step.ANSWER, "Tháng sau.");
        }
        if (step.equals("thoi-cong-bo")) {
            answering.release(moderator, id, PublicText.of("Hỏi về đèn", "Khi nào ngõ có đèn?", "Tháng sau."));
        }
        return "/ban-bien-tap/hoi-dap/" + id;
    }

    @Test
    void what_an_edition_mentions_is_decided_by_editors_and_publishers() {
        assertTable(
                MENTIONS,
                Role.PUBLISHER,
                step -> mentioning(),
                () -> form(
                        "take", "PERSON-TITLE-0-0",
                        "quote-PERSON-TITLE-0-0", "Bà Mận",
                        "name-PERSON-TITLE-0-0", "Mận",
                        "mention", mention));
    }

    /** An edition whose last words are taken up already. */
    private String mentioning() {
        Content content = new Content("Bà Mận gặp bà Đào", "", "Sapo.", "<p>Nội dung.</p>", null, "", "", "Mến");
        Article article = sites.database()
                .write(tx -> new Adopting(sites.clock)
                        .adopt(tx, publisher, sites.here.news, content, sites.clock.instant()));
        UUID edition = Objects.requireNonNull(article.liveEditionId());
        new vn.bantin.record.mention.Recording(sites.database(), sites.clock)
                .record(
                        publisher,
                        edition,
                        List.of(new Chosen(
                                new Spot(Passage.Field.TITLE, 0, 14, 17, "Đào"),
                                vn.bantin.record.mention.Kind.PERSON,
                                "Đào",
                                "",
                                "",
                                null)));
        mention = sites.database()
                .read(tx ->
                        new Mentions(tx, site).of(article.id()).getFirst().id().toString());
        return "/ban-bien-tap/ban/" + edition;
    }
}
