package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.bantin.PublicPages;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

class PageWeightTest {
    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void the_longest_article_and_its_style_weigh_at_most_20_kb_compressed() throws Exception {
        Document page = portal.page(PublicPages.ARTICLE);
        int weight = compressed(PublicPages.ARTICLE)
                + compressed(page.select("link[rel=stylesheet]").attr("href"));
        assertThat(weight).isLessThanOrEqualTo(20 * 1024);
    }

    @Test
    void nothing_but_one_style_sheet_stands_before_the_first_paint() {
        Document page = portal.page(PublicPages.ARTICLE);
        assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
        assertThat(page.select("script:not([src][defer]), style, [style]")).isEmpty();
    }

    @Test
    void nothing_comes_from_a_foreign_host() {
        assertThat(
                        portal
                                .page(PublicPages.ARTICLE)
                                .select("img[src], script[src], link[href]:not([rel=canonical])")
                                .stream()
                                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href")))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/"));
    }

    @Test
    void what_is_compressed_by_its_nature_is_sent_as_it_is() {
        Document page = portal.page(PublicPages.ARTICLE);
        for (String path : List.of(
                page.select("link[as=font]").attr("href"),
                page.select(".story img").attr("src"))) {
            assertThat(portal.get(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                    .as(path)
                    .isEmpty();
        }
    }

    private int compressed(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(portal.address(path)))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        return response.body().length;
    }
}
