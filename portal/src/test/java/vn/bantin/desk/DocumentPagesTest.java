package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.alert;
import static vn.bantin.desk.DeskBrowser.location;
import static vn.bantin.desk.DeskBrowser.page;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.account.Entry;
import vn.bantin.account.Role;
import vn.bantin.article.Edition;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Ids;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;
import vn.bantin.media.Papers;

@ParameterizedClass
@EnumSource(Engine.class)
class DocumentPagesTest {
    private static final String SHELF = "/ban-bien-tap/tai-lieu";

    private final RunningPortal portal;
    private final Newsroom newsroom;
    private final DeskBrowser browser;

    DocumentPagesTest(Engine engine) {
        portal = RunningPortal.on(engine);
        newsroom = portal.newsroom();
        browser = DeskBrowser.as(portal, newsroom.addAccount("Phóng viên " + UUID.randomUUID(), Role.REPORTER));
    }

    @Test
    void a_document_is_brought_in_found_renamed_and_fetched() {
        String unique = UUID.randomUUID().toString();
        HttpResponse<String> added =
                browser.post(SHELF, Map.of("title", "Kế hoạch " + unique), Map.of("Kế hoạch.pdf", Papers.anotherPdf()));
        assertThat(added.statusCode()).isEqualTo(303);
        UUID id = UUID.fromString(location(added).substring(SHELF.length() + 1));
        List<Entry> log =
                newsroom.database.read(tx -> new Audit(tx, newsroom.site.id(), newsroom.clock).of(id.toString()));
        assertThat(log).extracting(Entry::deed).containsExactly(Deed.DOCUMENT_ADDED);
        Element found = page(browser.get(SHELF + "?tu=ke+hoach+" + unique)).expectFirst("main .items li");
        assertThat(found.select("a").attr("href")).isEqualTo(location(added));
        assertThat(found.text()).contains("PDF", "KB");

        browser.post(location(added), Map.of("title", "Kế hoạch mới " + unique));
        assertThat(page(browser.get(location(added))).select("h1").text()).isEqualTo("Kế hoạch mới " + unique);
        HttpResponse<String> file = browser.get(location(added) + "/tep");
        assertThat(file.body()).startsWith("%PDF-");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"Ke-hoach.pdf\"");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox;");
    }

    @Test
    void what_is_refused_comes_back_as_it_was_typed() {
        HttpResponse<String> hostile = browser.post(
                SHELF, Map.of("title", "Biểu mẫu"), Map.of("x.pdf", "<script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(hostile.statusCode()).isEqualTo(422);
        assertThat(alert(hostile)).contains("không phải PDF");
        assertThat(page(hostile).select("#title").val()).isEqualTo("Biểu mẫu");
        assertThat(browser.post(SHELF, Map.of("title", "Không tệp"), Map.of()).statusCode())
                .isEqualTo(422);
        Document document = add("Tên cũ");
        HttpResponse<String> endless = browser.post(SHELF + "/" + document.id(), Map.of("title", "à".repeat(301)));
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(page(endless).select("#title").val()).hasSize(301);
        assertThat(browser.get(SHELF + "/" + Ids.next()).statusCode()).isEqualTo(404);
        assertThat(browser.get(SHELF + "/" + Ids.next() + "/tep").statusCode()).isEqualTo(404);
    }

    @Test
    void the_draft_chooses_its_documents_and_a_refused_save_keeps_the_choice() {
        Document chosen = add("Chọn " + UUID.randomUUID());
        Document other = add("Không chọn " + UUID.randomUUID());
        Edition draft = newsroom.draft("Bài kèm tài liệu " + UUID.randomUUID());
        String path = "/ban-bien-tap/ban/" + draft.id();
        assertThat(page(browser.get(path)).select("[name=document][value=" + other.id() + "]"))
                .hasSize(1);

        assertThat(browser.post(path, form(draft, chosen.id().toString())).statusCode())
                .isEqualTo(303);
        assertThat(offered(draft)).containsExactly(chosen.id());
        assertThat(page(browser.get(path)).select("[name=document][checked]").eachAttr("value"))
                .containsExactly(chosen.id().toString());
        assertThat(page(browser.get(SHELF + "/" + chosen.id()))
                        .select("[aria-labelledby=noi-dung-dung] a")
                        .eachAttr("href"))
                .containsExactly(path);

        HttpResponse<String> outdated =
                browser.post(path, form(draft, other.id().toString()));
        assertThat(outdated.statusCode()).isEqualTo(409);
        assertThat(page(outdated).select("[name=document][checked]").eachAttr("value"))
                .containsExactly(other.id().toString());
        assertThat(offered(draft)).containsExactly(chosen.id());

        Edition now = newsroom.stored(draft);
        browser.post(path, form(now, Ids.next().toString()));
        assertThat(offered(draft)).as("what is no document is left out").isEmpty();
    }

    @Test
    void the_edition_lists_its_documents_for_whoever_reviews_it() {
        Document document = add("Kèm theo " + UUID.randomUUID());
        Edition draft = newsroom.draft("Bài chờ duyệt kèm tài liệu " + UUID.randomUUID());
        newsroom.writing()
                .rewrite(newsroom.reporter, draft.id(), draft.revision(), draft.content(), "", List.of(document.id()));
        newsroom.writing().submit(newsroom.reporter, draft.id());
        Element link = page(browser.get("/ban-bien-tap/ban/" + draft.id())).expectFirst("[aria-labelledby=tai-lieu] a");
        assertThat(link.text()).startsWith(document.title());
        assertThat(browser.get(link.attr("href")).statusCode()).isEqualTo(200);
        assertThat(portal.get(document.path(), RunningPortal.HOST).statusCode()).isEqualTo(404);
    }

    private Document add(String title) {
        return portal.portal()
                .shelf()
                .add(newsroom.site.id(), "tai-lieu.pdf", Papers.anotherPdf(), title, newsroom.reporter.id());
    }

    private static Map<String, String> form(Edition draft, String document) {
        Map<String, String> form = new HashMap<>();
        form.put("revision", Integer.toString(draft.revision()));
        form.put("title", draft.content().title());
        form.put("lead", draft.content().lead());
        form.put("body", draft.content().body());
        form.put("document", document);
        return form;
    }

    private List<UUID> offered(Edition edition) {
        return newsroom.database.read(tx -> new Documents(tx, newsroom.site.id())
                .of(edition.id()).stream().map(Document::id).toList());
    }
}
