package vn.bantin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bantin.DeskClient.location;

import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bantin.account.LinkMail;
import vn.bantin.account.OpenId.Provider;
import vn.bantin.account.Role;
import vn.bantin.account.Strength;
import vn.bantin.challenge.Challenges;
import vn.bantin.comment.Dropped;
import vn.bantin.comment.Submitting;
import vn.bantin.delivery.Delivery;
import vn.bantin.delivery.Room;
import vn.bantin.delivery.SharedCache;
import vn.bantin.desk.AccountParts;
import vn.bantin.desk.Desk;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.mail.MailServer;
import vn.bantin.kit.mail.MailServer.Encryption;
import vn.bantin.kit.mail.Postbox;
import vn.bantin.kit.secret.Seal;
import vn.bantin.kit.web.Assets;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Route;
import vn.bantin.media.Library;
import vn.bantin.media.PhotoFolder;
import vn.bantin.media.Shelf;
import vn.bantin.media.Vault;
import vn.bantin.reader.CommentParts;
import vn.bantin.reader.Reader;
import vn.bantin.readership.Counter;
import vn.bantin.readership.MostRead;
import vn.bantin.readership.Totals;
import vn.bantin.search.Search;
import vn.bantin.spam.Judging;
import vn.bantin.spam.RateLimits;

class RoutesTest {
    private static final Assets ASSETS = new Assets(
            Stream.concat(Reader.ASSETS.stream(), Desk.ASSETS.stream()).toList());

    /** Who comes past the rule of each route of the desk, and of each route anywhere that changes something. */
    private static final String TABLE = """
                                                                   nob hal rep edi pub off mod prm sit pro oth
            GET /ban-bien-tap                                       -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/con-day                              -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/bai-viet                              -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/bai-viet                             -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/bai-viet/nhieu-bai                   -   -   +   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/bai-viet/{article}                    -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/bai-viet/{article}/dua-ve            -   -   +   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/anh/{picture}                         -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/anh                                  -   -   +   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/xem-truoc/{token}                     +   +   +   +   +   +   +   +   +   +   +
            GET /ban-bien-tap/xem-truoc/{token}/anh/{picture}       +   +   +   +   +   +   +   +   +   +   +
            GET /ban-bien-tap/ban/{edition}                         -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}                        -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/con-day                -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/word                   -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/dan                                  -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/gop-y                  -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/gop-y-xong             -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/xem-truoc              -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/gui-duyet              -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/rut-ve                 -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/bo                     -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/tra-lai                -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/duyet                  -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/dinh-chinh             -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/khoi-phuc              -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/hen-gio                -   -   -   -   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/huy-hen                -   -   -   -   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/dang                   -   -   -   -   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/han-go                 -   -   -   -   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/go                     -   -   -   -   +   -   -   -   -   -   -
            GET /ban-bien-tap/ban/{edition}/so-lieu                 -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/so-lieu                -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/so-lieu/bo-qua         -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/so-lieu/de-xuat-lai    -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/so-lieu/thu-hoi        -   -   -   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/nhac-den                              -   -   +   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/ban/{edition}/nhac-den                -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/nhac-den               -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/nhac-den/bo-qua        -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/nhac-den/de-xuat-lai   -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/nhac-den/thu-hoi       -   -   -   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/so-lieu                               -   -   +   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/so-lieu/{indicator}                   -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/so-lieu/{indicator}                  -   -   -   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/thu-vien                              -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/thu-vien                             -   -   +   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/thu-vien/{picture}                    -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/thu-vien/{picture}                   -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/thu-vien/{picture}/tieu-diem         -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/thu-vien/{picture}/thay-tep          -   -   +   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/tai-lieu                              -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/tai-lieu                             -   -   +   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/tai-lieu/{document}                   -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/tai-lieu/{document}                  -   -   +   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/tai-lieu/{document}/tep               -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/unicode                -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/xac-thuc/cau-hoi                     -   +   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/xac-thuc/khoa                        -   +   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/xac-thuc/khoa-moi/cau-hoi            -   +   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/xac-thuc/khoa-moi                    -   +   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/tai-khoan/khoa/{passkey}/bo          -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/dang-nhap/oidc                        +   +   +   +   +   +   +   +   +   +   +
            GET /ban-bien-tap/dang-nhap/oidc/ve                     +   +   +   +   +   +   +   +   +   +   +
            GET /ban-bien-tap/dang-nhap                             +   +   +   +   +   +   +   +   +   +   +
            POST /ban-bien-tap/dang-nhap                            +   +   +   +   +   +   +   +   +   +   +
            POST /ban-bien-tap/dang-xuat                            -   +   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/xac-thuc                              -   +   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/xac-thuc                             -   +   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/xac-thuc/thiet-lap                   -   +   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/loi-moi/{token}                       +   +   +   +   +   +   +   +   +   +   +
            POST /ban-bien-tap/loi-moi/{token}                      +   +   +   +   +   +   +   +   +   +   +
            GET /ban-bien-tap/tai-khoan                             -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/tai-khoan/mat-khau                   -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/tai-khoan/ngon-ngu                   -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/tai-khoan/phien/{session}/ket-thuc   -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/tai-khoan/ung-dung                    -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/tai-khoan/ung-dung/bo                -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/tai-khoan/ma-khoi-phuc               -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/nhan-su                               -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/nhan-su                              -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/nhan-su/{account}                    -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/nhan-su/{account}/khoa               -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/nhan-su/{account}/mo                 -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/nhan-su/{account}/dat-lai            -   -   -   -   -   -   -   -   +   +   -
            GET /ban-bien-tap/lien-ket-ngoai                        -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/lien-ket-ngoai                       -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/lien-ket-ngoai/bo                    -   -   -   -   -   -   -   -   +   +   -
            GET /ban-bien-tap/bo-may                                -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/bo-may                               -   -   -   -   -   -   -   -   +   +   -
            GET /ban-bien-tap/bo-may/{body}                         -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/bo-may/{body}                        -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/chuc-vu                -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/chuc-vu/{post}         -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/chuc-vu/{post}/bo      -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/nhiem-ky/{term}        -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/nhiem-ky/{term}/bo     -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/can-bo                 -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/can-bo/bo              -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/doi-ten                -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/hop-nhat               -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/chia-tach              -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/cham-dut               -   -   -   -   -   -   -   -   +   +   -
            POST /ban-bien-tap/bo-may/{body}/hoan-tac               -   -   -   -   -   -   -   -   +   +   -
            GET /ban-bien-tap/thu-tuc                               -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/thu-tuc                              -   -   -   -   -   -   -   -   +   +   -
            GET /ban-bien-tap/nhat-ky                               -   -   -   -   -   -   -   -   +   +   -
            GET /ban-bien-tap/nhat-ky.csv                           -   -   -   -   -   -   -   -   +   +   -
            GET /ban-bien-tap/binh-luan                             -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/hoan-tac                   -   -   -   -   -   -   +   +   -   -   -
            GET /ban-bien-tap/binh-luan/han-xu-ly                   -   -   -   -   -   -   +   +   -   -   -
            GET /ban-bien-tap/binh-luan/thiet-lap                   -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/thiet-lap                  -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/tu-bi-chan                 -   -   -   -   -   -   +   +   -   -   -
            GET /ban-bien-tap/binh-luan/du-lieu                     -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/du-lieu                    -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/du-lieu/xuat               -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/du-lieu/xoa                -   -   -   -   -   -   +   +   -   -   -
            GET /ban-bien-tap/binh-luan/{comment}                   -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/{comment}/duyet            -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/{comment}/tu-choi          -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/{comment}/tra-loi          -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/{comment}/rac              -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/{comment}/go               -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/{comment}/cau-hoi          -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/{comment}/so-dien-thoai    -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/{comment}/yeu-cau-go       -   -   -   -   -   -   +   +   -   -   -
            POST /ban-bien-tap/binh-luan/{comment}/khong-go         -   -   -   -   -   -   +   +   -   -   -
            POST /{section}/{slug}/binh-luan                    +   +   +   +   +   +   +   +   +   +   +
            GET /ban-bien-tap/thoi-han                              -   -   -   -   -   -   -   -   -   +   -
            POST /ban-bien-tap/thoi-han                             -   -   -   -   -   -   -   -   -   +   -
            POST /ban-bien-tap/thoi-han/{rule}/bo                   -   -   -   -   -   -   -   -   -   +   -
            GET /ban-bien-tap/luot-xem                              -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/luot-xem.csv                          -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/ban/{edition}/chi-dao                 -   -   +   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/chi-dao                -   -   -   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/thoi-han/lich                         -   -   -   -   -   -   -   -   -   +   -
            POST /ban-bien-tap/thoi-han/lich                        -   -   -   -   -   -   -   -   -   +   -
            POST /ban-bien-tap/thoi-han/lich/bo                     -   -   -   -   -   -   -   -   -   +   -
            POST /ban-bien-tap/ban/{edition}/chi-dao/bo-qua         -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/ban/{edition}/chi-dao/de-xuat-lai    -   -   -   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/chi-dao                               -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/chi-dao                              -   -   -   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/chi-dao/bao-cao                       -   -   -   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/chi-dao/bao-cao.csv                   -   -   -   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/chi-dao/sau-ro                        -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/chi-dao/sau-ro                       -   -   -   +   +   -   -   -   -   -   -
            POST /ban-bien-tap/chi-dao/lich                         -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/chi-dao/lich/{token}                  +   +   +   +   +   +   +   +   +   +   +
            GET /ban-bien-tap/chi-dao/{number}                      -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/chi-dao/{number}/{step}              -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/van-dong                              -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/van-dong                             -   -   -   +   +   -   -   -   -   -   -
            GET /ban-bien-tap/van-dong/{number}                     -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/van-dong/{number}/so.csv              -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/van-dong/{number}/{step}             -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/hoi-dap                               -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/hoi-dap/ban-do                        -   -   -   -   -   -   +   +   +   +   -
            POST /ban-bien-tap/hoi-dap/ban-do                       -   -   -   -   -   -   +   +   +   +   -
            GET /ban-bien-tap/hoi-dap/{question}                    -   -   +   +   +   +   +   +   +   +   -
            GET /ban-bien-tap/hoi-dap/{question}/anh/{picture}      -   -   +   +   +   +   +   +   +   +   -
            POST /ban-bien-tap/hoi-dap/{question}/{step}            -   -   +   +   +   +   +   +   +   +   -
            POST /hoi-dap/gui                                       +   +   +   +   +   +   +   +   +   +   +
            POST /hoi-dap/tra-cuu/{reference}/hoi-them              +   +   +   +   +   +   +   +   +   +   +
            POST /hoi-dap/tra-cuu/{reference}/danh-gia              +   +   +   +   +   +   +   +   +   +   +
            """;

    /** The people of the columns, each under the first letters of the name. */
    private enum Who {
        NOBODY,
        HALF_SIGNED_IN,
        REPORTER,
        EDITOR,
        PUBLISHER,
        OFFICER,
        MODERATOR,
        PROVINCE_MODERATOR,
        SITE_ADMINISTRATOR,
        PROVINCE_ADMINISTRATOR,
        OTHER_SITES_PUBLISHER;

        /** A browser of that person at the attacked site, with a session that nothing else uses. */
        DeskClient at(TwoSites sites) {
            return switch (this) {
                case NOBODY -> sites.here.asNobody();
                case HALF_SIGNED_IN -> sites.here.as(sites.here.person(Role.PUBLISHER), Strength.PASSWORD);
                case REPORTER,
                        EDITOR,
                        PUBLISHER,
                        OFFICER,
                        MODERATOR,
                        PROVINCE_MODERATOR,
                        SITE_ADMINISTRATOR,
                        PROVINCE_ADMINISTRATOR -> sites.here.as(Role.valueOf(name()));
                case OTHER_SITES_PUBLISHER ->
                    new DeskClient(
                            sites.here.origin(),
                            sites.elsewhere.as(Role.PUBLISHER).token());
            };
        }
    }

    @Test
    void every_route_says_who_may_use_it() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.access()).isNotNull());
        assertThat(routes()).extracting(RoutesTest::name).doesNotHaveDuplicates();
    }

    @Test
    void the_table_names_every_route_of_the_desk_and_every_one_that_changes_something() {
        assertThat(table().keySet())
                .containsExactlyInAnyOrderElementsOf(routes().stream()
                        .filter(route -> route.path().startsWith("/ban-bien-tap") || route.method() != HandlerType.GET)
                        .map(RoutesTest::name)
                        .toList());
    }

    @Test
    void whoever_the_table_names_comes_past_the_rule_and_nobody_else() {
        List<String> wrong = new ArrayList<>();
        try (TwoSites sites = TwoSites.on(Engine.SQLITE)) {
            table().forEach((route, marks) -> Stream.of(Who.values()).forEach(who -> {
                HttpResponse<String> response = ask(route, who.at(sites));
                boolean admitted = isAdmitted(response);
                if (admitted != marks.get(who.ordinal()) || response.statusCode() >= 500) {
                    wrong.add(route + " by " + who + ": " + response.statusCode() + " " + location(response));
                }
            }));
        }
        assertThat(wrong).isEmpty();
    }

    /** What a browser says of a form that a page of another site sends, as far as each browser does. */
    private static final List<String[]> FORGED = List.of(
            new String[] {"Sec-Fetch-Site", "cross-site"},
            new String[] {"Sec-Fetch-Site", "same-site"},
            new String[] {"Sec-Fetch-Site", "cross-site", "Origin", "http://127.0.0.1"},
            new String[] {"Origin", "https://ke-gian.example"},
            new String[] {"Origin", "null"},
            new String[] {"Referer", "https://ke-gian.example/"},
            new String[] {});

    @Test
    void no_route_takes_a_form_that_another_site_sends() {
        List<String> wrong = new ArrayList<>();
        try (TwoSites sites = TwoSites.on(Engine.SQLITE)) {
            DeskClient publisher = sites.here.as(Role.PUBLISHER);
            table().keySet().stream()
                    .filter(route -> route.startsWith("POST"))
                    .forEach(route -> FORGED.forEach(said -> {
                        HttpResponse<String> response = publisher.postWith(path(route), Map.of(), said);
                        if (response.statusCode() != 403) {
                            wrong.add(route + " " + List.of(said) + ": " + response.statusCode());
                        }
                    }));
            assertThat(publisher.get("/ban-bien-tap").statusCode()).isEqualTo(200);
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, List<Boolean>> table() {
        Map<String, List<Boolean>> table = new LinkedHashMap<>();
        TABLE.lines().skip(1).map(line -> line.strip().split(" +")).forEach(cells -> {
            assertThat(cells).as(cells[1]).hasSize(2 + Who.values().length);
            table.put(
                    cells[0] + " " + cells[1],
                    Arrays.stream(cells).skip(2).map("+"::equals).toList());
        });
        return table;
    }

    /** Every id is one that nothing has, so that whoever comes past the rule finds nothing to change. */
    private static HttpResponse<String> ask(String route, DeskClient client) {
        return route.startsWith("GET") ? client.get(path(route)) : client.post(path(route), Map.of());
    }

    private static String path(String route) {
        return route.split(" ")[1].replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
    }

    /** A form is refused with a status, a page also by being sent to sign in. */
    private static boolean isAdmitted(HttpResponse<String> response) {
        boolean refused = response.statusCode() == 401 || response.statusCode() == 403;
        boolean sentToSignIn = response.request().method().equals("GET")
                && response.statusCode() == 303
                && location(response).matches("/ban-bien-tap/(dang-nhap|xac-thuc)(\\?.*)?");
        return !refused && !sentToSignIn;
    }

    private static List<Route> routes() {
        try (Database database = TestDatabases.empty(Engine.SQLITE)) {
            Search search = new Search(database, TestDatabases.folder(), "tests");
            Vault vault = new Vault(TestDatabases.folder());
            PhotoFolder photos = new PhotoFolder(TestDatabases.folder());
            return Routes.of(
                    new Reader(
                            database,
                            InstantSource.system(),
                            vault,
                            photos,
                            search,
                            ASSETS,
                            comments(database),
                            delivery(database),
                            new MostRead(InstantSource.system())),
                    new Desk(
                            database,
                            InstantSource.system(),
                            ASSETS,
                            new Library(database, vault, 20),
                            new Shelf(database, vault, InstantSource.system(), 50),
                            vault,
                            photos,
                            new AccountParts(
                                    Seal.in(TestDatabases.folder().resolve("account.key")),
                                    new LinkMail(new Postbox(new MailServer("", 25, "", "", "", Encryption.NONE))),
                                    new Provider("", "", "", ""))));
        }
    }

    private static Delivery delivery(Database database) {
        InstantSource clock = InstantSource.system();
        return new Delivery(
                database,
                clock,
                new Counter(database, clock),
                new Totals(database),
                Reader.live(database, new MostRead(clock), ASSETS),
                new Room(1 << 20, TestDatabases.folder(), 0, "tests"),
                new SharedCache(0, null, new SharedCache.Header("", "")));
    }

    private static CommentParts comments(Database database) {
        InstantSource clock = InstantSource.system();
        Seal seal = Seal.in(TestDatabases.folder().resolve("account.key"));
        return new CommentParts(
                new Submitting(database, seal, clock),
                new Challenges(database, seal, clock),
                new Judging(clock),
                new RateLimits(clock),
                new Dropped(database, clock));
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_route_without_a_rule_cannot_be_made() {
        assertThatThrownBy(() -> Route.get("/x", null, request -> Reply.text(200, "")))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("who may use /x");
    }
}
