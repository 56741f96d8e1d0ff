package vn.bantin;

import static vn.bantin.desk.Duty.ADMINISTER;
import static vn.bantin.desk.Duty.HALF_SIGNED_IN;
import static vn.bantin.desk.Duty.SIGNED_IN;
import static vn.bantin.kit.web.Access.EVERYONE;
import static vn.bantin.kit.web.Route.get;
import static vn.bantin.kit.web.Route.post;

import java.util.List;
import vn.bantin.desk.Desk;
import vn.bantin.kit.web.Route;
import vn.bantin.reader.Reader;

/** Every address of the portal, with who may use it; the first that fits is taken, so names stand before patterns. */
final class Routes {
    private Routes() {}

    static List<Route> of(Reader reader, Desk desk) {
        return List.of(
                // files
                get("/media/{file}", EVERYONE, reader.picture()),
                get("/assets/{file}", EVERYONE, reader.asset()),

                // for programs that watch over the portal
                get("/health/live", EVERYONE, reader.health()::live),
                get("/health/ready", EVERYONE, reader.health()::ready),

                // the desk
                get("/ban-bien-tap", desk.admits(SIGNED_IN), desk.inbox()),

                // the desk: coming in and going out
                get("/ban-bien-tap/dang-nhap", EVERYONE, desk.signIn()::show),
                post("/ban-bien-tap/dang-nhap", EVERYONE, desk.signIn()::enter),
                post("/ban-bien-tap/dang-xuat", desk.admits(HALF_SIGNED_IN), desk.signIn()::leave),
                get("/ban-bien-tap/xac-thuc", desk.admits(HALF_SIGNED_IN), desk.secondFactor()::show),
                post("/ban-bien-tap/xac-thuc", desk.admits(HALF_SIGNED_IN), desk.secondFactor()::prove),
                post("/ban-bien-tap/xac-thuc/thiet-lap", desk.admits(HALF_SIGNED_IN), desk.secondFactor()::keep),
                get("/ban-bien-tap/loi-moi/{token}", EVERYONE, desk.link()::show),
                post("/ban-bien-tap/loi-moi/{token}", EVERYONE, desk.link()::choose),

                // the desk: the own account
                get("/ban-bien-tap/tai-khoan", desk.admits(SIGNED_IN), desk.ownAccount()::show),
                post("/ban-bien-tap/tai-khoan/mat-khau", desk.admits(SIGNED_IN), desk.ownAccount()::changePassword),
                post("/ban-bien-tap/tai-khoan/ngon-ngu", desk.admits(SIGNED_IN), desk.ownAccount()::chooseLanguage),
                post(
                        "/ban-bien-tap/tai-khoan/phien/{session}/ket-thuc",
                        desk.admits(SIGNED_IN),
                        desk.ownAccount()::endSession),
                get("/ban-bien-tap/tai-khoan/ung-dung", desk.admits(SIGNED_IN), desk.secondFactor()::offerMore),
                post("/ban-bien-tap/tai-khoan/ung-dung/bo", desk.admits(SIGNED_IN), desk.ownAccount()::removeTotp),
                post("/ban-bien-tap/tai-khoan/ma-khoi-phuc", desk.admits(SIGNED_IN), desk.secondFactor()::renewCodes),

                // the desk: accounts of the site, and who did what
                get("/ban-bien-tap/nhan-su", desk.admits(ADMINISTER), desk.people()::show),
                post("/ban-bien-tap/nhan-su", desk.admits(ADMINISTER), desk.people()::invite),
                post("/ban-bien-tap/nhan-su/{account}", desk.admits(ADMINISTER), desk.people()::change),
                post("/ban-bien-tap/nhan-su/{account}/khoa", desk.admits(ADMINISTER), desk.people()::disable),
                post("/ban-bien-tap/nhan-su/{account}/mo", desk.admits(ADMINISTER), desk.people()::enable),
                post("/ban-bien-tap/nhan-su/{account}/dat-lai", desk.admits(ADMINISTER), desk.people()::reset),
                get("/ban-bien-tap/nhat-ky", desk.admits(ADMINISTER), desk.audit()::show),
                get("/ban-bien-tap/nhat-ky.csv", desk.admits(ADMINISTER), desk.audit()::export),

                // pages
                get("/", EVERYONE, reader.home()),
                get("/tim-kiem", EVERYONE, reader.search()::show),
                get("/tim-kiem.json", EVERYONE, reader.searchJson()::show),
                get("/tim-kiem/goi-y.json", EVERYONE, reader.suggestions()),
                get("/{section}", EVERYONE, reader.section()),
                get("/{section}/{slug}", EVERYONE, reader.article()));
    }
}
