package vn.bantin.demonstration;

import java.time.InstantSource;
import java.time.LocalDate;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Ids;
import vn.bantin.record.campaign.Announcement;
import vn.bantin.record.campaign.Bookkeeping;
import vn.bantin.record.campaign.Campaign;
import vn.bantin.record.campaign.Entry;
import vn.bantin.record.campaign.Posting;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.vietnamese.Dates;

/** The two campaigns that the demonstration's leading article tells of: the gifts for Tết, all given, and the trees, still open. */
public final class DemonstrationCampaigns {
    private static final String FRONT = "Ủy ban MTTQ Việt Nam phường";

    private final Database database;
    private final Site site;
    private final LocalDate today;
    private final Bookkeeping bookkeeping;
    private final Account editor;
    private final Account publisher;

    public DemonstrationCampaigns(Database database, InstantSource clock) {
        this.database = database;
        this.site = database.read(tx -> new Sites(tx).all().getFirst());
        this.today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        this.bookkeeping = new Bookkeeping(database, clock);
        this.editor = account(DemonstrationAccounts.EDITOR);
        this.publisher = account(DemonstrationAccounts.PUBLISHER);
    }

    private Account account(String name) {
        return database.read(tx -> new Accounts(tx, site.id()).byName(name)).orElseThrow();
    }

    public void lay() {
        gifts();
        trees();
    }

    /** 190 gifts, 95 triệu đồng. */
    private void gifts() {
        int number = announce(
                "Quà Tết Bính Ngọ",
                "Tặng quà Tết cho gia đình chính sách, hộ còn khó khăn và người lao động ở trọ trên địa bàn phường.",
                "Tiền và suất quà, mỗi suất 500.000 đồng",
                "95 triệu",
                "05/01/2026",
                "10/02/2026");
        int promise = promise(number, "12/01/2026", "Hội Doanh nghiệp phường", "30 triệu");
        confirmed(
                number,
                money(Entry.Kind.RECEIVED, "15/01/2026", "Hội Doanh nghiệp phường", false, "30 triệu", "")
                        .keeping(promise));
        receive(number, "20/01/2026", "", true, "15 triệu");
        receive(number, "27/01/2026", "Tiểu thương chợ Bến Sen", false, "20 triệu");
        parcels(number, Entry.Kind.RECEIVED, "02/02/2026", "Công ty May Sông Trăng", "60", "30 triệu");
        give(number, "09/02/2026", "110 gia đình chính sách", "55 triệu", "110 suất quà, mỗi suất 500.000 đồng");
        give(number, "11/02/2026", "20 người lao động ở trọ", "10 triệu", "20 suất quà, mỗi suất 500.000 đồng");
        parcels(number, Entry.Kind.GIVEN, "13/02/2026", "60 gia đình còn khó khăn ở 6 khu dân cư", "60", "30 triệu");
        bookkeeping.addEvidence(
                editor,
                number,
                "/hoat-dong-lanh-dao/pho-bi-thu-thanh-uy-le-khac-thoan-lam-viec-voi-dang-uy-phuong-ben-sen");
        bookkeeping.close(editor, number, "");
        bookkeeping.release(editor, number);
    }

    /** More than 380 triệu đồng, most of it planted. */
    private void trees() {
        int number = announce(
                "Thay cây xanh sâu mục đường Ven Kênh",
                "Chặt hạ cây sâu mục có thể gãy đổ dọc đường Ven Kênh và trồng cây mới.",
                "Tiền, cây giống và ngày công trồng cây",
                "450 triệu",
                "01/10/2025",
                "31/12/2030");
        promise(number, "05/10/2025", "Hợp tác xã Vận tải Đồng Sậy", "50 triệu");
        receive(number, "12/10/2025", "Công ty Xây dựng Hàng Cau", false, "200 triệu");
        receive(number, "03/11/2025", "", true, "85 triệu");
        receive(number, "18/11/2025", "Khu dân cư số 2", false, "42,5 triệu");
        int typo = receive(number, "20/11/2025", "Khu dân cư số 4", false, "400.000");
        bookkeeping.confirm(editor, number, bookkeeping.reverse(publisher, number, typo, "Ghi thiếu hai số 0."));
        receive(number, "20/11/2025", "Khu dân cư số 4", false, "40 triệu");
        confirmed(
                number,
                Posting.read(
                        Entry.Kind.RECEIVED,
                        "06/12/2025",
                        Entry.Matter.GOODS,
                        "Cây sấu giống",
                        "30",
                        "cây",
                        "15 triệu",
                        "Vườn ươm Cầu Ngói",
                        false,
                        "",
                        today));
        give(
                number,
                "20/12/2025",
                "Khu dân cư số 2 và số 4",
                "310 triệu",
                "Hạ 46 cây sâu mục, mua và trồng 38 cây mới");
        confirmed(
                number,
                Posting.read(
                        Entry.Kind.GIVEN,
                        "27/12/2025",
                        Entry.Matter.GOODS,
                        "Cây sấu giống",
                        "24",
                        "cây",
                        "12 triệu",
                        "Khu dân cư số 4",
                        false,
                        "Trồng đoạn từ cầu Ngói đến chợ",
                        today));
        bookkeeping.enter(
                editor,
                number,
                Ids.next(),
                money(Entry.Kind.RECEIVED, "15/02/2026", "Hội Cựu chiến binh phường", false, "5 triệu", ""));
        bookkeeping.release(editor, number);
    }

    private int announce(String name, String purpose, String collects, String goal, String firstDay, String lastDay) {
        Campaign campaign = bookkeeping.announce(
                editor,
                Announcement.read(
                        name,
                        purpose,
                        collects,
                        goal,
                        firstDay,
                        lastDay,
                        front().id(),
                        FRONT + ", trong giờ làm việc"));
        return campaign.number();
    }

    private Body front() {
        return database.read(tx -> new Bodies(tx, site.id()).byName(FRONT, today))
                .orElseThrow();
    }

    private int promise(int number, String day, String donor, String value) {
        return confirmed(number, money(Entry.Kind.PROMISED, day, donor, false, value, ""));
    }

    private int receive(int number, String day, String donor, boolean anonymous, String value) {
        return confirmed(number, money(Entry.Kind.RECEIVED, day, donor, anonymous, value, ""));
    }

    private void give(int number, String day, String group, String value, String note) {
        confirmed(number, money(Entry.Kind.GIVEN, day, group, false, value, note));
    }

    private void parcels(int number, Entry.Kind kind, String day, String party, String quantity, String value) {
        confirmed(
                number,
                Posting.read(
                        kind, day, Entry.Matter.GOODS, "Quà Tết", quantity, "suất", value, party, false, "", today));
    }

    private Posting money(Entry.Kind kind, String day, String party, boolean anonymous, String value, String note) {
        return Posting.read(kind, day, Entry.Matter.MONEY, "", "", "", value, party, anonymous, note, today);
    }

    private int confirmed(int number, Posting posting) {
        int entry = bookkeeping.enter(editor, number, Ids.next(), posting);
        bookkeeping.confirm(publisher, number, entry);
        return entry;
    }
}
