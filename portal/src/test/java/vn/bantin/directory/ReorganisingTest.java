package vn.bantin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.bantin.change.Change;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Engine;

/** What an administrator does to bodies and their people, and what becomes of them. */
@ParameterizedClass
@EnumSource(Engine.class)
class ReorganisingTest {
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final Newsroom newsroom;
    private final Account administrator;
    private final long site;
    private final Listing listing;
    private final Staffing staffing;
    private final Reorganising reorganising;

    ReorganisingTest(Engine engine) {
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
    void a_renamed_body_goes_on_under_its_new_name_and_keeps_the_old_one_for_what_was() {
        Body office = add("Văn phòng");
        Post chief = staffing.addPost(administrator, site, office.id(), "Chánh Văn phòng");
        Post deputy = staffing.addPost(administrator, site, office.id(), "Phó Chánh Văn phòng");
        appoint(chief, "Lê Văn Tám", FOUNDED, FOUNDED.plusMonths(3));
        appoint(chief, "Tô Thị Nhài", FOUNDED.plusMonths(4), null);
        appoint(deputy, "Đỗ Văn Khoai", DAY.plusMonths(1), null);
        member(office, newsroom.editor);

        Body renamed = reorganising.rename(administrator, site, office.id(), "Văn phòng Đảng ủy – HĐND và UBND", DAY);

        Body ended = stored(office);
        assertThat(ended.name()).isEqualTo("Văn phòng");
        assertThat(ended.slug()).isEqualTo(office.slug());
        assertThat(ended.validTo()).isEqualTo(DAY.minusDays(1));
        assertThat(renamed.slug()).isEqualTo("van-phong-dang-uy-hdnd-va-ubnd");
        assertThat(renamed.validFrom()).isEqualTo(DAY);
        assertThat(heirs(office, DAY)).containsExactly(renamed);
        assertThat(terms(office))
                .containsExactly(
                        "Chánh Văn phòng: Tô Thị Nhài, 2025-11-01 – 2026-06-30",
                        "Chánh Văn phòng: Lê Văn Tám, 2025-07-01 – 2025-10-01");
        assertThat(terms(renamed))
                .containsExactly(
                        "Chánh Văn phòng: Tô Thị Nhài, 2026-07-01 – null",
                        "Phó Chánh Văn phòng: Đỗ Văn Khoai, 2026-08-01 – null");
        assertThat(members(renamed)).containsExactly(newsroom.editor);
        assertThat(members(office)).containsExactly(newsroom.editor);
        assertThat(deeds(office.slug())).contains(Deed.BODY_RENAMED);
        assertThat(deeds(renamed.slug())).containsExactly(Deed.BODY_RENAMED);
        assertThat(newsroom.told().getLast().kind()).isEqualTo(Change.Kind.DIRECTORY);
    }

    @Test
    void a_renamed_body_stands_where_the_old_one_stood() {
        Body first = add("Phòng Một");
        Body second = add("Phòng Hai");
        Body renamed = reorganising.rename(administrator, site, first.id(), "Phòng Đầu", DAY);
        assertThat(newsroom.database.<List<Body>>read(tx -> new Bodies(tx, site).on(DAY)))
                .containsExactly(renamed, second);
    }

    @Test
    void merged_bodies_pass_their_members_on_and_end_their_terms() {
        Body a = add("Hội Phụ nữ");
        Body b = add("Hội Nông dân");
        Body front = add("UBMTTQ");
        appoint(staffing.addPost(administrator, site, a.id(), "Chủ tịch"), "Tô Thị Nhài", FOUNDED, null);
        member(a, newsroom.editor);
        member(b, newsroom.reporter);
        reorganising.merge(administrator, site, a.id(), front.id(), DAY);
        reorganising.merge(administrator, site, b.id(), front.id(), DAY);

        assertThat(heirs(a, DAY)).containsExactly(front);
        assertThat(newsroom.database.<List<Body>>read(tx -> new Bodies(tx, site).predecessorsOf(front.id())))
                .extracting(Body::name)
                .containsExactly("Hội Phụ nữ", "Hội Nông dân");
        assertThat(terms(a)).containsExactly("Chủ tịch: Tô Thị Nhài, 2025-07-01 – 2026-06-30");
        assertThat(terms(front)).isEmpty();
        assertThat(members(front)).containsExactly(newsroom.reporter, newsroom.editor);
    }

    @Test
    void a_split_body_is_carried_on_by_those_there_are_and_those_that_are_new() {
        Body department = add("Phòng Kinh tế, Hạ tầng và Đô thị");
        Body office = add("Văn phòng");
        member(department, newsroom.editor);
        List<Body> successors = reorganising.split(
                administrator, site, department.id(), List.of("văn phòng", "", "Phòng Kinh tế"), DAY);

        assertThat(successors).extracting(Body::name).containsExactly("Văn phòng", "Phòng Kinh tế");
        assertThat(successors.getFirst().id()).isEqualTo(office.id());
        assertThat(successors.getLast().validFrom()).isEqualTo(DAY);
        assertThat(heirs(department, DAY)).containsExactlyInAnyOrderElementsOf(successors);
        assertThat(heirs(department, DAY.minusDays(1))).containsExactly(stored(department));
        for (Body successor : successors) {
            assertThat(members(successor)).containsExactly(newsroom.editor);
        }
    }

    @Test
    void a_body_may_end_without_a_successor() {
        Body team = add("Tổ công tác");
        reorganising.close(administrator, site, team.id(), DAY);
        assertThat(stored(team).validTo()).isEqualTo(DAY);
        assertThat(heirs(team, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_left_behind() {
        Body a = add("Phòng A");
        Body b = add("Phòng B");
        Body later = listing.add(administrator, site, entry("Phòng sau này", null, DAY.plusDays(1)));
        Body ended = add("Phòng cũ");
        reorganising.merge(administrator, site, ended.id(), a.id(), DAY);
        Body busy = add("Phòng bận");
        appoint(staffing.addPost(administrator, site, busy.id(), "Trưởng phòng"), "Lê Văn Tám", DAY, null);
        Map<String, String> before = Contents.of(newsroom.database);

        refused(DirectoryRule.SUCCESSOR_ABSENT, () -> merge(a, a));
        refused(DirectoryRule.SUCCESSOR_ABSENT, () -> merge(a, later));
        refused(DirectoryRule.SUCCESSOR_ABSENT, () -> merge(a, ended));
        refused(DirectoryRule.ENDED_ALREADY, () -> merge(ended, b));
        refused(DirectoryRule.TERM_TO_COME, () -> merge(busy, b));
        refused(DirectoryRule.DAY_TOO_EARLY, () -> reorganising.rename(administrator, site, a.id(), "X", FOUNDED));
        refused(DirectoryRule.NAME_TAKEN, () -> reorganising.rename(administrator, site, a.id(), "PHÒNG B", DAY));
        refused(DirectoryRule.NAME_TAKEN, () -> reorganising.rename(administrator, site, a.id(), "Phòng A", DAY));
        refused(DirectoryRule.NAME_MISSING, () -> reorganising.rename(administrator, site, a.id(), " ", DAY));
        refused(DirectoryRule.SPLIT_IN_ONE, () -> split(a, "Phòng B", ""));
        refused(DirectoryRule.NAME_TAKEN, () -> split(a, "Phòng C", "Phòng A"));
        refused(DirectoryRule.NAME_TAKEN, () -> split(a, "Phòng B", "phòng b"));
        refused(
                DirectoryRule.DAY_TOO_EARLY,
                () -> reorganising.close(administrator, site, a.id(), FOUNDED.minusDays(1)));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    @Test
    void a_body_is_no_part_of_itself_and_its_first_day_lies_before_all_else() {
        Body a = add("Phòng A");
        Body part = listing.add(administrator, site, entry("Tổ của A", a.id(), FOUNDED));
        Body old = add("Phòng cũ");
        reorganising.merge(administrator, site, old.id(), a.id(), DAY);
        appoint(staffing.addPost(administrator, site, part.id(), "Tổ trưởng"), "Lê Văn Tám", FOUNDED, null);

        refused(DirectoryRule.PARENT_BELOW, () -> change(a, entry("Phòng A", a.id(), FOUNDED)));
        refused(DirectoryRule.PARENT_BELOW, () -> change(a, entry("Phòng A", part.id(), FOUNDED)));
        refused(DirectoryRule.UNKNOWN, () -> change(a, entry("Phòng A", 999_999L, FOUNDED)));
        refused(DirectoryRule.FIRST_DAY_UNFIT, () -> change(part, entry("Tổ của A", null, DAY)));
        refused(DirectoryRule.FIRST_DAY_UNFIT, () -> change(old, entry("Phòng cũ", null, DAY)));
        refused(DirectoryRule.FIRST_DAY_UNFIT, () -> change(a, entry("Phòng A", null, DAY.plusDays(1))));
        refused(DirectoryRule.NAME_TAKEN, () -> change(part, entry("PHÒNG A", null, FOUNDED)));

        change(a, entry("Phòng  A1", null, DAY));
        assertThat(stored(a).name()).isEqualTo("Phòng A1");
        assertThat(stored(a).slug()).isEqualTo("phong-a");
        assertThat(deeds(a.slug())).endsWith(Deed.BODY_CHANGED);
    }

    @Test
    void a_new_holder_ends_the_term_of_whom_they_replace_and_of_nobody_else() {
        Body committee = add("UBND");
        Post deputy = staffing.addPost(administrator, site, committee.id(), "Phó Chủ tịch");
        Holding first = appoint(deputy, "Lê Văn Tám", FOUNDED, null);
        appoint(deputy, "Tô Thị Nhài", FOUNDED, null);
        staffing.appoint(administrator, site, deputy.id(), "Đỗ Văn Khoai", DAY, null, first.id());

        assertThat(terms(committee))
                .containsExactly(
                        "Phó Chủ tịch: Đỗ Văn Khoai, 2026-07-01 – null",
                        "Phó Chủ tịch: Tô Thị Nhài, 2025-07-01 – null",
                        "Phó Chủ tịch: Lê Văn Tám, 2025-07-01 – 2026-06-30");
        assertThat(deeds(committee.slug())).endsWith(Deed.TERM_ENDED, Deed.POST_HELD);
    }

    @Test
    void impossible_terms_are_refused() {
        Body committee = add("UBND");
        Body office = add("Văn phòng");
        Post chair = staffing.addPost(administrator, site, committee.id(), "Chủ tịch");
        Post other = staffing.addPost(administrator, site, office.id(), "Chánh Văn phòng");
        Holding term = appoint(chair, "Tô Thị Nhài", FOUNDED, DAY);
        Holding elsewhere = appoint(other, "Lê Văn Tám", FOUNDED, null);
        Map<String, String> before = Contents.of(newsroom.database);

        refused(DirectoryRule.TERM_REVERSED, () -> appoint(chair, "A", DAY, DAY.minusDays(1)));
        refused(DirectoryRule.TERM_OUTSIDE, () -> appoint(chair, "A", FOUNDED.minusDays(1), null));
        refused(DirectoryRule.TERM_OVERLAPS, () -> appoint(chair, "TÔ THỊ NHÀI", DAY, null));
        refused(DirectoryRule.TERM_OVERLAPS, () -> appoint(chair, "Tô Thị Nhài", FOUNDED.plusDays(3), DAY));
        refused(DirectoryRule.PERSON_MISSING, () -> appoint(chair, " \u200B", DAY, null));
        refused(DirectoryRule.PERSON_TOO_LONG, () -> appoint(chair, "a".repeat(121), DAY, null));
        refused(
                DirectoryRule.REPLACED_UNFIT,
                () -> staffing.appoint(administrator, site, chair.id(), "A", DAY, null, elsewhere.id()));
        refused(
                DirectoryRule.REPLACED_UNFIT,
                () -> staffing.appoint(administrator, site, chair.id(), "A", DAY.plusDays(9), null, term.id()));
        refused(
                DirectoryRule.REPLACED_UNFIT,
                () -> staffing.appoint(administrator, site, chair.id(), "A", FOUNDED, null, term.id()));
        refused(DirectoryRule.TERM_OVER, () -> staffing.endTerm(administrator, site, term.id(), DAY.plusDays(1)));
        refused(
                DirectoryRule.TERM_REVERSED,
                () -> staffing.endTerm(administrator, site, term.id(), FOUNDED.minusDays(1)));
        refused(DirectoryRule.POST_WAS_HELD, () -> staffing.removePost(administrator, site, chair.id()));
        refused(DirectoryRule.TITLE_TAKEN, () -> staffing.addPost(administrator, site, committee.id(), "chủ tịch"));
        refused(DirectoryRule.TITLE_MISSING, () -> staffing.addPost(administrator, site, committee.id(), ""));
        refused(
                DirectoryRule.MEMBER_UNKNOWN,
                () -> staffing.addMember(administrator, site, committee.id(), newsroom.editor.id()));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);

        appoint(chair, "Tô Thị Nhài", DAY.plusDays(1), null);
        staffing.strike(administrator, site, term.id());
        assertThat(terms(committee)).containsExactly("Chủ tịch: Tô Thị Nhài, 2026-07-02 – null");
    }

    @Test
    void a_term_in_a_body_that_ended_ends_with_it_at_the_latest() {
        Body team = add("Tổ công tác");
        Post leader = staffing.addPost(administrator, site, team.id(), "Tổ trưởng");
        reorganising.close(administrator, site, team.id(), DAY);
        refused(DirectoryRule.TERM_OUTSIDE, () -> appoint(leader, "Lê Văn Tám", FOUNDED, null));
        refused(DirectoryRule.TERM_OUTSIDE, () -> appoint(leader, "Lê Văn Tám", FOUNDED, DAY.plusDays(1)));
        appoint(leader, "Lê Văn Tám", FOUNDED, DAY);
        assertThat(terms(team)).hasSize(1);
    }

    @Test
    void nobody_but_an_administrator_of_the_site_changes_the_directory() {
        Body a = add("Phòng A");
        Body b = add("Phòng B");
        Post post = staffing.addPost(administrator, site, a.id(), "Trưởng phòng");
        Account stranger = newsroom.addAccountElsewhere("Quản trị nơi khác", Role.SITE_ADMINISTRATOR);
        Map<String, String> before = Contents.of(newsroom.database);
        for (Account account : List.of(newsroom.publisher, stranger)) {
            AccountRule rule = AccountRule.NOT_AN_ADMINISTRATOR;
            refused(rule, () -> listing.add(account, site, entry("X", null, FOUNDED)));
            refused(rule, () -> listing.change(account, site, a.id(), entry("X", null, FOUNDED)));
            refused(rule, () -> staffing.addPost(account, site, a.id(), "X"));
            refused(rule, () -> staffing.appoint(account, site, post.id(), "X", FOUNDED, null, null));
            refused(rule, () -> reorganising.rename(account, site, a.id(), "X", DAY));
            refused(rule, () -> reorganising.merge(account, site, a.id(), b.id(), DAY));
            refused(rule, () -> reorganising.split(account, site, a.id(), List.of("X", "Y"), DAY));
            refused(rule, () -> reorganising.close(account, site, a.id(), DAY));
        }
        long elsewhere = stranger.siteId();
        refused(DirectoryRule.UNKNOWN, () -> reorganising.rename(stranger, elsewhere, a.id(), "X", DAY));
        refused(DirectoryRule.UNKNOWN, () -> staffing.addPost(stranger, elsewhere, a.id(), "X"));
        refused(DirectoryRule.UNKNOWN, () -> staffing.removePost(stranger, elsewhere, post.id()));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    private void merge(Body body, Body into) {
        reorganising.merge(administrator, site, body.id(), into.id(), DAY);
    }

    private void split(Body body, String... names) {
        reorganising.split(administrator, site, body.id(), List.of(names), DAY);
    }

    private void change(Body body, Entry entry) {
        listing.change(administrator, site, body.id(), entry);
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

    private Body stored(Body body) {
        return newsroom.database.read(tx -> new Bodies(tx, site).byId(body.id()).orElseThrow());
    }

    private List<Body> heirs(Body body, LocalDate day) {
        return newsroom.database.read(tx -> new Bodies(tx, site).heirsOf(body.id(), day));
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
