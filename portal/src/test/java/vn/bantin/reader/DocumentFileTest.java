package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.bantin.Refusals.refused;
import static vn.bantin.RunningPortal.HOST;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.article.Article;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;
import vn.bantin.media.MediaRule;
import vn.bantin.media.Papers;
import vn.bantin.media.Shelf;
import vn.bantin.media.Use;

@ParameterizedClass
@EnumSource(Engine.class)
class DocumentFileTest {
    private final RunningPortal portal;
    private final Newsroom newsroom;
    private final Shelf shelf;
    private final long site;

    DocumentFileTest(Engine engine) {
        portal = RunningPortal.on(engine);
        newsroom = portal.newsroom();
        shelf = portal.portal().shelf();
        site = newsroom.site.id();
    }

    @Test
    void a_pdf_is_shown_while_an_article_that_offers_it_is_live() {
        Document document = add("Kế hoạch số 12.exe", Papers.anotherPdf(), "");
        assertThat(document.name()).isEqualTo("Kế hoạch số 12.pdf");
        assertThat(document.title()).isEqualTo("Kế hoạch số 12");
        assertThat(portal.get(document.path(), HOST).statusCode()).isEqualTo(404);

        Article article = offering(document);
        HttpResponse<String> response = portal.get(document.path(), HOST);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("%PDF-");
        assertThat(header(response, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(response, "Content-Disposition"))
                .isEqualTo("inline; filename=\"Ke hoach so 12.pdf\"; filename*=UTF-8''"
                        + "K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%2012.pdf");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(header(response, "Cache-Control")).contains("immutable");
        assertThat(portal.get(document.path()).statusCode()).as("another site").isEqualTo(404);
        assertThat(portal.get("/media/" + document.hash() + "/khac.pdf", HOST).statusCode())
                .isEqualTo(404);

        newsroom.withdrawing().withdraw(newsroom.publisher, Objects.requireNonNull(article.liveEditionId()), "Sai");
        assertThat(portal.get(document.path(), HOST).statusCode()).isEqualTo(404);
    }

    @Test
    void an_office_file_is_saved_and_not_shown() {
        Document document = add("biểu mẫu.docx", Papers.anotherDocx(), "Biểu mẫu");
        offering(document);
        HttpResponse<String> response = portal.get(document.path(), HOST);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).endsWith("wordprocessingml.document");
        assertThat(header(response, "Content-Disposition")).startsWith("attachment; filename=\"bieu mau.docx\"");
        assertThat(header(response, "Content-Security-Policy")).startsWith("sandbox;");
    }

    @Test
    void the_shelf_knows_what_it_has_and_where_it_is_offered() {
        byte[] bytes = Papers.anotherDocx();
        Document document = add("mau.docx", bytes, "Mẫu đơn " + UUID.randomUUID());
        assertThat(add("khac.docx", bytes, "Khác")).isEqualTo(document);
        assertThat(found(document.title().replace("Mẫu đơn", "mau don"))).containsExactly(document);
        Document entitled = shelf.entitle(site, document.id(), "Tờ khai " + document.id());
        assertThat(found("to khai " + document.id())).containsExactly(entitled);
        Article article = offering(document);
        List<Use> uses = newsroom.database.read(tx -> new Documents(tx, site).usedIn(document.id()));
        assertThat(uses).extracting(Use::articleId, Use::live).containsExactly(tuple(article.id(), true));
        List<Document> offered = newsroom.database.read(
                tx -> new Documents(tx, site).of(Objects.requireNonNull(article.liveEditionId())));
        assertThat(offered).containsExactly(entitled);
    }

    @Test
    void what_is_too_large_or_too_long_is_refused() {
        refused(MediaRule.TOO_LARGE, () -> add("to.pdf", new byte[50 * 1024 * 1024 + 1], ""));
        refused(MediaRule.DOCUMENT_TITLE_TOO_LONG, () -> add("a.docx", Papers.anotherDocx(), "a".repeat(301)));
        refused(MediaRule.UNKNOWN, () -> shelf.entitle(site, UUID.randomUUID(), "a"));
    }

    private Document add(String name, byte[] bytes, String title) {
        return shelf.add(site, name, bytes, title, newsroom.reporter.id());
    }

    private Article offering(Document document) {
        Article article = newsroom.adopted("Bài có tệp " + UUID.randomUUID(), Instant.parse("2020-01-01T00:00:00Z"));
        newsroom.database.change(tx ->
                new Documents(tx, site).offer(Objects.requireNonNull(article.liveEditionId()), List.of(document.id())));
        return article;
    }

    private List<Document> found(String words) {
        return newsroom.database.read(
                tx -> new Documents(tx, site).search(words, 1).items());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
