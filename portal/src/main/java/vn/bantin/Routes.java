package vn.bantin;

import static vn.bantin.desk.Duty.ADMINISTER;
import static vn.bantin.desk.Duty.ADMINISTER_ALL;
import static vn.bantin.desk.Duty.HALF_SIGNED_IN;
import static vn.bantin.desk.Duty.MODERATE;
import static vn.bantin.desk.Duty.MODERATE_OR_ADMINISTER;
import static vn.bantin.desk.Duty.PUBLISH;
import static vn.bantin.desk.Duty.REVIEW;
import static vn.bantin.desk.Duty.SIGNED_IN;
import static vn.bantin.desk.Duty.WRITE;
import static vn.bantin.kit.web.Access.EVERYONE;
import static vn.bantin.kit.web.Route.get;
import static vn.bantin.kit.web.Route.post;

import java.util.List;
import vn.bantin.desk.ArticlesPage;
import vn.bantin.desk.BodyPage;
import vn.bantin.desk.BroughtText;
import vn.bantin.desk.Decisions;
import vn.bantin.desk.Desk;
import vn.bantin.desk.DeskPicture;
import vn.bantin.desk.OpenIdPage;
import vn.bantin.desk.PreviewPage;
import vn.bantin.desk.Verbs;
import vn.bantin.kit.web.Route;
import vn.bantin.reader.Reader;

/** Every address of the portal, with who may use it; the first that fits is taken, so names stand before patterns. */
final class Routes {
    private Routes() {}

    static List<Route> of(Reader reader, Desk desk) {
        ArticlesPage articles = desk.articles();
        BodyPage body = desk.body();
        BroughtText brought = desk.broughtText();
        Decisions decisions = desk.decisions();
        OpenIdPage openId = desk.openId();
        DeskPicture pictures = desk.pictures();
        PreviewPage preview = desk.preview();
        Verbs verbs = desk.verbs();
        return List.of(
                // files
                get("/media/{file}", EVERYONE, reader.picture()),
                get("/media/anh/{picture}", EVERYONE, reader.lastingPicture()),
                get("/media/{hash}/{name}", EVERYONE, reader.document()),
                get("/assets/{file}", EVERYONE, reader.asset()),

                // challenges for whoever writes without an account
                get("/ma-xac-nhan/bai-toan.json", EVERYONE, reader.challenges()::puzzle),
                get("/ma-xac-nhan/{token}.png", EVERYONE, reader.challenges()::picture),
                get("/ma-xac-nhan/{token}.wav", EVERYONE, reader.challenges()::sound),

                // for programs that watch over the portal
                get("/health/live", EVERYONE, reader.health()::live),
                get("/health/ready", EVERYONE, reader.health()::ready),

                // the desk
                get("/ban-bien-tap", desk.admits(SIGNED_IN), desk.inbox()),
                post("/ban-bien-tap/con-day", desk.admits(SIGNED_IN), desk.stayAtDesk()),
                get("/ban-bien-tap/bai-viet", desk.admits(WRITE), articles::show),
                post("/ban-bien-tap/bai-viet", desk.admits(WRITE), desk.begin()),
                post("/ban-bien-tap/bai-viet/nhieu-bai", desk.admits(WRITE), articles::change),
                get("/ban-bien-tap/bai-viet/{article}", desk.admits(WRITE), desk.history()::show),
                post("/ban-bien-tap/bai-viet/{article}/dua-ve", desk.admits(WRITE), desk.history()::bringBack),
                get("/ban-bien-tap/anh/{picture}", desk.admits(SIGNED_IN), pictures::show),
                post("/ban-bien-tap/anh", desk.admits(WRITE), pictures::add),

                // the desk: pictures and documents
                get("/ban-bien-tap/thu-vien", desk.admits(WRITE), desk.library()::show),
                post("/ban-bien-tap/thu-vien", desk.admits(WRITE), desk.library()::add),
                get("/ban-bien-tap/thu-vien/{picture}", desk.admits(WRITE), desk.libraryPicture()::show),
                post("/ban-bien-tap/thu-vien/{picture}", desk.admits(WRITE), desk.libraryPicture()::describe),
                post("/ban-bien-tap/thu-vien/{picture}/tieu-diem", desk.admits(WRITE), desk.libraryPicture()::aim),
                post("/ban-bien-tap/thu-vien/{picture}/thay-tep", desk.admits(WRITE), desk.libraryPicture()::replace),
                get("/ban-bien-tap/tai-lieu", desk.admits(WRITE), desk.documents()::show),
                post("/ban-bien-tap/tai-lieu", desk.admits(WRITE), desk.documents()::add),
                get("/ban-bien-tap/tai-lieu/{document}", desk.admits(WRITE), desk.document()::show),
                post("/ban-bien-tap/tai-lieu/{document}", desk.admits(WRITE), desk.document()::entitle),
                get("/ban-bien-tap/tai-lieu/{document}/tep", desk.admits(WRITE), desk.document()::file),
                get("/ban-bien-tap/xem-truoc/{token}", EVERYONE, preview::show),
                get("/ban-bien-tap/xem-truoc/{token}/anh/{picture}", EVERYONE, preview::picture),

                // one edition: to write, and what may be done to it
                get("/ban-bien-tap/ban/{edition}", desk.admits(WRITE), desk.edition()),
                post("/ban-bien-tap/ban/{edition}", desk.admits(WRITE), desk.save()),
                post("/ban-bien-tap/ban/{edition}/con-day", desk.admits(WRITE), desk.stay()),
                post("/ban-bien-tap/ban/{edition}/word", desk.admits(WRITE), brought::upload),
                post("/ban-bien-tap/ban/{edition}/unicode", desk.admits(WRITE), brought::toUnicode),
                post("/ban-bien-tap/dan", desk.admits(WRITE), brought::paste),
                post("/ban-bien-tap/ban/{edition}/gop-y", desk.admits(WRITE), verbs.remark()),
                post("/ban-bien-tap/ban/{edition}/gop-y-xong", desk.admits(WRITE), verbs.settle()),
                post("/ban-bien-tap/ban/{edition}/xem-truoc", desk.admits(WRITE), preview::open),
                post("/ban-bien-tap/ban/{edition}/gui-duyet", desk.admits(WRITE), verbs.submit()),
                post("/ban-bien-tap/ban/{edition}/rut-ve", desk.admits(WRITE), verbs.takeBack()),
                post("/ban-bien-tap/ban/{edition}/bo", desk.admits(WRITE), verbs.discard()),
                post("/ban-bien-tap/ban/{edition}/tra-lai", desk.admits(REVIEW), verbs.sendBack()),
                post("/ban-bien-tap/ban/{edition}/duyet", desk.admits(REVIEW), verbs.approve()),
                post("/ban-bien-tap/ban/{edition}/dinh-chinh", desk.admits(REVIEW), verbs.correct()),
                post("/ban-bien-tap/ban/{edition}/khoi-phuc", desk.admits(REVIEW), verbs.restore()),
                post("/ban-bien-tap/ban/{edition}/hen-gio", desk.admits(PUBLISH), verbs.schedule()),
                post("/ban-bien-tap/ban/{edition}/huy-hen", desk.admits(PUBLISH), verbs.cancel()),
                post("/ban-bien-tap/ban/{edition}/dang", desk.admits(PUBLISH), verbs.publish()),
                post("/ban-bien-tap/ban/{edition}/han-go", desk.admits(PUBLISH), verbs.expire()),
                post("/ban-bien-tap/ban/{edition}/go", desk.admits(PUBLISH), verbs.withdraw()),

                // the desk: what an edition says as data
                get("/ban-bien-tap/ban/{edition}/so-lieu", desk.admits(WRITE), desk.figures()::show),
                post("/ban-bien-tap/ban/{edition}/so-lieu", desk.admits(REVIEW), desk.figures()::record),
                post("/ban-bien-tap/ban/{edition}/so-lieu/bo-qua", desk.admits(REVIEW), desk.figures()::dismiss),
                post("/ban-bien-tap/ban/{edition}/so-lieu/de-xuat-lai", desk.admits(REVIEW), desk.figures()::bringBack),
                post("/ban-bien-tap/ban/{edition}/so-lieu/thu-hoi", desk.admits(REVIEW), desk.figures()::takeBack),
                get("/ban-bien-tap/so-lieu", desk.admits(WRITE), desk.indicators()::show),
                get("/ban-bien-tap/so-lieu/{indicator}", desk.admits(WRITE), desk.indicator()::show),
                post("/ban-bien-tap/so-lieu/{indicator}", desk.admits(REVIEW), desk.indicator()::describe),
                get("/ban-bien-tap/nhac-den", desk.admits(WRITE), desk.allMentions()::show),
                get("/ban-bien-tap/ban/{edition}/nhac-den", desk.admits(WRITE), desk.mentions()::show),
                post("/ban-bien-tap/ban/{edition}/nhac-den", desk.admits(REVIEW), desk.mentions()::record),
                post("/ban-bien-tap/ban/{edition}/nhac-den/bo-qua", desk.admits(REVIEW), desk.mentions()::dismiss),
                post(
                        "/ban-bien-tap/ban/{edition}/nhac-den/de-xuat-lai",
                        desk.admits(REVIEW),
                        desk.mentions()::bringBack),
                post("/ban-bien-tap/ban/{edition}/nhac-den/thu-hoi", desk.admits(REVIEW), desk.mentions()::takeBack),
                get("/ban-bien-tap/ban/{edition}/chi-dao", desk.admits(WRITE), desk.editionDirectives()::show),
                post("/ban-bien-tap/ban/{edition}/chi-dao", desk.admits(REVIEW), desk.editionDirectives()::record),
                post(
                        "/ban-bien-tap/ban/{edition}/chi-dao/bo-qua",
                        desk.admits(REVIEW),
                        desk.editionDirectives()::dismiss),
                post(
                        "/ban-bien-tap/ban/{edition}/chi-dao/de-xuat-lai",
                        desk.admits(REVIEW),
                        desk.editionDirectives()::bringBack),

                // the desk: directives; who may take which step is the directive's own affair
                get("/ban-bien-tap/chi-dao", desk.admits(SIGNED_IN), desk.directives()::show),
                post("/ban-bien-tap/chi-dao", desk.admits(REVIEW), desk.directives()::record),
                get("/ban-bien-tap/chi-dao/bao-cao", desk.admits(REVIEW), desk.directiveReport()::show),
                get("/ban-bien-tap/chi-dao/bao-cao.csv", desk.admits(REVIEW), desk.directiveReport()::export),
                get("/ban-bien-tap/chi-dao/sau-ro", desk.admits(REVIEW), desk.clarity()::show),
                post("/ban-bien-tap/chi-dao/sau-ro", desk.admits(REVIEW), desk.clarity()::ask),
                post("/ban-bien-tap/chi-dao/lich", desk.admits(SIGNED_IN), desk.calendar()::make),
                get("/ban-bien-tap/chi-dao/lich/{token}", EVERYONE, desk.calendar()::show),
                get("/ban-bien-tap/chi-dao/{number}", desk.admits(SIGNED_IN), desk.directive()::show),
                post("/ban-bien-tap/chi-dao/{number}/{step}", desk.admits(SIGNED_IN), desk.directive()::take),

                // the desk: campaigns; who may see which and take which step is the campaign's own affair
                get("/ban-bien-tap/van-dong", desk.admits(SIGNED_IN), desk.campaigns()::show),
                post("/ban-bien-tap/van-dong", desk.admits(REVIEW), desk.campaigns()::announce),
                get("/ban-bien-tap/van-dong/{number}", desk.admits(SIGNED_IN), desk.campaign()::show),
                get("/ban-bien-tap/van-dong/{number}/so.csv", desk.admits(SIGNED_IN), desk.campaign()::export),
                post("/ban-bien-tap/van-dong/{number}/{step}", desk.admits(SIGNED_IN), desk.campaign()::take),
                // the desk: questions; who may take which step is the question's own affair
                get("/ban-bien-tap/hoi-dap", desk.admits(SIGNED_IN), desk.questions()::show),
                get("/ban-bien-tap/hoi-dap/ban-do", desk.admits(MODERATE_OR_ADMINISTER), desk.questionMap()::show),
                post("/ban-bien-tap/hoi-dap/ban-do", desk.admits(MODERATE_OR_ADMINISTER), desk.questionMap()::choose),
                get("/ban-bien-tap/hoi-dap/{question}", desk.admits(SIGNED_IN), desk.question()::show),
                get("/ban-bien-tap/hoi-dap/{question}/anh/{picture}", desk.admits(SIGNED_IN), desk.questionPhoto()),
                post("/ban-bien-tap/hoi-dap/{question}/{step}", desk.admits(SIGNED_IN), desk.question()::take),

                // the desk: comments
                get("/ban-bien-tap/binh-luan", desk.admits(MODERATE), desk.comments()::show),
                post("/ban-bien-tap/binh-luan/hoan-tac", desk.admits(MODERATE), decisions::undo),
                get("/ban-bien-tap/binh-luan/han-xu-ly", desk.admits(MODERATE), desk.due()::show),
                get("/ban-bien-tap/binh-luan/thiet-lap", desk.admits(MODERATE), desk.commentSettings()::show),
                post("/ban-bien-tap/binh-luan/thiet-lap", desk.admits(MODERATE), desk.commentSettings()::set),
                post("/ban-bien-tap/binh-luan/tu-bi-chan", desk.admits(MODERATE), desk.commentSettings()::block),
                get("/ban-bien-tap/binh-luan/du-lieu", desk.admits(MODERATE), desk.senderData()::show),
                post("/ban-bien-tap/binh-luan/du-lieu", desk.admits(MODERATE), desk.senderData()::find),
                post("/ban-bien-tap/binh-luan/du-lieu/xuat", desk.admits(MODERATE), desk.senderData()::export),
                post("/ban-bien-tap/binh-luan/du-lieu/xoa", desk.admits(MODERATE), desk.senderData()::erase),
                get("/ban-bien-tap/binh-luan/{comment}", desk.admits(MODERATE), desk.comment()::show),
                post("/ban-bien-tap/binh-luan/{comment}/duyet", desk.admits(MODERATE), decisions.approve()),
                post("/ban-bien-tap/binh-luan/{comment}/tu-choi", desk.admits(MODERATE), decisions.reject()),
                post("/ban-bien-tap/binh-luan/{comment}/tra-loi", desk.admits(MODERATE), decisions.answer()),
                post("/ban-bien-tap/binh-luan/{comment}/rac", desk.admits(MODERATE), decisions.markAsSpam()),
                post("/ban-bien-tap/binh-luan/{comment}/go", desk.admits(MODERATE), decisions.remove()),
                post("/ban-bien-tap/binh-luan/{comment}/cau-hoi", desk.admits(MODERATE), desk.conversion()::convert),
                post("/ban-bien-tap/binh-luan/{comment}/so-dien-thoai", desk.admits(MODERATE), desk.comment()::phone),
                post("/ban-bien-tap/binh-luan/{comment}/yeu-cau-go", desk.admits(MODERATE), desk.comment()::demand),
                post("/ban-bien-tap/binh-luan/{comment}/khong-go", desk.admits(MODERATE), desk.comment()::decline),

                // the desk: coming in and going out
                get("/ban-bien-tap/dang-nhap", EVERYONE, desk.signIn()::show),
                post("/ban-bien-tap/dang-nhap", EVERYONE, desk.signIn()::enter),
                get("/ban-bien-tap/dang-nhap/oidc", EVERYONE, openId::depart),
                get("/ban-bien-tap/dang-nhap/oidc/ve", EVERYONE, openId::arrive),
                post("/ban-bien-tap/dang-xuat", desk.admits(HALF_SIGNED_IN), desk.signIn()::leave),
                get("/ban-bien-tap/xac-thuc", desk.admits(HALF_SIGNED_IN), desk.secondFactor()::show),
                post("/ban-bien-tap/xac-thuc", desk.admits(HALF_SIGNED_IN), desk.secondFactor()::prove),
                post("/ban-bien-tap/xac-thuc/thiet-lap", desk.admits(HALF_SIGNED_IN), desk.secondFactor()::keep),
                post("/ban-bien-tap/xac-thuc/cau-hoi", desk.admits(HALF_SIGNED_IN), desk.secondFactor()::askPasskey),
                post("/ban-bien-tap/xac-thuc/khoa", desk.admits(HALF_SIGNED_IN), desk.secondFactor()::proveByPasskey),
                post(
                        "/ban-bien-tap/xac-thuc/khoa-moi/cau-hoi",
                        desk.admits(HALF_SIGNED_IN),
                        desk.secondFactor()::offerPasskey),
                post("/ban-bien-tap/xac-thuc/khoa-moi", desk.admits(HALF_SIGNED_IN), desk.secondFactor()::keepPasskey),
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
                post(
                        "/ban-bien-tap/tai-khoan/khoa/{passkey}/bo",
                        desk.admits(SIGNED_IN),
                        desk.ownAccount()::removePasskey),
                post("/ban-bien-tap/tai-khoan/ma-khoi-phuc", desk.admits(SIGNED_IN), desk.secondFactor()::renewCodes),

                // the desk: accounts of the site, where its articles may link to, and who did what
                get("/ban-bien-tap/nhan-su", desk.admits(ADMINISTER), desk.people()::show),
                post("/ban-bien-tap/nhan-su", desk.admits(ADMINISTER), desk.people()::invite),
                post("/ban-bien-tap/nhan-su/{account}", desk.admits(ADMINISTER), desk.people()::change),
                post("/ban-bien-tap/nhan-su/{account}/khoa", desk.admits(ADMINISTER), desk.people()::disable),
                post("/ban-bien-tap/nhan-su/{account}/mo", desk.admits(ADMINISTER), desk.people()::enable),
                post("/ban-bien-tap/nhan-su/{account}/dat-lai", desk.admits(ADMINISTER), desk.people()::reset),
                get("/ban-bien-tap/lien-ket-ngoai", desk.admits(SIGNED_IN), desk.linkHosts()::show),
                post("/ban-bien-tap/lien-ket-ngoai", desk.admits(ADMINISTER), desk.linkHosts()::allow),
                post("/ban-bien-tap/lien-ket-ngoai/bo", desk.admits(ADMINISTER), desk.linkHosts()::remove),
                get("/ban-bien-tap/nhat-ky", desk.admits(ADMINISTER), desk.audit()::show),
                get("/ban-bien-tap/nhat-ky.csv", desk.admits(ADMINISTER), desk.audit()::export),

                // the desk: the bodies of the unit and their people
                get("/ban-bien-tap/bo-may", desk.admits(SIGNED_IN), desk.directory()::show),
                post("/ban-bien-tap/bo-may", desk.admits(ADMINISTER), desk.directory()::add),
                get("/ban-bien-tap/bo-may/{body}", desk.admits(SIGNED_IN), body::show),
                post("/ban-bien-tap/bo-may/{body}", desk.admits(ADMINISTER), body::change),
                post("/ban-bien-tap/bo-may/{body}/chuc-vu", desk.admits(ADMINISTER), body::addPost),
                post("/ban-bien-tap/bo-may/{body}/chuc-vu/{post}", desk.admits(ADMINISTER), body::appoint),
                post("/ban-bien-tap/bo-may/{body}/chuc-vu/{post}/bo", desk.admits(ADMINISTER), body::removePost),
                post("/ban-bien-tap/bo-may/{body}/nhiem-ky/{term}", desk.admits(ADMINISTER), body::endTerm),
                post("/ban-bien-tap/bo-may/{body}/nhiem-ky/{term}/bo", desk.admits(ADMINISTER), body::strike),
                post("/ban-bien-tap/bo-may/{body}/can-bo", desk.admits(ADMINISTER), body::addMember),
                post("/ban-bien-tap/bo-may/{body}/can-bo/bo", desk.admits(ADMINISTER), body::removeMember),
                post("/ban-bien-tap/bo-may/{body}/doi-ten", desk.admits(ADMINISTER), body::rename),
                post("/ban-bien-tap/bo-may/{body}/hop-nhat", desk.admits(ADMINISTER), body::merge),
                post("/ban-bien-tap/bo-may/{body}/chia-tach", desk.admits(ADMINISTER), body::split),
                post("/ban-bien-tap/bo-may/{body}/cham-dut", desk.admits(ADMINISTER), body::close),
                post("/ban-bien-tap/bo-may/{body}/hoan-tac", desk.admits(ADMINISTER), body::takeBack),

                // the desk: the catalogue of procedures
                get("/ban-bien-tap/thu-tuc", desk.admits(SIGNED_IN), desk.procedures()::show),
                post("/ban-bien-tap/thu-tuc", desk.admits(ADMINISTER), desk.procedures()::replace),

                // the desk: time limits of the installation
                get("/ban-bien-tap/thoi-han", desk.admits(ADMINISTER_ALL), desk.rules()::show),
                post("/ban-bien-tap/thoi-han", desk.admits(ADMINISTER_ALL), desk.rules()::amend),
                get("/ban-bien-tap/thoi-han/lich", desk.admits(ADMINISTER_ALL), desk.workingDays()::show),
                post("/ban-bien-tap/thoi-han/lich", desk.admits(ADMINISTER_ALL), desk.workingDays()::enter),
                post("/ban-bien-tap/thoi-han/lich/bo", desk.admits(ADMINISTER_ALL), desk.workingDays()::strike),
                post("/ban-bien-tap/thoi-han/{rule}/bo", desk.admits(ADMINISTER_ALL), desk.rules()::takeBack),

                // the desk: what readers read
                get("/ban-bien-tap/luot-xem", desk.admits(SIGNED_IN), desk.readership()::show),
                get("/ban-bien-tap/luot-xem.csv", desk.admits(SIGNED_IN), desk.readership()::export),

                // pages
                get("/", EVERYONE, reader.home()),
                get("/tim-kiem", EVERYONE, reader.search()::show),
                get("/tim-kiem.json", EVERYONE, reader.searchJson()::show),
                get("/tim-kiem/goi-y.json", EVERYONE, reader.suggestions()),
                get("/binh-luan", EVERYONE, reader.receipt()::ask),
                get("/binh-luan/atom.xml", EVERYONE, reader.commentFeeds()::ofSite),
                get("/binh-luan/{reference}", EVERYONE, reader.receipt()::show),
                get("/doc-nhieu", EVERYONE, reader.mostRead()),
                get("/so-lieu", EVERYONE, reader.figures()),
                get("/so-lieu.csv", EVERYONE, reader.figureFiles()::csv),
                get("/so-lieu.json", EVERYONE, reader.figureFiles()::json),
                get("/so-lieu/{indicator}", EVERYONE, reader.indicator()),
                get("/nhac-den", EVERYONE, reader.mentions()),
                get("/nhac-den.csv", EVERYONE, reader.mentionFiles()::csv),
                get("/nhac-den.json", EVERYONE, reader.mentionFiles()::json),
                get("/nhac-den/{subject}", EVERYONE, reader.subject()),
                get("/bo-may", EVERYONE, reader.directory()),
                get("/bo-may/{slug}", EVERYONE, reader.body()),
                get("/chi-dao", EVERYONE, reader.directives()),
                get("/chi-dao.csv", EVERYONE, reader.directiveFiles()::csv),
                get("/chi-dao.json", EVERYONE, reader.directiveFiles()::json),
                get("/chi-dao/{number}", EVERYONE, reader.directive()),
                get("/van-dong", EVERYONE, reader.campaigns()),
                get("/van-dong/{number}.csv", EVERYONE, reader.campaignFile()::csv),
                get("/van-dong/{campaign}", EVERYONE, reader.campaign()),
                get("/thu-tuc", EVERYONE, reader.procedures()),
                get("/hoi-dap", EVERYONE, reader.questions()),
                get("/hoi-dap/gui", EVERYONE, reader.askQuestion()::show),
                post("/hoi-dap/gui", EVERYONE, reader.askQuestion()::send),
                get("/hoi-dap/tra-cuu", EVERYONE, reader.followQuestion()::ask),
                get("/hoi-dap/tra-cuu/{reference}", EVERYONE, reader.followQuestion()::show),
                get("/hoi-dap/tra-cuu/{reference}/anh/{picture}", EVERYONE, reader.followedPhoto()),
                post("/hoi-dap/tra-cuu/{reference}/hoi-them", EVERYONE, reader.followQuestion()::askFurther),
                post("/hoi-dap/tra-cuu/{reference}/danh-gia", EVERYONE, reader.followQuestion()::rate),
                get("/hoi-dap/thoi-gian", EVERYONE, reader.answerTimes()),
                get("/hoi-dap/thoi-gian.csv", EVERYONE, reader.answerTimesPage()::csv),
                get("/hoi-dap/{question}", EVERYONE, reader.question()),
                get("/{section}", EVERYONE, reader.section()),
                get("/{section}/{slug}", EVERYONE, reader.article()),
                get("/{section}/{slug}/binh-luan", EVERYONE, reader.comments()),
                post("/{section}/{slug}/binh-luan", EVERYONE, reader.sending()::send),
                get("/{section}/{slug}/binh-luan.xml", EVERYONE, reader.commentFeeds()::ofArticle));
    }
}
