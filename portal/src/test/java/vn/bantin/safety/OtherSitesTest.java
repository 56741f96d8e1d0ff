package vn.bantin.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.DeskClient.location;

import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Role;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Comments;
import vn.bantin.comment.Reference;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Submitting;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.secret.Seal;
import vn.bantin.media.Paintings;

/** Somebody of another site who knows every id of this one: nothing is shown, and nothing of this site changes. */
@ParameterizedClass
@EnumSource(Engine.class)
class OtherSitesTest {
    private static final String SECRET = "Bài mật chưa ai được đọc";
    private static final List<String> TABLES = List.of(
            "article",
            "edition",
            "edition_writer",
            "edition_picture",
            "revision",
            "remark",
            "preview",
            "presence",
            "picture",
            "rendition",
            "account",
            "account_password",
            "session",
            "invitation",
            "audit",
            "comment",
            "handling",
            "comment_setting",
            "blocked_word",
            "link_host",
            "removal_demand",
            "change");

    private static final List<String> EDITION_VERBS = List.of(
            "",
            "/con-day",
            "/gop-y",
            "/gop-y-xong",
            "/xem-truoc",
            "/gui-duyet",
            "/rut-ve",
            "/bo",
            "/tra-lai",
            "/duyet",
            "/dinh-chinh",
            "/khoi-phuc",
            "/hen-gio",
            "/huy-hen",
            "/dang",
            "/han-go",
            "/go");

    private static final List<String> COMMENT_VERBS =
            List.of("/duyet", "/tu-choi", "/tra-loi", "/rac", "/go", "/so-dien-thoai", "/yeu-cau-go", "/khong-go");

    private final TwoSites sites;
    private final DeskClient writer;
    private String draft = "";
    private String picture = "";
    private String remark = "";
    private String preview = "";

    OtherSitesTest(Engine engine) {
        sites = TwoSites.on(engine);
        writer = sites.here.as(Role.REPORTER);
    }

    @BeforeEach
    void prepare() {
        draft = sites.here.draft(SECRET);
        String answer = writer.upload(
                        "/ban-bien-tap/anh",
                        new DeskClient.File("file", SECRET + ".jpg", "image/jpeg", Paintings.jpeg(60, 40)))
                .body();
        picture = answer.replaceAll(".*/media/anh/([0-9a-f-]{36}).*", "$1");
        writer.post(draft + "/gop-y", Map.of("passage", "", "words", SECRET));
        remark = Jsoup.parse(writer.get(draft).body())
                .select("input[name=remark]")
                .val();
        preview = Jsoup.parse(writer.post(draft + "/xem-truoc", Map.of()).body())
                .select("#link")
                .val()
                .replaceAll(".*/", "");
        assertThat(List.of(picture, remark, preview))
                .allSatisfy(id -> assertThat(id.length()).isBetween(20, 60));
    }

    @AfterEach
    void stop() {
        sites.close();
    }

    @Test
    void pages_of_this_site_are_not_there_for_others() {
        DeskClient stranger = sites.elsewhere.as(Role.PUBLISHER);
        for (String path : List.of(
                draft,
                "/ban-bien-tap/bai-viet/" + article(),
                "/ban-bien-tap/anh/" + picture,
                "/ban-bien-tap/xem-truoc/" + preview)) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        DeskClient administrator = sites.elsewhere.as(Role.SITE_ADMINISTRATOR);
        assertThat(administrator.get("/ban-bien-tap/nhan-su?cong=127.0.0.1").statusCode())
                .isEqualTo(403);
        for (DeskClient who : List.of(stranger, administrator)) {
            for (String path : List.of(
                    "/ban-bien-tap",
                    "/ban-bien-tap/bai-viet?tu=mat",
                    "/ban-bien-tap/nhan-su",
                    "/ban-bien-tap/nhat-ky?doi-tuong=" + article(),
                    "/ban-bien-tap/nhat-ky.csv")) {
                assertThat(who.get(path).body()).doesNotContain(SECRET);
            }
        }
    }

    @Test
    void no_form_of_another_site_changes_anything_here() {
        Map<String, String> form = new HashMap<>(Map.of("revision", "1", "title", "Đã sửa", "body", "<p>Đã sửa.</p>"));
        form.putAll(Map.of("reason", "x", "words", "x", "passage", "", "remark", remark, "correction", "x"));
        form.putAll(Map.of("due", "2099-01-01T08:00", "end", "2099-02-01T08:00", "end_reason", "x", "submit", "1"));
        DeskClient stranger = sites.elsewhere.as(Role.PUBLISHER);
        List<String> before = rows();
        for (String verb : EDITION_VERBS) {
            requireRefused(draft + verb, stranger.post(draft + verb, form));
            requireRefused(draft + verb, stranger.save(draft + verb, form));
        }
        requireRefused(
                "word", stranger.upload(draft + "/word", new DeskClient.File("word", "a.docx", "x/y", new byte[100])));
        for (String verb : List.of("submit", "approve", "publish", "discard")) {
            requireRefused(
                    verb,
                    stranger.post("/ban-bien-tap/bai-viet/nhieu-bai", Map.of("edition", id(draft), "verb", verb)));
        }
        requireRefused(
                "begin",
                stranger.post(
                        "/ban-bien-tap/bai-viet",
                        Map.of("title", "x", "section", Long.toString(sites.here.news.id()))));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void an_own_draft_reaches_no_picture_and_no_remark_of_this_site() {
        DeskClient stranger = sites.elsewhere.as(Role.REPORTER);
        String own = sites.elsewhere.draft("Bài của cổng khác");
        List<String> before = rows();
        Map<String, String> form = Map.of("revision", "1", "title", "x", "lead", "x", "picture", picture);
        requireRefused("picture", stranger.save(own, form));
        requireRefused("picture", stranger.post(own, form));
        assertThat(stranger.save(
                                own,
                                Map.of(
                                        "revision",
                                        "1",
                                        "title",
                                        "x",
                                        "body",
                                        "<figure><img src=\"/media/anh/" + picture + "\" alt=\"x\"></figure>"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(stranger.get("/ban-bien-tap/anh/" + picture).statusCode()).isEqualTo(404);
        stranger.post(own + "/gop-y-xong", Map.of("remark", remark));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void accounts_and_sessions_of_this_site_are_out_of_reach() {
        String account = sites.here.person(Role.EDITOR).id().toString();
        DeskClient administrator = sites.elsewhere.as(Role.SITE_ADMINISTRATOR);
        String session = sites.database()
                .read(tx -> tx.createQuery("SELECT id FROM session WHERE site_id = ?")
                        .bind(0, sites.here.site.id())
                        .mapTo(String.class)
                        .first());
        List<String> before = rows();
        for (String site : List.of("", "?cong=127.0.0.1")) {
            for (String verb : List.of("", "/khoa", "/mo", "/dat-lai")) {
                String path = "/ban-bien-tap/nhan-su/" + account + verb + site;
                requireRefused(
                        path, administrator.post(path, Map.of("role", "PUBLISHER", "expires", "", "second", "on")));
            }
        }
        requireRefused(
                "invite",
                administrator.post(
                        "/ban-bien-tap/nhan-su?cong=127.0.0.1",
                        Map.of("name", "x", "email", "x@x.example", "role", "PUBLISHER", "expires", "")));
        administrator.post("/ban-bien-tap/tai-khoan/phien/" + session + "/ket-thuc", Map.of());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void where_articles_of_this_site_may_link_to_is_out_of_reach() {
        String path = "/ban-bien-tap/lien-ket-ngoai";
        sites.here.as(Role.SITE_ADMINISTRATOR).post(path, Map.of("host", "thuvien.example", "note", SECRET));
        DeskClient administrator = sites.elsewhere.as(Role.SITE_ADMINISTRATOR);
        List<String> before = rows();
        assertThat(before).anyMatch(row -> row.startsWith("link_host"));
        requireRefused(
                "allow", administrator.post(path + "?cong=127.0.0.1", Map.of("host", "khac.example", "note", "x")));
        requireRefused("remove", administrator.post(path + "/bo?cong=127.0.0.1", Map.of("host", "thuvien.example")));
        administrator.post(path + "/bo", Map.of("host", "thuvien.example"));
        assertThat(administrator.get(path).body()).doesNotContain(SECRET);
        assertThat(administrator.get(path + "?cong=127.0.0.1").statusCode()).isEqualTo(403);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void comments_of_this_site_are_neither_read_nor_decided_by_moderators_of_another() {
        Comment comment = comment();
        DeskClient moderator = sites.here.as(Role.MODERATOR);
        String path = "/ban-bien-tap/binh-luan/" + comment.id();
        String act = location(moderator.post(path + "/duyet", Map.of())).replaceAll(".*viec=", "");
        moderator.post(path + "/yeu-cau-go", Map.of("demander", SECRET, "words", SECRET));
        String demand =
                Jsoup.parse(moderator.get(path).body()).select("[name=demand]").val();
        assertThat(List.of(act, demand)).allSatisfy(id -> assertThat(id).hasSize(36));
        DeskClient stranger = sites.elsewhere.as(Role.MODERATOR);
        List<String> before = rows();
        Map<String, String> form = Map.of(
                "answer", "x", "note", "x", "reason", "INSULT", "sender", "on", "demander", "x", "demand", demand);
        for (String verb : COMMENT_VERBS) {
            requireRefused(path + verb, stranger.post(path + verb, form));
            requireRefused(path + verb, stranger.save(path + verb, form));
        }
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        requireRefused("undo", stranger.post("/ban-bien-tap/binh-luan/hoan-tac", Map.of("act", act)));
        for (String sought : List.of(comment.reference().text(), "0912345678")) {
            for (String verb : List.of("", "/xuat", "/xoa")) {
                assertThat(stranger.post("/ban-bien-tap/binh-luan/du-lieu" + verb, Map.of("sought", sought))
                                .body())
                        .doesNotContain(SECRET);
            }
        }
        for (String list : List.of("", "?xem=approved", "/han-xu-ly", "/thiet-lap")) {
            assertThat(stranger.get("/ban-bien-tap/binh-luan" + list).body()).doesNotContain(SECRET);
        }
        for (String setting : List.of("/thiet-lap", "/tu-bi-chan")) {
            requireRefused(
                    setting,
                    stranger.post(
                            "/ban-bien-tap/binh-luan" + setting + "?cong=127.0.0.1",
                            Map.of("scope", "SITE", "off", "on", "words", "x")));
        }
        assertThat(rows()).isEqualTo(before);
    }

    private Comment comment() {
        DeskClient editor = sites.here.as(Role.EDITOR);
        DeskClient publisher = sites.here.as(Role.PUBLISHER);
        writer.save(draft, Map.of("revision", "1", "title", SECRET, "lead", "Sapo.", "body", "<p>Nội dung.</p>"));
        writer.post(draft + "/gui-duyet", Map.of());
        String read = Jsoup.parse(editor.get(draft).body())
                .select("form[action$=/duyet] [name=revision]")
                .val();
        editor.post(draft + "/duyet", Map.of("revision", read));
        publisher.post(draft + "/dang", Map.of());
        Reference reference = new Submitting(
                        sites.database(), Seal.in(sites.data.resolve("account.key")), InstantSource.system())
                .submit(
                        sites.here.site.id(),
                        UUID.fromString(article()),
                        new Submission(SECRET, "0912345678", SECRET, SECRET, Wish.PUBLICATION),
                        Suspicion.NONE,
                        "192.0.2.7",
                        tx -> {});
        return sites.database()
                .read(tx -> new Comments(tx, sites.here.site.id()).byReference(reference))
                .orElseThrow();
    }

    @Test
    void the_session_of_one_site_is_none_at_the_other() {
        DeskClient carried = new DeskClient(
                sites.here.origin(), sites.elsewhere.as(Role.PUBLISHER).token());
        HttpResponse<String> answer = carried.get(draft);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).startsWith("/ban-bien-tap/dang-nhap");
    }

    /** Neither done nor broken: an unknown id is an answer of its own. Signs of life are taken and mean nothing. */
    private static void requireRefused(String path, HttpResponse<String> answer) {
        boolean meansNothing = path.endsWith("/con-day") || path.endsWith("/gop-y-xong");
        assertThat(answer.statusCode())
                .as(path)
                .satisfies(status -> assertThat(meansNothing && status < 400 || status >= 400 && status < 500)
                        .isTrue());
        assertThat(answer.body()).doesNotContain(SECRET);
    }

    private String article() {
        return sites.database()
                .read(tx -> tx.createQuery("SELECT article_id FROM edition WHERE id = ?")
                        .bind(0, UUID.fromString(id(draft)))
                        .mapTo(String.class)
                        .one());
    }

    private static String id(String path) {
        return path.replaceAll(".*/", "");
    }

    /** Everything that this site has, in an order that stays. */
    private List<String> rows() {
        return sites.database().read(tx -> {
            List<String> rows = new ArrayList<>();
            for (String table : TABLES) {
                tx.createQuery("SELECT * FROM " + table + " WHERE site_id = ?")
                        .bind(0, sites.here.site.id())
                        .mapToMap()
                        .forEach(row -> rows.add(table + " " + readable(row)));
            }
            return rows.stream().sorted().toList();
        });
    }

    private static Map<String, Object> readable(Map<String, Object> row) {
        Map<String, Object> readable = new TreeMap<>(row);
        readable.replaceAll((column, value) ->
                value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
        return readable;
    }
}
