package vn.bantin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.AccountRule;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.account.Role;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.extraction.Directive.Type;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.media.PhotoFolder;
import vn.bantin.procedure.Mirroring;
import vn.bantin.record.Passage;
import vn.bantin.record.Spot;
import vn.bantin.record.campaign.Announcement;
import vn.bantin.record.directive.Assignment;
import vn.bantin.record.directive.Recording;
import vn.bantin.record.directive.Tracking;
import vn.bantin.record.mention.Chosen;
import vn.bantin.record.mention.Mentions;
import vn.bantin.record.question.Answering;
import vn.bantin.record.question.Asked;
import vn.bantin.record.question.Asking;
import vn.bantin.record.question.Field;
import vn.bantin.record.question.Kind;
import vn.bantin.record.question.Question;
import vn.bantin.record.question.Step;
import vn.bantin.vietnamese.Dates;

/** A body that was reorganised by mistake goes on as if it never had been, unless something was built on the mistake. */
@ParameterizedClass
@EnumSource(Engine.class)
class TakingBackTest {
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final List<String> TABLES = List.of("body", "body_successor", "post", "membership");

    private final Newsroom newsroom;
    private final Account administrator;
    private final long site;
    private final Listing listing;
    private final Staffing staffing;
    private final Reorganising reorganising;

    TakingBackTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        administrator = newsroom.addAccount("Quản trị Hạnh", Role.SITE_ADMINISTRATOR);
        site = newsroom.site.id();
        listing = new Listing(newsroom.database, newsroom.clock);
        staffing = new Staffing(newsroom.database, newsroom.clock);
        reorganising = new Reorganising(newsroom.database, newsroom.clock);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void a_renamed_body_has_its_name_terms_and_people_again() {
        Body office = office();
        List<String> terms = terms(office);
        Map<String, String> before = directory();
        Body renamed = reorganising.rename(administrator, site, office.id(), "Văn phòng mới", DAY);
        takeBack(office);

        assertThat(directory()).isEqualTo(before);
        assertThat(terms(office)).isEqualTo(terms);
        assertThat(heirs(office, DAY)).containsExactly(office);
        assertThat(newsroom.database.<Boolean>read(
                        tx -> new Bodies(tx, site).bySlug(renamed.slug()).isPresent()))
                .isFalse();
        assertThat(reorganising
                        .rename(administrator, site, office.id(), "Văn phòng mới", DAY.plusDays(9))
                        .slug())
                .as("the address of the mistake is free")
                .isEqualTo(renamed.slug());
        assertThat(done(office)).extracting(Reorganisation::stands).containsExactly(true, false);
    }

    @Test
    void merging_splitting_and_ending_are_taken_back_too_and_what_was_there_stays() {
        Body office = office();
        Body front = add("UBMTTQ");
        member(front, newsroom.reporter);
        appoint(staffing.addPost(administrator, site, front.id(), "Chủ tịch"), "Tô Thị Nhài", FOUNDED, null);
        newsroom.database.change(tx -> new Holdings(tx, site)
                .of(office.id()).stream()
                        .filter(term -> !term.since().isBefore(DAY))
                        .forEach(new Holdings(tx, site)::remove));
        List<String> terms = terms(office);
        Map<String, String> before = directory();
        for (Runnable mistake : List.<Runnable>of(
                () -> reorganising.merge(administrator, site, office.id(), front.id(), DAY),
                () -> reorganising.split(administrator, site, office.id(), List.of("UBMTTQ", "Tổ Một", "Tổ Hai"), DAY),
                () -> reorganising.close(administrator, site, office.id(), DAY))) {
            mistake.run();
            staffing.appoint(administrator, site, post(front).id(), "Người khác", DAY, DAY, null);
            takeBack(office);
            assertThat(terms(front)).contains("Chủ tịch: Người khác, 2026-07-01 – 2026-07-01");
            staffing.strike(administrator, site, term(front, "Người khác").id());
            assertThat(directory()).isEqualTo(before);
            assertThat(terms(office)).isEqualTo(terms);
        }
        assertThat(deeds(office.slug()))
                .containsSubsequence(
                        Deed.BODY_MERGED,
                        Deed.BODY_RESTORED,
                        Deed.BODY_SPLIT,
                        Deed.BODY_RESTORED,
                        Deed.BODY_CLOSED,
                        Deed.BODY_RESTORED);
        assertThat(deeds(front.slug())).contains(Deed.BODY_RESTORED);
        assertThat(done(office))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.takenBack())
                        .isNotNull()
                        .satisfies(back -> assertThat(back.reason()).isEqualTo("Nhập nhầm.")));
    }

    @Test
    void one_of_two_mergers_into_a_body_is_taken_back_alone() {
        Body a = add("Hội Phụ nữ");
        Body b = add("Hội Nông dân");
        Body front = add("UBMTTQ");
        member(a, newsroom.editor);
        member(b, newsroom.reporter);
        reorganising.merge(administrator, site, a.id(), front.id(), DAY);
        reorganising.merge(administrator, site, b.id(), front.id(), DAY);
        takeBack(a);
        assertThat(heirs(a, DAY)).containsExactly(a);
        assertThat(heirs(b, DAY)).containsExactly(front);
        assertThat(members(front)).containsExactly(newsroom.reporter);
    }

    @Test
    void what_was_reorganised_later_is_taken_back_first() {
        Body office = office();
        Body renamed = reorganising.rename(administrator, site, office.id(), "Văn phòng Hai", DAY);
        Body again = reorganising.rename(administrator, site, renamed.id(), "Văn phòng Ba", DAY.plusDays(5));
        Body hall = add("Hội trường");
        reorganising.merge(administrator, site, hall.id(), again.id(), DAY.plusDays(7));
        refusedUnchanged(DirectoryRule.REORGANISED_LATER, office);
        refusedUnchanged(DirectoryRule.REORGANISED_LATER, renamed);
        takeBack(hall);
        takeBack(renamed);
        takeBack(office);
        assertThat(heirs(office, DAY.plusYears(1))).containsExactly(office);
    }

    @Test
    void the_refusal_names_the_term_that_has_changed_with_its_days() {
        Body office = office();
        Body renamed = reorganising.rename(administrator, site, office.id(), "Văn phòng mới", DAY);
        Holding newcomer = appoint(post(renamed), "Người mới", DAY.plusDays(3), null);
        assertThat(refusal(office))
                .contains(
                        "Nhiệm kỳ của Người mới",
                        "“Văn phòng mới”",
                        "(" + Dates.day(DAY.plusDays(3)) + " – …) được ghi sau lần tổ chức lại này");
        staffing.strike(administrator, site, newcomer.id());

        Holding goesOn = newsroom.database.read(
                tx -> new Holdings(tx, site).of(renamed.id()).getFirst());
        staffing.endTerm(administrator, site, goesOn.id(), DAY.plusDays(9));
        assertThat(refusal(office))
                .contains("Nhiệm kỳ của " + goesOn.person(), "nay là", " – " + Dates.day(DAY.plusDays(9)));
    }

    private String refusal(Body body) {
        return Refusal.of(() -> takeBack(body))
                .map(Messages.in(Language.VIETNAMESE)::say)
                .orElse("");
    }

    @Test
    void whatever_was_built_on_it_stands_in_the_way() {
        Body office = office();
        Body renamed = reorganising.rename(administrator, site, office.id(), "Văn phòng mới", DAY);

        Post driver = staffing.addPost(administrator, site, renamed.id(), "Lái xe");
        refusedUnchanged(DirectoryRule.POST_ADDED, office);
        staffing.removePost(administrator, site, driver.id());

        Holding newcomer = appoint(post(renamed), "Người mới", DAY.plusDays(3), null);
        refusedUnchanged(DirectoryRule.TERM_ADDED, office);
        staffing.strike(administrator, site, newcomer.id());

        staffing.strike(administrator, site, term(office, "Lê Văn Tám").id());
        refusedUnchanged(DirectoryRule.TERM_REMOVED, office);
        newsroom.database.change(
                tx -> new Holdings(tx, site).add(post(office), "Lê Văn Tám", FOUNDED, FOUNDED.plusMonths(3)));

        member(renamed, administrator);
        refusedUnchanged(DirectoryRule.MEMBER_JOINED, office);
        staffing.removeMember(administrator, site, renamed.id(), administrator.id());

        Body part = listing.add(administrator, site, entry("Tổ của nó", renamed.id(), DAY));
        refusedUnchanged(DirectoryRule.PART_GIVEN, office);
        listing.change(administrator, site, part.id(), entry("Tổ của nó", null, DAY));

        Body namesake = listing.add(administrator, site, entry("VĂN phòng", null, DAY.plusDays(30)));
        refusedUnchanged(DirectoryRule.NAME_GIVEN, office);
        listing.change(administrator, site, namesake.id(), entry("Văn phòng khác", null, DAY.plusDays(30)));

        takeBack(office);
    }

    @Test
    void nothing_that_was_given_to_a_body_loses_it() {
        Body asked = reorganised("Phòng Một");
        Account moderator = newsroom.addAccount("Trực Trúc", Role.MODERATOR);
        member(asked, newsroom.editor);
        Question question = question();
        answering().assign(moderator, question.id(), asked.id(), newsroom.editor.id());
        refusedUnchanged(DirectoryRule.QUESTION_GIVEN, former(asked));

        Body told = reorganised("Phòng Hai");
        int number = new Recording(newsroom.database, newsroom.clock)
                .record(
                        newsroom.editor,
                        vn.bantin.record.directive.Entry.read(
                                Type.ORDER,
                                "Thay đèn phố Chợ",
                                "Lò Văn Phấn",
                                "",
                                false,
                                "2026-11-01",
                                "",
                                "TB 15",
                                "",
                                LocalDate.of(2026, 12, 31)))
                .number();
        new Tracking(newsroom.database, newsroom.clock)
                .assign(
                        newsroom.editor,
                        number,
                        new Assignment(told.id(), null, List.of(), List.of(), "", LocalDate.of(2026, 12, 31)));
        refusedUnchanged(DirectoryRule.DIRECTIVE_GIVEN, former(told));

        Body named = reorganised("Phòng Năm");
        Edition edition = newsroom.writing()
                .begin(
                        newsroom.reporter,
                        newsroom.news,
                        new Content("Họp", "", "Phường họp.", "<p>Phòng Năm họp.</p>", null, "", "", "A"));
        vn.bantin.record.mention.Recording mentioning =
                new vn.bantin.record.mention.Recording(newsroom.database, newsroom.clock);
        mentioning.record(
                newsroom.editor,
                edition.id(),
                List.of(new Chosen(
                        new Spot(Passage.Field.BODY, 0, 0, 9, "Phòng Năm"),
                        vn.bantin.record.mention.Kind.ORGANISATION,
                        named.name(),
                        "",
                        "",
                        named.id())));
        refusedUnchanged(DirectoryRule.MENTION_GIVEN, former(named));
        UUID mention = newsroom.database.read(
                tx -> new Mentions(tx, site).of(edition.articleId()).getFirst().id());
        mentioning.takeBack(newsroom.editor, mention);
        takeBack(former(named));

        Body running = reorganised("Phòng Ba");
        new vn.bantin.record.campaign.Bookkeeping(newsroom.database, newsroom.clock)
                .announce(
                        newsroom.editor,
                        Announcement.read(
                                "Vận động", "Trồng cây", "Tiền", "", "01/11/2026", "30/11/2026", running.id(), ""));
        refusedUnchanged(DirectoryRule.CAMPAIGN_GIVEN, former(running));

        Body taking = reorganised("Phòng Bốn");
        new Mirroring(newsroom.database, newsroom.clock)
                .replace(
                        administrator,
                        site,
                        "Cổng Dịch vụ công quốc gia",
                        DAY,
                        ("Mã,Tên,Lĩnh vực,Liên kết,Cơ quan\n1.001,Khai sinh,Hộ tịch,https://dichvucong.gov.vn/1,"
                                        + taking.name() + "\n")
                                .getBytes(StandardCharsets.UTF_8));
        refusedUnchanged(DirectoryRule.PROCEDURE_GIVEN, former(taking));
    }

    @Test
    void a_question_of_the_body_itself_is_answered_there_as_before() {
        Body office = office();
        Account moderator = newsroom.addAccount("Trực Trúc", Role.MODERATOR);
        Question question = question();
        answering().assign(moderator, question.id(), office.id(), newsroom.editor.id());
        reorganising.rename(administrator, site, office.id(), "Văn phòng mới", DAY);
        takeBack(office);
        answering().take(newsroom.editor, question.id(), Step.ANSWER, "Đã khơi thông cống ngày 20/11.");
        assertThat(newsroom.database.<String>read(tx -> tx.createQuery("SELECT state FROM question")
                        .mapTo(String.class)
                        .one()))
                .isEqualTo("ANSWERED");
    }

    @Test
    void only_the_last_thing_that_stands_is_taken_back_with_a_reason_by_an_administrator_of_the_site() {
        Body office = office();
        Body front = add("UBMTTQ");
        refused(DirectoryRule.TAKEN_BACK_ALREADY, () -> takeBack(administrator, site, front, front, "Nhầm."));
        reorganising.rename(administrator, site, office.id(), "Văn phòng mới", DAY);
        Account stranger = newsroom.addAccountElsewhere("Quản trị nơi khác", Role.SITE_ADMINISTRATOR);
        Map<String, String> before = Contents.of(newsroom.database);
        refused(AccountRule.NOT_AN_ADMINISTRATOR, () -> takeBack(newsroom.publisher, site, office, office, "Nhầm."));
        refused(AccountRule.NOT_AN_ADMINISTRATOR, () -> takeBack(stranger, site, office, office, "Nhầm."));
        refused(DirectoryRule.UNKNOWN, () -> takeBack(stranger, stranger.siteId(), office, office, "Nhầm."));
        refused(DirectoryRule.REASON_MISSING, () -> takeBack(administrator, site, office, office, " \u200B"));
        refused(DirectoryRule.TEXT_TOO_LONG, () -> takeBack(administrator, site, office, office, "x".repeat(501)));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
        takeBack(office);
        refused(DirectoryRule.TAKEN_BACK_ALREADY, () -> takeBack(office));
        reorganising.close(administrator, site, front.id(), DAY);
        refused(DirectoryRule.TAKEN_BACK_ALREADY, () -> takeBack(administrator, site, front, office, "Nhầm."));
    }

    /** A body with terms that are over, run and are to come, a free post and somebody who works there. */
    private Body office() {
        Body office = add("Văn phòng");
        Post chief = staffing.addPost(administrator, site, office.id(), "Chánh Văn phòng");
        Post deputy = staffing.addPost(administrator, site, office.id(), "Phó Chánh Văn phòng");
        staffing.addPost(administrator, site, office.id(), "Văn thư");
        appoint(chief, "Lê Văn Tám", FOUNDED, FOUNDED.plusMonths(3));
        appoint(chief, "Tô Thị Nhài", FOUNDED.plusMonths(4), DAY.plusYears(1));
        appoint(deputy, "Mai Thị Lựu", FOUNDED, null);
        appoint(deputy, "Đỗ Văn Khoai", DAY.plusMonths(1), null);
        member(office, newsroom.editor);
        return office;
    }

    /** What was made of a body by giving it another name. */
    private Body reorganised(String name) {
        return reorganising.rename(administrator, site, add(name).id(), name + " mới", DAY);
    }

    private Body former(Body body) {
        return newsroom.database.read(
                tx -> new Bodies(tx, site).predecessorsOf(body.id()).getFirst());
    }

    private void refusedUnchanged(DirectoryRule rule, Body body) {
        Map<String, String> before = Contents.of(newsroom.database);
        refused(rule, () -> takeBack(body));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    private void takeBack(Body body) {
        takeBack(administrator, site, body, body, "Nhập nhầm.");
    }

    private void takeBack(Account account, long where, Body body, Body seen, String reason) {
        var _ = new TakingBack(newsroom.database, newsroom.clock)
                .takeBack(
                        account,
                        where,
                        body.id(),
                        done(seen).stream().findFirst().map(Reorganisation::id).orElseGet(Ids::next),
                        reason);
    }

    private List<Reorganisation> done(Body body) {
        return newsroom.database.read(tx -> new Reorganisations(tx, site).of(body.id()));
    }

    /** What stands in the directory, without the terms, whose numbers are new. */
    private Map<String, String> directory() {
        Map<String, String> contents = Contents.of(newsroom.database);
        contents.keySet().retainAll(TABLES);
        return contents;
    }

    private Question question() {
        return new Asking(newsroom.database, newsroom.clock)
                .ask(
                        site,
                        Asked.of(
                                Kind.REPORT,
                                Field.ENVIRONMENT,
                                new Submission("Nguyễn Thị Mến", "", "Ngập ở ngõ 12", "Cứ mưa là ngập", Wish.ANSWER)),
                        Suspicion.NONE,
                        tx -> {});
    }

    private Answering answering() {
        return new Answering(newsroom.database, newsroom.clock, new PhotoFolder(TestDatabases.folder()));
    }

    private Body add(String name) {
        return listing.add(administrator, site, entry(name, null, FOUNDED));
    }

    private static Entry entry(String name, @Nullable Long parent, LocalDate from) {
        return new Entry(name, Branch.GOVERNMENT, parent, from, Contact.NONE, "");
    }

    private Holding appoint(Post post, String person, LocalDate since, @Nullable LocalDate until) {
        return staffing.appoint(administrator, site, post.id(), person, since, until, null);
    }

    private void member(Body body, Account account) {
        newsroom.database.change(tx -> new Memberships(tx, site).add(body.id(), account.id()));
    }

    private List<Account> members(Body body) {
        return newsroom.database.read(tx -> new Memberships(tx, site).membersOf(body.id()));
    }

    private List<Body> heirs(Body body, LocalDate day) {
        return newsroom.database.read(tx -> new Bodies(tx, site).heirsOf(body.id(), day));
    }

    /** The first post of a body. */
    private Post post(Body body) {
        return newsroom.database.read(tx -> new Posts(tx, site).of(body.id()).getFirst());
    }

    private Holding term(Body body, String person) {
        return newsroom.database.read(tx -> new Holdings(tx, site)
                .of(body.id()).stream()
                        .filter(term -> term.isOf(person))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> terms(Body body) {
        return newsroom.database.read(tx -> new Holdings(tx, site)
                .of(body.id()).stream()
                        .map(term ->
                                term.post().title() + ": " + term.person() + ", " + term.since() + " – " + term.until())
                        .toList());
    }

    private List<Deed> deeds(String subject) {
        return newsroom.database.read(tx -> new Audit(tx, site, newsroom.clock)
                .of(subject).stream().map(vn.bantin.account.Entry::deed).toList());
    }
}
