package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class HomePageTest {
    private final RunningPortal portal;

    HomePageTest(Engine engine) {
        portal = RunningPortal.on(engine);
    }

    @Test
    void the_home_page_has_a_lead_story_the_latest_the_most_read_and_a_shelf_for_each_section() {
        Document home = portal.page("/");
        assertThat(home.select(".lead-story h2 a").attr("href")).startsWith("/");
        assertThat(home.select(".lead-story img").attr("alt")).isNotBlank();
        assertThat(home.select(".latest li")).hasSize(6);
        assertThat(home.select(".shelves > section > h2").eachText())
                .containsExactly("Đọc nhiều", "Tin tức", "Thông báo", "Cải cách hành chính", "Văn hóa - Xã hội");
    }

    @Test
    void the_lead_story_is_not_told_twice_among_the_latest() {
        Document home = portal.page("/");
        assertThat(home.select(".latest a").eachAttr("href"))
                .doesNotContain(home.select(".lead-story h2 a").attr("href"));
    }

    @Test
    void every_page_names_who_answers_for_the_site() {
        assertThat(portal.page("/").select("footer dd").eachText())
                .hasSize(5)
                .allSatisfy(value -> assertThat(value).isNotBlank());
    }

    @Test
    void each_host_has_its_own_portal() {
        assertThat(portal.page("/").title()).isEqualTo("Cổng thông tin điện tử phường Bến Sen");
        assertThat(portal.page("/", "Host", "thanhpho.localhost").title())
                .isEqualTo("Cổng thông tin điện tử thành phố Vĩnh Lam");
    }

    @Test
    void the_screen_speaks_english_when_asked_and_keeps_it_on_every_link() {
        Document home = portal.page("/?ngon-ngu=en");
        assertThat(home.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(home.select("#latest").text()).isEqualTo("Latest");
        assertThat(home.select("main a, nav a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.endsWith("ngon-ngu=en"));
        assertThat(home.select(".strip a").attr("href")).isEqualTo("/");
    }

    @Test
    void a_site_without_articles_says_so() {
        Document home = portal.page("/", "Host", portal.emptySite());
        assertThat(home.select("main").text()).contains("chưa có bài viết nào");
        assertThat(home.select(".latest, .shelves, .menu")).isEmpty();
    }
}
