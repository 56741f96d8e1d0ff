package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.alert;
import static vn.bantin.desk.DeskBrowser.page;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.article.Article;
import vn.bantin.article.Content;
import vn.bantin.kit.data.Engine;
import vn.bantin.readership.DayOfArticle;
import vn.bantin.readership.Views;
import vn.bantin.site.Section;

/** What the desk sees of its readership; each test reads days of its own, long ago. */
@ParameterizedClass
@EnumSource(Engine.class)
class ReadershipPageTest {
    private static final String PATH = "/ban-bien-tap/luot-xem";
    private static final Instant LONG_AGO = Instant.parse("2010-01-01T05:00:00Z");

    private final RunningPortal portal;
    private final Newsroom newsroom;
    private final DeskBrowser browser;
    private final DeskPeople people;
    private final Section section;
    private final Section below;
    private final String byline = "Bút " + UUID.randomUUID();

    ReadershipPageTest(Engine engine) {
        portal = RunningPortal.on(engine);
        newsroom = portal.newsroom();
        browser = new DeskBrowser(portal);
        people = new DeskPeople(portal, browser);
        section = newsroom.addSection("doc-" + UUID.randomUUID(), "Mục " + UUID.randomUUID());
        below = newsroom.addSection("doc-" + UUID.randomUUID(), "Mục con " + UUID.randomUUID(), section);
    }

    private Article article(Section where, String title, String author) {
        Content story = new Content(title, "ML", "Sapo.", "<p>Nội dung.</p>", null, "", "", author);
        return newsroom.adopted(where, story, LONG_AGO);
    }

    private void read(Article article, String day, long views) {
        newsroom.database.change(tx -> new Views(tx, newsroom.site.id())
                .add(Map.of(new DayOfArticle(article.id(), LocalDate.parse(day)), views)));
    }

    private static List<String> rows(Document page, String table) {
        return page.select("section[aria-labelledby=theo-" + table + "] tbody tr")
                .eachText();
    }

    @Test
    void everybody_at_the_desk_sees_what_was_read_by_day_article_section_and_author() {
        read(article(section, "Bài một", byline), "2011-03-01", 1200);
        read(article(below, "Bài hai", "Người khác"), "2011-03-03", 30);
        people.enter(Role.REPORTER);
        Document desk = page(browser.get("/ban-bien-tap"));
        assertThat(desk.select("nav a[href=" + PATH + "]").text()).isEqualTo("Lượt xem");

        String narrowed = PATH + "?tu=2011-03-01&den=2011-03-03&chuyen-muc=" + section.slug();
        Document page = page(browser.get(narrowed));
        assertThat(rows(page, "ngay")).containsExactly("03/03/2011 30", "02/03/2011 0", "01/03/2011 1.200");
        assertThat(rows(page, "article")).containsExactly("Bài một 1.200", "Bài hai 30");
        assertThat(rows(page, "section")).containsExactly(section.name() + " 1.200", below.name() + " 30");
        assertThat(rows(page, "byline")).containsExactly(byline + " 1.200", "Người khác 30");
        assertThat(page.select(".total").text()).isEqualTo("Tổng cộng: 1.230 lượt xem");
        assertThat(page.select("svg.plot rect")).hasSize(3);
        assertThat(page.select("svg.plot rect title").eachText())
                .containsExactly("01/03/2011: 1.200", "02/03/2011: 0", "03/03/2011: 30");
        assertThat(page.select("svg.plot .step").eachText()).containsExactly("0", "500", "1.000", "1.500");
        assertThat(page.select("svg.plot .mark").eachText()).containsExactly("01/03", "02/03", "03/03", "Ngày");
    }

    @Test
    void each_line_leads_to_the_days_of_what_it_names() {
        read(article(section, "Bài một", byline), "2011-04-01", 12);
        read(article(section, "Bài hai", "Người khác"), "2011-04-02", 30);
        people.enter(Role.EDITOR);
        Document page = page(browser.get(PATH + "?tu=2011-04-01&den=2011-04-02&chuyen-muc=" + section.slug()));
        for (String[] line :
                List.of(new String[] {"article", "Bài một", "12"}, new String[] {"byline", byline, "12"}, new String[] {
                    "section", section.name(), "42"
                })) {
            String link = page.select("section[aria-labelledby=theo-" + line[0] + "] a")
                    .select("a:contains(" + line[1] + ")")
                    .attr("href");
            Document narrowed = page(browser.get(link));
            assertThat(narrowed.select(".total").text()).as(line[1]).isEqualTo("Tổng cộng: " + line[2] + " lượt xem");
            assertThat(narrowed.select("#tu").val()).isEqualTo("2011-04-01");
        }
    }

    @Test
    void an_article_that_was_withdrawn_keeps_its_views() {
        var live = newsroom.live("Bài sẽ gỡ " + UUID.randomUUID());
        read(newsroom.article(live), "2011-05-01", 7);
        newsroom.withdrawing().withdraw(newsroom.publisher, live.id(), "Sai số liệu");
        people.enter(Role.PUBLISHER);
        Document page = page(browser.get(PATH + "?tu=2011-05-01&den=2011-05-01"));
        assertThat(rows(page, "article")).containsExactly(live.content().title() + " 7");
    }

    @Test
    void the_tables_are_taken_home_and_hold_no_formulas() {
        read(article(section, "=HYPERLINK(\"http://x\")", "+Mến"), "2011-06-01", 12);
        people.enter(Role.EDITOR);
        String query = "?tu=2011-06-01&den=2011-06-02&chuyen-muc=" + section.slug();
        Document page = page(browser.get(PATH + query));
        assertThat(page.select("main a[href*=.csv]")).hasSize(4);
        assertThat(csv(page, "ngay"))
                .isEqualTo("\"Ngày\",\"Lượt xem\"\r\n\"2011-06-01\",\"12\"\r\n\"2011-06-02\",\"0\"\r\n");
        assertThat(csv(page, "bai"))
                .startsWith("\"Bài viết\",\"Địa chỉ\",\"Chuyên mục\",\"Bút danh\",\"Lượt xem\"\r\n"
                        + "\"'=HYPERLINK(\"\"http://x\"\")\",\"/" + section.slug() + "/")
                .endsWith("\"" + section.name() + "\",\"'+Mến\",\"12\"\r\n");
        assertThat(csv(page, "chuyen-muc")).contains("\"" + section.name() + "\",\"12\"");
        assertThat(csv(page, "tac-gia")).contains("\"'+Mến\",\"12\"");
        assertThat(browser.get(PATH + ".csv" + query + "&theo=khac").statusCode())
                .isEqualTo(404);
        assertThat(browser.get(PATH + ".csv?tu=mai&theo=ngay").statusCode()).isEqualTo(400);
    }

    private String csv(Document page, String table) {
        HttpResponse<String> file =
                browser.get(page.select("a[href$=&theo=" + table + "]").attr("href"));
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("luot-xem-" + table + ".csv");
        assertThat(file.body()).startsWith("\uFEFF");
        return file.body().substring(1);
    }

    @Test
    void days_that_cannot_be_read_are_told_and_stay_as_they_were_typed() {
        people.enter(Role.EDITOR);
        for (String[] days : List.of(
                new String[] {"mai", "2011-01-01"},
                new String[] {"2011-01-02", "2011-01-01"},
                new String[] {"2011-02-30", "2011-03-01"},
                new String[] {"1990-01-01", "2011-01-01"},
                new String[] {"-999999999-01-01", "+999999999-12-31"})) {
            HttpResponse<String> refused =
                    browser.get(PATH + "?tu=" + days[0].replace("+", "%2B") + "&den=" + days[1].replace("+", "%2B"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(alert(refused)).contains("Ngày đầu không được sau ngày cuối");
            assertThat(page(refused).select("#tu").val()).isEqualTo(days[0]);
        }
        assertThat(browser.get(PATH + "?bai=x").statusCode()).isEqualTo(404);
        assertThat(browser.get(PATH + "?bai=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(browser.get(PATH + "?chuyen-muc=khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_but_the_provinces_administrator_sees_another_site() {
        people.enter(Role.SITE_ADMINISTRATOR);
        assertThat(browser.get(PATH + "?cong=localhost").statusCode()).isEqualTo(403);
        assertThat(browser.get(PATH + ".csv?cong=localhost&theo=ngay").statusCode())
                .isEqualTo(403);
        assertThat(page(browser.get(PATH)).select("#cong, #theo-site")).isEmpty();
        Article elsewhere = newsroom.adoptedElsewhere("Bài nơi khác", LONG_AGO);
        assertThat(browser.get(PATH + "?bai=" + elsewhere.id()).statusCode()).isEqualTo(404);

        people.enter(Role.PROVINCE_ADMINISTRATOR);
        Document all = page(browser.get(PATH));
        assertThat(rows(all, "site").size()).isGreaterThanOrEqualTo(3);
        Document ward = page(browser.get(all.select("section[aria-labelledby=theo-site] a[href*=cong=localhost]")
                .attr("href")));
        assertThat(ward.select("#cong option[selected]").val()).isEqualTo("localhost");
        assertThat(rows(ward, "article")).isNotEmpty();
    }
}
