package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;
import vn.bantin.site.Section;

@ParameterizedClass
@EnumSource(Engine.class)
class SectionPageTest {
    private final RunningPortal portal;

    SectionPageTest(Engine engine) {
        portal = RunningPortal.on(engine);
    }

    @Test
    void a_section_shows_its_own_articles_and_those_below_it() {
        Document section = portal.page("/tin-tuc");
        assertThat(section.select("h1").text()).isEqualTo("Tin tức");
        assertThat(section.select(".children a").eachText()).containsExactly("Hoạt động của lãnh đạo");
        assertThat(section.select(".card .when span").eachText()).contains("Tin tức", "Hoạt động của lãnh đạo");
        assertThat(section.select(".menu [aria-current]").text()).isEqualTo("Tin tức");
    }

    @Test
    void a_long_section_is_read_page_by_page_and_no_article_is_lost_or_shown_twice() {
        String slug = "trang-" + UUID.randomUUID();
        Newsroom newsroom = portal.newsroom();
        Section section = newsroom.addSection(slug, "Nhiều bài");
        Instant first = Instant.parse("2020-01-01T00:00:00Z");
        IntStream.range(0, 23).forEach(i -> newsroom.adopted(section, "Bài số " + i, first.plus(Duration.ofDays(i))));

        List<String> titles = new ArrayList<>();
        String next = "/" + slug;
        while (!next.isEmpty()) {
            Document page = portal.page(next, HOST);
            titles.addAll(page.select(".card h2").eachText());
            next = page.select("a[rel=next]").attr("href");
        }

        assertThat(titles)
                .isEqualTo(IntStream.range(0, 23)
                        .mapToObj(i -> "Bài số " + (22 - i))
                        .toList());
        assertThat(portal.page("/" + slug + "?trang=3", HOST)
                        .select(".paging span")
                        .text())
                .isEqualTo("Trang 3/3");
        assertThat(portal.get("/" + slug + "?trang=4", HOST).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1.5", "99999999999999999999", "", "01"})
    void a_page_number_that_is_none_is_explained(String number) {
        var response = portal.get("/tin-tuc?trang=" + number);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Số trang phải là số nguyên bắt đầu từ 1");
    }

    @Test
    void a_section_of_another_site_is_not_found_here() {
        assertThat(portal.get("/tin-thanh-pho").statusCode()).isEqualTo(404);
        assertThat(portal.get("/tin-thanh-pho", "Host", "thanhpho.localhost").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tin-tuc/", "/TIN-TUC", "/Tin-T%E1%BB%A9c"})
    void an_address_spelled_otherwise_leads_to_the_section(String path) {
        var response = portal.get(path);
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).hasValue("/tin-tuc");
    }
}
