package vn.bantin.demonstration;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.article.Edition;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Memberships;
import vn.bantin.kit.data.Database;
import vn.bantin.record.Passage;
import vn.bantin.record.directive.Assignment;
import vn.bantin.record.directive.Directive;
import vn.bantin.record.directive.Entry;
import vn.bantin.record.directive.Proposal;
import vn.bantin.record.directive.Recording;
import vn.bantin.record.directive.Step;
import vn.bantin.record.directive.Tracking;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.vietnamese.Dates;

/** Some demands of the demonstration's leading article on their way through the offices; the others wait at the desk. */
public final class DemonstrationDirectives {
    static final String OFFICE = "Văn phòng HĐND và UBND phường";
    private static final String POLICE = "Công an phường";
    private static final String ECONOMY = "Phòng Kinh tế";
    private static final String FRONT = "Ủy ban MTTQ Việt Nam phường";

    /** The sentence says so, where rules find no date. */
    private static final LocalDate SAID_FOR_THE_POLICE = LocalDate.of(2026, 3, 31);

    private final Database database;
    private final Site site;
    private final LocalDate today;
    private final Recording recording;
    private final Tracking tracking;
    private final Account editor;
    private final Account publisher;
    private final Account officer;

    public DemonstrationDirectives(Database database, InstantSource clock) {
        this.database = database;
        this.site = database.read(tx -> new Sites(tx).all().getFirst());
        this.today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        this.recording = new Recording(database, clock);
        this.tracking = new Tracking(database, clock);
        this.editor = account(DemonstrationAccounts.EDITOR);
        this.publisher = account(DemonstrationAccounts.PUBLISHER);
        this.officer = account(DemonstrationAccounts.OFFICER);
    }

    private Account account(String name) {
        return database.read(tx -> new Accounts(tx, site.id()).byName(name)).orElseThrow();
    }

    public void lay() {
        database.change(tx -> new Memberships(tx, site.id()).add(body(OFFICE).id(), officer.id()));
        LeadingArticle article = LeadingArticle.of(database, site);
        Edition edition = article.edition();
        Instant published = article.published();
        for (Proposal proposal : Proposal.in(Passage.of(edition.content()), published)) {
            String matter = proposal.spot().quote();
            if (matter.contains("lấn chiếm vỉa hè")) {
                finished(record(edition, proposal, published));
            } else if (matter.contains("tiến độ 42 đầu việc")) {
                underWay(record(edition, proposal, published));
            } else if (matter.contains("phòng cháy, chữa cháy")) {
                assigned(record(edition, proposal, published));
            } else if (matter.contains("hướng dẫn người cao tuổi")) {
                record(edition, proposal, published);
            }
        }
    }

    private Directive record(Edition edition, Proposal proposal, Instant published) {
        return recording.record(
                editor,
                edition.id(),
                proposal.spot(),
                Entry.read(
                        proposal.type(),
                        proposal.matter(),
                        proposal.issuer(),
                        proposal.post(),
                        proposal.isOfParty(),
                        LocalDate.ofInstant(published, Dates.ZONE).toString(),
                        proposal.addressee(),
                        "",
                        proposal.due() == null ? "" : proposal.due().toString(),
                        today));
    }

    /** Its body has no account, so the editor writes down what it said; somebody else confirms. */
    private void finished(Directive directive) {
        assign(directive, ECONOMY, null, "Vỉa hè quanh chợ và dọc kênh thông thoáng, sạch rác", directive.due());
        tracking.take(editor, directive.number(), Step.ACCEPT, "");
        tracking.take(
                editor,
                directive.number(),
                Step.REPORT,
                "Phòng Kinh tế báo: đã giải tỏa, đã dọn 4 điểm tồn rác dọc kênh.");
        tracking.take(publisher, directive.number(), Step.CONFIRM, "");
        tracking.release(editor, directive.number(), true);
    }

    private void underWay(Directive directive) {
        assign(directive, OFFICE, officer, "Bảng tiến độ đăng trên cổng mỗi tháng", today.plusDays(20));
        tracking.take(officer, directive.number(), Step.ACCEPT, "");
        tracking.take(officer, directive.number(), Step.START, "");
        tracking.release(editor, directive.number(), true);
    }

    private void assigned(Directive directive) {
        assign(directive, POLICE, null, "Báo cáo kết quả rà soát", SAID_FOR_THE_POLICE);
    }

    private void assign(
            Directive directive, String lead, @Nullable Account person, String product, @Nullable LocalDate due) {
        tracking.assign(
                editor,
                directive.number(),
                new Assignment(
                        body(lead).id(),
                        person == null ? null : person.id(),
                        List.of(),
                        List.of(body(FRONT).id()),
                        product,
                        due));
    }

    private Body body(String name) {
        return database.read(tx -> new Bodies(tx, site.id()).byName(name, today))
                .orElseThrow();
    }
}
