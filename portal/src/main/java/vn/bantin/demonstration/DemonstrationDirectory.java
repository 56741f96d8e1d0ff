package vn.bantin.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.directory.Body;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.directory.Entry;
import vn.bantin.directory.Holding;
import vn.bantin.directory.Listing;
import vn.bantin.directory.Post;
import vn.bantin.directory.Reorganising;
import vn.bantin.directory.Staffing;
import vn.bantin.kit.data.Database;
import vn.bantin.procedure.Mirroring;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** The directory and the procedures of the demonstration's ward: the people of its articles hold the posts that they have there. */
public final class DemonstrationDirectory {
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);
    private static final LocalDate MERGED = LocalDate.of(2026, 1, 1);

    private final Database database;
    private final Listing listing;
    private final Staffing staffing;
    private final Reorganising reorganising;
    private final Mirroring mirroring;

    public DemonstrationDirectory(Database database, InstantSource clock) {
        this.database = database;
        this.listing = new Listing(database, clock);
        this.staffing = new Staffing(database, clock);
        this.reorganising = new Reorganising(database, clock);
        this.mirroring = new Mirroring(database, clock);
    }

    public void lay() {
        Site site = database.read(tx -> new Sites(tx).all().getFirst());
        new Ward(account(site, DemonstrationAccounts.ADMINISTRATOR), site).lay();
    }

    private Account account(Site site, String name) {
        return database.read(tx -> new Accounts(tx, site.id()).byName(name)).orElseThrow();
    }

    /** The directory of one site while it is laid. */
    private final class Ward {
        private final Account administrator;
        private final Site site;

        Ward(Account administrator, Site site) {
            this.administrator = administrator;
            this.site = site;
        }

        void lay() {
            party();
            council();
            Body committee = committee();
            offices(committee);
            front();
            procedures();
        }

        private void party() {
            Body party = body("Đảng ủy phường", Branch.PARTY, null, """
                    Lãnh đạo toàn diện các mặt công tác trên địa bàn phường.
                    Lãnh đạo, kiểm tra hoạt động của 12 chi bộ trực thuộc.""");
            held(party, "Bí thư", "Vũ Thị Hải Đường");
            held(party, "Phó Bí thư", "Đặng Công Miên");
            staffing.addMember(
                    administrator,
                    site.id(),
                    party.id(),
                    account(site, DemonstrationAccounts.EDITOR).id());
            body("Ủy ban Kiểm tra Đảng ủy", Branch.PARTY, party, "Kiểm tra, giám sát, thi hành kỷ luật trong Đảng.");
        }

        private void council() {
            Body council = body("Hội đồng nhân dân phường", Branch.COUNCIL, null, """
                    Quyết định các vấn đề của phường theo thẩm quyền.
                    Giám sát việc tuân theo Hiến pháp, pháp luật và nghị quyết của Hội đồng nhân dân.""");
            held(council, "Chủ tịch", "Vũ Thị Hải Đường");
        }

        private Body committee() {
            Body committee = listing.add(
                    administrator,
                    site.id(),
                    new Entry(
                            "Ủy ban nhân dân phường",
                            Branch.GOVERNMENT,
                            null,
                            FOUNDED,
                            new Contact(
                                    site.imprint().phone(),
                                    site.imprint().email(),
                                    site.imprint().address()),
                            """
                            Tổ chức thi hành Hiến pháp và pháp luật trên địa bàn.
                            Quản lý nhà nước về kinh tế, văn hóa, xã hội, quốc phòng, an ninh trong phạm vi được giao."""));
            held(committee, "Chủ tịch", "Đặng Công Miên");
            Post deputy = held(committee, "Phó Chủ tịch", "Hoàng Thị Lụa");
            staffing.appoint(administrator, site.id(), deputy.id(), "Phùng Đức Chàm", FOUNDED, null, null);
            return committee;
        }

        private void offices(Body committee) {
            Body office = body("Văn phòng HĐND và UBND phường", Branch.GOVERNMENT, committee, """
                    Tham mưu, tổng hợp, giúp việc Hội đồng nhân dân và Ủy ban nhân dân phường.""");
            Post chief = staffing.addPost(administrator, site.id(), office.id(), "Chánh Văn phòng");
            Holding first = staffing.appoint(administrator, site.id(), chief.id(), "Lưu Bá Thạch", FOUNDED, null, null);
            staffing.appoint(
                    administrator, site.id(), chief.id(), "Kiều Thị Ngát", LocalDate.of(2026, 2, 1), null, first.id());
            Body economy = body(
                    "Phòng Kinh tế",
                    Branch.GOVERNMENT,
                    committee,
                    "Tham mưu về tài chính, kế hoạch, công thương, nông nghiệp.");
            Body building = body(
                    "Tổ Hạ tầng và Đô thị",
                    Branch.GOVERNMENT,
                    committee,
                    "Tham mưu về xây dựng, đường phố, vỉa hè, thoát nước.");
            held(building, "Tổ trưởng", "Tạ Văn Bưởi");
            held(economy, "Trưởng phòng", "Nghiêm Xuân Quế");
            reorganising.merge(administrator, site.id(), building.id(), economy.id(), MERGED);
            Body culture = body(
                    "Phòng Văn hóa - Xã hội",
                    Branch.GOVERNMENT,
                    committee,
                    "Tham mưu về văn hóa, giáo dục, y tế, lao động, người có công.");
            held(culture, "Trưởng phòng", "Đoàn Thị Mây");
            Body service = body("Trung tâm Phục vụ hành chính công phường", Branch.GOVERNMENT, committee, """
                    Tiếp nhận hồ sơ và trả kết quả giải quyết thủ tục hành chính tại một nơi.""");
            held(service, "Giám đốc", "Hoàng Thị Lụa");
            body("Công an phường", Branch.GOVERNMENT, null, "Bảo đảm an ninh, trật tự trên địa bàn phường.");
            body("Ban Chỉ huy Quân sự phường", Branch.GOVERNMENT, null, "Tham mưu về quốc phòng, quân sự địa phương.");
        }

        private void front() {
            Body front = body("Ủy ban MTTQ Việt Nam phường", Branch.FRONT, null, """
                    Tập hợp khối đại đoàn kết toàn dân, giám sát và phản biện xã hội.""");
            held(front, "Chủ tịch", "Lò Thị Én");
            for (String name : new String[] {
                "Hội Liên hiệp Phụ nữ phường",
                "Đoàn TNCS Hồ Chí Minh phường",
                "Hội Cựu chiến binh phường",
                "Hội Nông dân phường"
            }) {
                body(name, Branch.ORGANISATION, null, "");
            }
        }

        private void procedures() {
            try (InputStream file = Objects.requireNonNull(
                    DemonstrationDirectory.class.getResourceAsStream("/demonstration/ward/procedures.csv"))) {
                mirroring.replace(
                        administrator, site.id(), "Danh mục minh họa của cổng mẫu", MERGED, file.readAllBytes());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private Body body(String name, Branch branch, @Nullable Body parent, String duties) {
            return listing.add(
                    administrator,
                    site.id(),
                    new Entry(name, branch, parent == null ? null : parent.id(), FOUNDED, Contact.NONE, duties));
        }

        private Post held(Body body, String title, String person) {
            Post post = staffing.addPost(administrator, site.id(), body.id(), title);
            staffing.appoint(administrator, site.id(), post.id(), person, FOUNDED, null, null);
            return post;
        }
    }
}
