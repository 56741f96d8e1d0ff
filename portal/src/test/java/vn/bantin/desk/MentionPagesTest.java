package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.DeskClient.location;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.DeskClient;
import vn.bantin.SharedData;
import vn.bantin.TwoSites;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.archive.Importing;
import vn.bantin.archive.Outcome;
import vn.bantin.article.Articles;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.directory.Staffing;
import vn.bantin.kit.data.Engine;
import vn.bantin.record.mention.Mentions;
import vn.bantin.record.mention.PublishedMention;

/** Persons, bodies, places and times from the sentence to the reader, as an editor takes them up. */
@ParameterizedClass
@EnumSource(Engine.class)
class MentionPagesTest {
    private static final String VISIT =
            "Ngày 14/02/2026, Chủ tịch UBND phường Trần Thị Nga làm việc với Đảng ủy phường tại xã Nghĩa Lộ, tỉnh Yên Bái.";
    private static final String POOR = "Gia đình bà Lò Thị Mẩy được trao quà. Bà Lò Thị Mẩy rất vui.";
    private static final String TET = "Dịp Tết Bính Ngọ 2026, phường tặng quà.";
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

    /** One portal for all tests of an engine: each test finds it with articles of others and without any mention. */
    private static final Map<Engine, TwoSites> PORTALS = new EnumMap<>(Engine.class);

    private final TwoSites sites;
    private final DeskClient editor;

    MentionPagesTest(Engine engine) {
        sites = PORTALS.computeIfAbsent(engine, MentionPagesTest::withDirectory);
        editor = sites.here.as(Role.EDITOR);
    }

    private static TwoSites withDirectory(Engine engine) {
        TwoSites sites = TwoSites.on(engine);
        Account administrator = sites.here.person(Role.SITE_ADMINISTRATOR);
        long site = sites.here.site.id();
        body(sites, "Đảng ủy phường", Branch.PARTY);
        Body committee = body(sites, "Ủy ban nhân dân phường", Branch.GOVERNMENT);
        Staffing staffing = new Staffing(sites.database(), sites.clock);
        long deputy = staffing.addPost(administrator, site, committee.id(), "Phó Chủ tịch")
                .id();
        staffing.appoint(administrator, site, deputy, "Vương Đức Lâm", FOUNDED, null, null);
        return sites;
    }

    private static Body body(TwoSites sites, String name, Branch branch) {
        return sites.database()
                .write(tx -> new Bodies(tx, sites.here.site.id())
                        .add(name, branch, null, FOUNDED, new Contact("", "", ""), ""));
    }

    @AfterEach
    void leave_no_mention() {
        sites.database().change(tx -> {
            tx.execute("DELETE FROM mention");
            tx.execute("DELETE FROM subject");
            tx.execute("DELETE FROM dismissal");
            for (TwoSites.Desk desk : List.of(sites.here, sites.elsewhere)) {
                new Changes(tx).append(desk.site.id(), Change.Kind.SITE, Long.toString(desk.site.id()));
            }
        });
    }

    @AfterAll
    static void stop() {
        PORTALS.values().forEach(TwoSites::close);
        PORTALS.clear();
    }

    @Test
    void an_edition_proposes_whom_and_what_it_mentions_with_what_is_known_of_them() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        Element person = row(edition, "Trần Thị Nga");
        assertThat(person.select("mark").text()).isEqualTo("Trần Thị Nga");
        assertThat(person.select("blockquote").text()).isEqualTo(VISIT);
        assertThat(person.select("input[name^=post-]").val()).isEqualTo("Chủ tịch UBND phường");
        assertThat(person.select("option[selected]").text()).isEqualTo("Ủy ban nhân dân phường");
        assertThat(row(edition, "Đảng ủy phường").select("option[selected]").text())
                .isEqualTo("Đảng ủy phường");
        assertThat(row(edition, "xã Nghĩa Lộ").select("input[name^=part-of-]").val())
                .isEqualTo("tỉnh Yên Bái");
        Element province = row(edition, "Yên Bái");
        assertThat(province.select("input[name^=part-of-]").val())
                .as("on the day of the article")
                .isEqualTo("Lào Cai");
        assertThat(province.text()).contains("từ ngày 01/07/2025 thuộc Lào Cai");
        assertThat(row(edition, "14/02/2026").select("mark").text()).contains("14/02/2026");
    }

    @Test
    void a_holder_of_a_post_is_known_by_the_name_and_a_period_is_worked_out() {
        String edition = approved(
                "Tết đến", "<p>Phó Chủ tịch Vương Đức Lâm chúc Tết. " + TET + "</p><p>Ông Vương Đức Lâm tặng quà.</p>");
        Element person = row(edition, "Vương Đức Lâm");
        assertThat(person.select("option[selected]").text()).isEqualTo("Ủy ban nhân dân phường");
        assertThat(person.select("input[name=take]").hasAttr("checked")).isTrue();
        assertThat(person.text()).contains("2 lần trong bài");
        Element tet = rows(edition).stream()
                .filter(row -> row.select("mark").text().contains("Tết Bính Ngọ 2026"))
                .findFirst()
                .orElseThrow();
        assertThat(tet.select("input[name^=name-]").val()).isEqualTo("17/02/2026");
    }

    @Test
    void whoever_only_bears_a_holders_name_or_works_somewhere_is_not_ticked() {
        String edition = approved(
                "Trao quà",
                "<p>Ông Vương Đức Lâm, hộ nghèo, được nhận quà.</p><p>Cán bộ Trung tâm Y tế phường Lò Thị Mẩy bị lừa.</p>");
        assertThat(row(edition, "Vương Đức Lâm").select("option[selected]").val())
                .isEmpty();
        assertThat(row(edition, "Vương Đức Lâm").select("input[name=take]").hasAttr("checked"))
                .isFalse();
        assertThat(row(edition, "Lò Thị Mẩy").select("input[name=take]").hasAttr("checked"))
                .isFalse();
    }

    @Test
    void a_private_persons_name_is_not_ticked_and_the_form_says_why() {
        String edition = approved("Trao quà", "<p>" + POOR + "</p><p>" + VISIT + "</p>");
        assertThat(row(edition, "Lò Thị Mẩy").select("input[name=take]").hasAttr("checked"))
                .isFalse();
        assertThat(row(edition, "Trần Thị Nga").select("input[name=take]").hasAttr("checked"))
                .isTrue();
        assertThat(editor.get(edition + "/nhac-den").body()).contains("hộ nghèo, trẻ em, người gửi đơn");
    }

    @Test
    void what_was_ticked_is_shown_to_readers_once_the_article_is_live_and_leads_to_its_sentence_and_back() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        assertThat(location(takeUp(edition, "Trần Thị Nga", "Đảng ủy phường", "Yên Bái", "14/02/2026")))
                .isEqualTo(edition + "/nhac-den");
        assertThat(page("/nhac-den").select(".mentioning li")).isEmpty();
        assertThat(page("/bo-may/dang-uy-phuong").text()).doesNotContain("Được nhắc trong bài");

        String article = publish(edition);
        Element box = page(article).expectFirst("section.mentions");
        assertThat(box.select("dt").eachText()).containsExactly("Người", "Cơ quan, tổ chức", "Địa điểm", "Thời gian");
        assertThat(box.text())
                .contains("Trần Thị Nga", "Chủ tịch UBND phường", "từ ngày 01/07/2025 thuộc Lào Cai", "14/02/2026");
        assertThat(box.select("a[aria-label^=Câu văn]").attr("href")).startsWith(article + "#:~:text=");

        Document body = page(box.select("a:containsOwn(Đảng ủy phường)").attr("href"));
        assertThat(body.location() + body.select("h1").text()).endsWith("Đảng ủy phường");
        assertThat(body.select(".mentioning > li > a").text()).isEqualTo("Buổi làm việc");
        assertThat(body.select(".mentioning p a").text()).contains(VISIT);
        assertThat(body.select(".mentioning p a").attr("href")).startsWith(article + "#:~:text=");
        assertThat(page("/bo-may/uy-ban-nhan-dan-phuong")
                        .select(".mentioning > li > a")
                        .text())
                .as("somebody who belongs to it")
                .isEqualTo("Buổi làm việc");

        Element person = page("/nhac-den").expectFirst(".mentioning li > a");
        assertThat(person.text()).isEqualTo("Trần Thị Nga");
        Document subject = page(person.attr("href"));
        assertThat(subject.select("h1").text()).isEqualTo("Trần Thị Nga");
        assertThat(subject.select(".mentioning p a").attr("href")).startsWith(article + "#:~:text=");
        assertThat(page("/nhac-den?loai=dia-diem").select(".mentioning li").eachText())
                .containsExactly("Yên Bái (từ ngày 01/07/2025 thuộc Lào Cai)");
        assertThat(page("/nhac-den?loai=thoi-gian").select(".mentioning li").eachText())
                .containsExactly("14/02/2026");
    }

    @Test
    void programs_read_what_readers_may_see_with_the_article_and_its_sentence() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        takeUp(edition, "Trần Thị Nga", "Yên Bái");
        assertThat(sites.here.asNobody().get("/nhac-den.json").body()).isEqualTo("[]");
        String article = publish(edition);
        JsonArray mentions = JsonParser.parseString(
                        sites.here.asNobody().get("/nhac-den.json").body())
                .getAsJsonArray();
        assertThat(mentions).hasSize(2);
        JsonObject person = mentions.get(0).getAsJsonObject();
        assertThat(person.keySet())
                .containsExactly("kind", "name", "post", "part_of", "body", "quote", "sentence", "article");
        assertThat(person.asMap().values().stream().map(JsonElement::getAsString))
                .containsExactly(
                        "person",
                        "Trần Thị Nga",
                        "Chủ tịch UBND phường",
                        "",
                        "Ủy ban nhân dân phường",
                        "Trần Thị Nga",
                        VISIT,
                        article);
        assertThat(mentions.get(1).getAsJsonObject().get("part_of").getAsString())
                .isEqualTo("Lào Cai");
        assertThat(page("/nhac-den").select(".follow a[href*=nhac-den.]").eachAttr("href"))
                .containsExactly("/nhac-den.csv?loai=nguoi", "/nhac-den.json?loai=nguoi");
        assertThat(sites.here.asNobody().get("/nhac-den.json?trang=2").body()).isEqualTo("[]");
        assertThat(sites.here.asNobody().get("/nhac-den.json?loai=nguoi").body())
                .contains("Trần Thị Nga")
                .doesNotContain("\"place\"");
        assertThat(sites.here.asNobody().get("/nhac-den.csv?loai=dia-diem").body())
                .contains("\"Yên Bái\"")
                .doesNotContain("\"Người\"");
        assertThat(sites.here.asNobody().get("/nhac-den.json?loai=thoi-gian").body())
                .isEqualTo("[]");
        assertThat(sites.here.asNobody().get("/nhac-den.csv?loai=gi-do").statusCode())
                .as("as the page")
                .isEqualTo(404);
        assertThat(page("/nhac-den?loai=dia-diem")
                        .select(".follow a[href*=nhac-den.]")
                        .eachAttr("href"))
                .containsExactly("/nhac-den.csv?loai=dia-diem", "/nhac-den.json?loai=dia-diem");
        assertThat(sites.elsewhere.asNobody().get("/nhac-den.json").body()).isEqualTo("[]");
    }

    @Test
    void a_spreadsheet_gets_the_kinds_in_words_and_no_formula() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        String person = key(edition, "Trần Thị Nga");
        Map<String, String> form = form(edition);
        form.put("name-" + person, "=HYPERLINK(\"http://x\")");
        editor.post(edition + "/nhac-den", form, "take", List.of(person));
        publish(edition);
        assertThat(sites.here.asNobody().get("/nhac-den.csv").body())
                .startsWith("\uFEFF\"Loại\",\"Tên\"")
                .contains("\"Người\",\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(sites.here.asNobody().get("/nhac-den.csv?ngon-ngu=en").body())
                .contains("\"People\"");
    }

    @Test
    void programs_read_the_mentions_part_by_part_and_miss_none() {
        String hidden = approved("Bài chưa đăng", "<p>" + VISIT + "</p>");
        takeUp(hidden, "Trần Thị Nga", "Yên Bái");
        String edition = approved("Buổi làm việc", "<p>" + VISIT + " " + TET + "</p>");
        takeUp(edition, "Trần Thị Nga", "Đảng ủy phường", "xã Nghĩa Lộ", "Yên Bái", "14/02/2026");
        takeUp(hidden, "Đảng ủy phường");
        publish(edition);
        List<PublishedMention> all = part(0, 100);
        assertThat(all).hasSize(5);
        for (int skipped = 0; skipped <= 6; skipped++) {
            for (int most = 1; most <= 6; most++) {
                assertThat(part(skipped, most))
                        .as("%d after %d", most, skipped)
                        .isEqualTo(all.subList(Math.min(5, skipped), Math.min(5, skipped + most)));
            }
        }
    }

    private List<PublishedMention> part(int skipped, int most) {
        return sites.database().read(tx -> new Mentions(tx, sites.here.site.id()).publishedOfKind(null, skipped, most));
    }

    @Test
    void nothing_is_public_that_was_taken_back_or_withdrawn() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        takeUp(edition, "Trần Thị Nga", "Đảng ủy phường");
        String article = publish(edition);
        String subject = page("/nhac-den").expectFirst(".mentioning li > a").attr("href");
        assertThat(page(article).select(".mentions li")).hasSize(2);
        Element taken = Jsoup.parse(editor.get(edition + "/nhac-den").body()).select(".items > li").stream()
                .filter(one -> one.select("h3").text().equals("Trần Thị Nga"))
                .findFirst()
                .orElseThrow();
        String id = taken.select("input[name=mention]").val();
        sites.elsewhere.as(Role.PUBLISHER).post(edition + "/nhac-den/thu-hoi", Map.of("mention", id));
        assertThat(page(article).select(".mentions li")).hasSize(2);
        editor.post(edition + "/nhac-den/thu-hoi", Map.of("mention", id));
        assertThat(page(article).select(".mentions li")).hasSize(1);
        assertThat(sites.here.asNobody().get(subject).statusCode()).isEqualTo(404);
        assertThat(page("/nhac-den").select(".mentioning li")).isEmpty();

        Map<String, String> capitals = form(edition);
        capitals.put("name-" + key(edition, "Trần Thị Nga"), "Trần thị Nga");
        editor.post(edition + "/nhac-den", capitals, "take", List.of(key(edition, "Trần Thị Nga")));
        assertThat(page("/nhac-den").select(".mentioning li > a").eachText()).containsExactly("Trần thị Nga");

        sites.here.as(Role.PUBLISHER).post(edition + "/go", Map.of("reason", "Bài cần kiểm tra lại."));
        assertThat(page("/bo-may/dang-uy-phuong").text()).doesNotContain("Được nhắc trong bài");
        assertThat(sites.here
                        .as(Role.SITE_ADMINISTRATOR)
                        .get("/ban-bien-tap/nhat-ky")
                        .body())
                .contains("Ghi nhận những gì bài nhắc đến", "Thu hồi một mục bài nhắc đến");
    }

    @Test
    void a_name_that_was_taken_back_is_erased_for_good_and_stands_in_no_log() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        takeUp(edition, "Trần Thị Nga", "Yên Bái");
        String article = publish(edition);
        String nga = page("/nhac-den").expectFirst(".mentioning li > a").attr("href");
        String place = page("/nhac-den?loai=dia-diem")
                .expectFirst(".mentioning li > a")
                .attr("href");
        assertThat(log("MENTIONS_RECORDED").getFirst()).isEqualTo("Trần Thị Nga; Yên Bái");

        takeBack(edition, "Trần Thị Nga");
        takeBack(edition, "Yên Bái");
        assertThat(log("MENTIONS_RECORDED").getFirst()).isEqualTo("Yên Bái; 1 tên đã xóa");
        assertThat(log("MENTION_TAKEN_BACK").subList(0, 2)).containsExactly("Yên Bái", "1 tên đã xóa");
        assertThat(kept("SELECT name FROM subject"))
                .as("a place is nobody's data")
                .containsExactlyInAnyOrder("", "Yên Bái");
        assertThat(kept("SELECT post FROM mention UNION SELECT part_of FROM mention"))
                .containsExactly("");
        assertThat(kept("""
                        SELECT c.sentence FROM citation c JOIN mention m ON m.citation_id = c.id
                        UNION SELECT c.quote FROM citation c JOIN mention m ON m.citation_id = c.id
                        """)).containsExactly("");
        assertThat(kept("SELECT detail FROM audit WHERE detail LIKE '%Trần%' AND deed LIKE 'MENTION%'"))
                .isEmpty();

        takeUp(edition, "Đảng ủy phường", "Trần Thị Nga", "Yên Bái");
        String again = page("/nhac-den").expectFirst(".mentioning li > a").attr("href");
        assertThat(again).isNotEqualTo(nga).endsWith("-tran-thi-nga");
        assertThat(page(nga).select("h1").text()).as("at the old address").isEqualTo("Trần Thị Nga");
        assertThat(page(nga).select("link[rel=canonical]").attr("href")).endsWith(again);
        assertThat(page(place).select("h1").text()).isEqualTo("Yên Bái");
        assertThat(page(article).select(".mentions li")).hasSize(3);
    }

    @Test
    void the_desk_finds_what_was_taken_up_from_all_articles_by_name_and_kind() {
        String live = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        takeUp(live, "Trần Thị Nga", "Yên Bái", "14/02/2026");
        publish(live);
        String waiting = approved("Trao quà", "<p>" + POOR + "</p>");
        takeUp(waiting, "Lò Thị Mẩy");
        assertThat(listed("")).containsExactly("Lò Thị Mẩy", "14/02/2026", "Yên Bái", "Trần Thị Nga");
        assertThat(listed("?ten=tran+thi+NGA&loai=")).containsExactly("Trần Thị Nga");
        assertThat(listed("?ten=Thị")).containsExactly("Lò Thị Mẩy", "Trần Thị Nga");
        assertThat(listed("?loai=dia-diem")).containsExactly("Yên Bái");
        assertThat(listed("?ten=14/02&loai=thoi-gian")).containsExactly("14/02/2026");
        assertThat(listed("?ten=nga&loai=dia-diem")).isEmpty();
        assertThat(listed("?ten=%25")).as("no sign stands for any name").isEmpty();
        assertThat(listed("?loai=gi-do")).as("a kind that there is not").hasSize(4);

        Document page = Jsoup.parse(editor.get("/ban-bien-tap/nhac-den?ten=nga").body());
        assertThat(page.select("#ten").val()).isEqualTo("nga");
        assertThat(page.select("tbody td:nth-child(3) a").attr("href")).isEqualTo(live + "/nhac-den");
        assertThat(page.select("tbody").text()).contains("Chủ tịch UBND phường", "Người", "Buổi làm việc");
        assertThat(page.select("header nav a[href=/ban-bien-tap/nhac-den]").text())
                .isEqualTo("Nhắc đến");
        takeBack(waiting, "Lò Thị Mẩy");
        assertThat(listed("?loai=nguoi")).containsExactly("Trần Thị Nga");
        assertThat(editor.get("/ban-bien-tap/nhac-den?trang=2").statusCode()).isEqualTo(404);
        assertThat(sites.elsewhere.as(Role.EDITOR).get("/ban-bien-tap/nhac-den").body())
                .doesNotContain("Trần Thị Nga");
    }

    @Test
    void the_desks_list_leads_to_the_newest_edition_of_an_article() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        takeUp(edition, "Trần Thị Nga");
        publish(edition);
        String correction = location(editor.post(edition + "/dinh-chinh", Map.of("correction", "Sửa tên.")));
        assertThat(Jsoup.parse(editor.get("/ban-bien-tap/nhac-den").body())
                        .select("tbody td:nth-child(3) a")
                        .attr("href"))
                .isEqualTo(correction + "/nhac-den");
    }

    @Test
    void the_desks_list_has_fifty_to_a_page() {
        StringBuilder people = new StringBuilder();
        for (char letter = 'A'; letter < 'A' + 52; letter++) {
            people.append(
                    "<p>Ngày %d/%d/2025, phường họp.</p>".formatted((letter - 'A') % 28 + 1, (letter - 'A') / 28 + 1));
        }
        String edition = approved("Các cuộc họp", people.toString());
        List<String> found = rows(edition).stream()
                .map(row -> row.select("input[name=take]").val())
                .filter(key -> key.startsWith("TIME"))
                .toList();
        assertThat(found).hasSize(52);
        editor.post(edition + "/nhac-den", form(edition), "take", found);
        assertThat(listed("?loai=thoi-gian")).hasSize(50);
        Document first = Jsoup.parse(
                editor.get("/ban-bien-tap/nhac-den?loai=thoi-gian&ten=2025").body());
        String next = first.select(".paging a[rel=next]").attr("href");
        assertThat(next).isEqualTo("/ban-bien-tap/nhac-den?ten=2025&loai=thoi-gian&trang=2");
        assertThat(Jsoup.parse(editor.get(next).body()).select("tbody tr")).hasSize(2);
    }

    /** The names in the desk's list, narrowed by a query. */
    private List<String> listed(String query) {
        return Jsoup.parse(editor.get("/ban-bien-tap/nhac-den" + query).body()).select("tbody th").stream()
                .map(Element::ownText)
                .toList();
    }

    @Test
    void a_name_stays_as_long_as_another_article_mentions_it() {
        String first = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        String second = approved("Buổi tiếp dân", "<p>" + VISIT + "</p>");
        takeUp(first, "Trần Thị Nga");
        takeUp(second, "Trần Thị Nga");
        publish(second);
        takeBack(first, "Trần Thị Nga");
        assertThat(page("/nhac-den").select(".mentioning li > a").text()).isEqualTo("Trần Thị Nga");
        assertThat(kept("SELECT name FROM subject")).containsExactly("Trần Thị Nga");
    }

    private void takeBack(String edition, String name) {
        Element taken = Jsoup.parse(editor.get(edition + "/nhac-den").body()).select(".items > li").stream()
                .filter(one -> one.select("h3").text().equals(name))
                .findFirst()
                .orElseThrow();
        editor.post(
                edition + "/nhac-den/thu-hoi",
                Map.of("mention", taken.select("input[name=mention]").val()));
    }

    /** What the lines of the log of a deed say, the newest first. */
    private List<String> log(String deed) {
        return Jsoup.parse(sites.here
                        .as(Role.SITE_ADMINISTRATOR)
                        .get("/ban-bien-tap/nhat-ky?viec=" + deed)
                        .body())
                .select("tbody tr td:nth-child(5)")
                .eachText();
    }

    private List<String> kept(String sql) {
        return sites.database()
                .read(tx -> tx.createQuery(sql).mapTo(String.class).list());
    }

    @Test
    void what_was_left_out_is_not_proposed_again_whether_one_or_all_that_are_ticked() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p><p>" + POOR + "</p>");
        Map<String, String> form = form(edition);
        form.put("leave", key(edition, "Lò Thị Mẩy"));
        form.put("name-" + key(edition, "Yên Bái"), "tỉnh Yên Bái cũ");
        Document rest = Jsoup.parse(
                editor.post(edition + "/nhac-den/bo-qua", form, "take", List.of(key(edition, "Trần Thị Nga")))
                        .body());
        assertThat(rest.select("input[name=name-" + key(edition, "Yên Bái") + "]")
                        .val())
                .as("what was corrected in the others")
                .isEqualTo("tỉnh Yên Bái cũ");
        assertThat(rest.select("input[name=take][checked]").eachAttr("value"))
                .containsExactly(key(edition, "Trần Thị Nga"));
        assertThat(names(edition)).doesNotContain("Lò Thị Mẩy").contains("Trần Thị Nga");
        editor.post(
                edition + "/nhac-den/bo-qua",
                form(edition),
                "take",
                List.of(key(edition, "Yên Bái"), key(edition, "14/02/2026")));
        assertThat(names(edition)).doesNotContain("Yên Bái", "14/02/2026").contains("Trần Thị Nga");
    }

    @Test
    void what_was_left_out_is_listed_with_its_sentence_and_brought_back() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p><p>" + POOR + "</p>");
        editor.post(
                edition + "/nhac-den/bo-qua",
                form(edition),
                "take",
                List.of(key(edition, "Lò Thị Mẩy"), key(edition, "Yên Bái")));
        Document page = Jsoup.parse(editor.get(edition + "/nhac-den").body());
        assertThat(page.select("details.left-out:not([open]) h3").eachText())
                .containsExactlyInAnyOrder("Lò Thị Mẩy", "tỉnh Yên Bái");
        Element left = page.select(".left-out li").stream()
                .filter(one -> one.select("h3").text().equals("Lò Thị Mẩy"))
                .findFirst()
                .orElseThrow();
        assertThat(left.select("blockquote").text()).isEqualTo("Gia đình bà Lò Thị Mẩy được trao quà.");
        editor.post(
                edition + "/nhac-den/de-xuat-lai",
                Map.of("left", left.select("input[name=left]").val()));
        assertThat(names(edition)).contains("Lò Thị Mẩy").doesNotContain("Yên Bái");
        editor.post(
                edition + "/nhac-den/de-xuat-lai",
                Map.of("left", left.select("input[name=left]").val()));
        assertThat(log("FINDINGS_LEFT_OUT").getFirst()).as("without a name").isEqualTo("Nhắc đến: 2");
        assertThat(log("FINDINGS_BROUGHT_BACK"))
                .as("once, and where the log tells of it")
                .containsExactly("Nhắc đến: 1");
    }

    @Test
    void what_was_left_out_among_figures_is_still_proposed_here() {
        String edition = approved("Buổi làm việc", "<p>" + POOR + "</p>");
        String person = key(edition, "Lò Thị Mẩy");
        editor.post(
                edition + "/so-lieu/bo-qua",
                Map.of("field", "BODY", "block", "0", "start", "12", "end", "22", "quote", "Lò Thị Mẩy"));
        assertThat(person).isEqualTo("PERSON-BODY-0-12");
        assertThat(names(edition)).containsExactly("Lò Thị Mẩy");
    }

    @Test
    void a_corrected_sentence_is_pointed_out_and_its_mention_hidden_from_readers() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        takeUp(edition, "Trần Thị Nga");
        String article = publish(edition);
        String correction = location(editor.post(edition + "/dinh-chinh", Map.of("correction", "Sửa tên.")));
        assertThat(editor.get(correction + "/nhac-den").body()).doesNotContain("Câu văn này đã đổi");
        editor.post(
                correction,
                Map.of(
                        "revision",
                        "1",
                        "title",
                        "Buổi làm việc",
                        "lead",
                        "Phường chăm lo Tết.",
                        "correction",
                        "Sửa tên.",
                        "body",
                        "<p>" + VISIT.replace("Trần Thị Nga", "Trần Thị Ngà") + "</p>"));
        assertThat(editor.get(correction + "/nhac-den").body()).contains("Câu văn này đã đổi");
        assertThat(page(article).select(".mentions li")).hasSize(1);
        editor.post(correction + "/gui-duyet", Map.of());
        DeskClient publisher = sites.here.as(Role.PUBLISHER);
        publisher.post(correction + "/duyet", Map.of("revision", "2"));
        publisher.post(correction + "/dang", Map.of());
        assertThat(page(article).text()).contains("Trần Thị Ngà");
        assertThat(page(article).select(".mentions")).isEmpty();
        assertThat(page("/nhac-den").select(".mentioning li")).isEmpty();
    }

    @Test
    void a_refused_form_takes_nothing_up_and_comes_back_open_and_filled_in() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        String time = key(edition, "14/02/2026");
        String person = key(edition, "Trần Thị Nga");
        Map<String, String> form = form(edition);
        form.put("name-" + time, "31/02/2026");
        form.put("post-" + person, "Chủ tịch phường");
        HttpResponse<String> refused = editor.post(edition + "/nhac-den", form, "take", List.of(person, time));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text()).contains("Không đọc được thời gian");
        assertThat(page.select("details[open] input").val()).isEqualTo("31/02/2026");
        assertThat(page.select("input[name=post-" + person + "]").val()).isEqualTo("Chủ tịch phường");
        assertThat(page.select("input[name=take][checked]").eachAttr("value")).containsExactlyInAnyOrder(person, time);
        assertThat(Jsoup.parse(editor.get(edition + "/nhac-den").body()).select("input[name=mention]"))
                .isEmpty();
    }

    @Test
    void a_refused_form_names_every_fault_at_once_and_each_at_its_field() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        String time = key(edition, "14/02/2026");
        String person = key(edition, "Trần Thị Nga");
        String place = key(edition, "Yên Bái");
        String party = key(edition, "Đảng ủy phường");
        Map<String, String> form = form(edition);
        form.put("name-" + time, "31/02/2026");
        form.put("name-" + person, " ");
        form.put("post-" + person, "x".repeat(201));
        form.put("body-" + party, "999999");
        form.put("quote-" + place, "Yên Báy");
        Document page =
                Jsoup.parse(editor.post(edition + "/nhac-den", form, "take", List.of(person, party, place, time))
                        .body());
        assertThat(page.select("[role=alert] li").eachText())
                .hasSize(5)
                .anyMatch(fault -> fault.contains("“Yên Báy” không còn ở chỗ cũ"));
        assertThat(page.select("[role=alert] li a").eachAttr("href"))
                .containsExactly("#name-" + person, "#post-" + person, "#body-" + party, "#name-" + time)
                .allMatch(field -> page.getElementById(field.substring(1)) != null);
        for (String field : List.of("name-" + person, "post-" + person, "body-" + party, "name-" + time)) {
            Element wrong = page.expectFirst("[id=" + field + "]");
            assertThat(wrong.attr("aria-invalid")).as(field).isEqualTo("true");
            assertThat(page.expectFirst("[id=" + wrong.attr("aria-describedby") + "]")
                            .text())
                    .as(field)
                    .isNotEmpty();
        }
        assertThat(page.select("details[open]")).hasSize(3);
        assertThat(page.expectFirst("[id=" + person + "] label.choice").text())
                .as("what the tick is for")
                .isEqualTo("Trần Thị Nga");
        assertThat(page.select("[aria-invalid]")).hasSize(4);
        assertThat(page.select("section[aria-labelledby=da-nhap] li").text()).startsWith("“Yên Báy”");
    }

    @Test
    void wild_forms_are_refused() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        String person = key(edition, "Trần Thị Nga");
        for (String[] wild : new String[][] {
            {"quote-" + person, "Trần Thị Ngọc"},
            {"quote-" + person, ""},
            {"name-" + person, " "},
            {"name-" + person, "x".repeat(201)},
            {"body-" + person, "999999"},
            {"body-" + person, "x"}
        }) {
            Map<String, String> form = form(edition);
            form.put(wild[0], wild[1]);
            assertThat(editor.post(edition + "/nhac-den", form, "take", List.of(person))
                            .statusCode())
                    .as(wild[0] + " " + wild[1])
                    .isEqualTo(422);
        }
        assertThat(editor.post(edition + "/nhac-den", form(edition)).statusCode())
                .as("nothing ticked")
                .isEqualTo(422);
        assertThat(editor.post(edition + "/nhac-den", form(edition), "take", List.of("x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(sites.elsewhere
                        .as(Role.EDITOR)
                        .post(edition + "/nhac-den", form(edition), "take", List.of(person))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Jsoup.parse(editor.get(edition + "/nhac-den").body()).select("input[name=mention]"))
                .isEmpty();
        for (String path : List.of("/nhac-den/1", "/nhac-den/x", "/nhac-den?loai=x", "/nhac-den?trang=9")) {
            assertThat(sites.here.asNobody().get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void the_same_is_taken_up_once_and_one_name_has_one_page_whatever_its_capitals() {
        String first = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        String second = approved("Buổi khác", "<p>Chủ tịch UBND phường Trần Thị Nga chúc Tết.</p>");
        Map<String, String> form = form(first);
        String key = key(first, "Trần Thị Nga");
        for (int i = 0; i < 2; i++) {
            assertThat(editor.post(first + "/nhac-den", form, "take", List.of(key))
                            .statusCode())
                    .isEqualTo(303);
        }
        form.put("post-" + key, "Khác");
        assertThat(editor.post(first + "/nhac-den", form, "take", List.of(key)).statusCode())
                .isEqualTo(422);
        Map<String, String> capitals = form(second);
        capitals.put("name-" + key(second, "Trần Thị Nga"), "TRẦN THỊ NGA");
        editor.post(second + "/nhac-den", capitals, "take", List.of(key(second, "Trần Thị Nga")));
        publish(first);
        publish(second);
        Elements people = page("/nhac-den").select(".mentioning li > a");
        assertThat(people.eachText()).containsExactly("Trần Thị Nga");
        assertThat(page(people.attr("href")).select(".mentioning > li > a").eachText())
                .containsExactlyInAnyOrder("Buổi làm việc", "Buổi khác");
    }

    @Test
    void a_body_shows_twenty_articles_and_the_way_to_more() {
        for (int i = 1; i <= 21; i++) {
            String edition = approved("Buổi thứ " + i, "<p>" + VISIT + "</p>");
            takeUp(edition, "Đảng ủy phường");
            publish(edition);
        }
        Document body = page("/bo-may/dang-uy-phuong");
        assertThat(body.select(".mentioning > li")).hasSize(20);
        assertThat(body.select(".mentioning > li > a").eachText().getFirst()).isEqualTo("Buổi thứ 21");
        String next = body.select(".paging a[rel=next]").attr("href");
        assertThat(page(next).select(".mentioning > li > a").eachText()).containsExactly("Buổi thứ 1");
        assertThat(sites.here.asNobody().get("/bo-may/dang-uy-phuong?trang=3").statusCode())
                .isEqualTo(404);
    }

    @Test
    void reporters_read_along() {
        String edition = approved("Buổi làm việc", "<p>" + VISIT + "</p>");
        Document page = Jsoup.parse(
                sites.here.as(Role.REPORTER).get(edition + "/nhac-den").body());
        assertThat(page.select("main").text()).contains("Trần Thị Nga", "Biên tập viên và người duyệt quyết định");
        assertThat(page.select("main form")).isEmpty();
        assertThat(sites.elsewhere.as(Role.EDITOR).get(edition + "/nhac-den").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_that_the_system_comes_from_is_imported_proposed_taken_up_and_shown() {
        Path seed = SharedData.file("seed/page.txt");
        Outcome outcome =
                new Importing(sites.database(), sites.clock).importFile(seed, sites.here.site, sites.here.news, false);
        assertThat(outcome).isInstanceOf(Outcome.Imported.class);
        String article = "/" + ((Outcome.Imported) outcome).path().replaceFirst("^/", "");
        String edition = "/ban-bien-tap/ban/"
                + sites.database()
                        .read(tx -> new Articles(tx, sites.here.site.id())
                                .byPath(article.substring(1))
                                .orElseThrow()
                                .liveEditionId());
        List<String> ticked = Jsoup.parse(editor.get(edition + "/nhac-den").body())
                .select("input[name=take][checked]")
                .eachAttr("value");
        assertThat(editor.post(edition + "/nhac-den", form(edition), "take", ticked)
                        .statusCode())
                .isEqualTo(303);
        Element box = page(article).expectFirst("section.mentions");
        assertThat(box.text())
                .contains(
                        "Đào Đức Toàn, Phó Bí thư Thành ủy",
                        "Trần Thị Nga, Bí thư Đảng ủy phường Kim Giang",
                        "phường Kim Giang, quận Thanh Xuân",
                        "năm 2018",
                        "Tết Nguyên đán Kỷ Hợi 2019");
    }

    private String approved(String title, String body) {
        DeskClient writer = sites.here.as(Role.REPORTER);
        String draft = sites.here.draft(title);
        writer.post(
                draft,
                Map.of("revision", "1", "title", title, "lead", "Phường chăm lo Tết.", "body", body, "submit", "1"));
        writer.post(draft + "/gui-duyet", Map.of());
        editor.post(draft + "/duyet", Map.of("revision", "2"));
        return draft;
    }

    /** The path that readers find the article at. */
    private String publish(String edition) {
        DeskClient publisher = sites.here.as(Role.PUBLISHER);
        publisher.post(edition + "/dang", Map.of());
        return Jsoup.parse(publisher.get(edition).body())
                .select(".where a[href^=/tin-tuc/]")
                .attr("href");
    }

    private HttpResponse<String> takeUp(String edition, String... names) {
        List<String> keys =
                List.of(names).stream().map(name -> key(edition, name)).toList();
        return editor.post(edition + "/nhac-den", form(edition), "take", keys);
    }

    /** All fields of the form that takes up what is ticked, but no tick. */
    private Map<String, String> form(String edition) {
        Map<String, String> fields = new HashMap<>();
        Document page = Jsoup.parse(editor.get(edition + "/nhac-den").body());
        page.select("li[id] input:not([type=checkbox])").forEach(input -> fields.put(input.attr("name"), input.val()));
        page.select("li[id] select")
                .forEach(select -> fields.put(
                        select.attr("name"), select.select("option[selected]").val()));
        return fields;
    }

    private Elements rows(String edition) {
        return Jsoup.parse(editor.get(edition + "/nhac-den").body()).select("li[id]");
    }

    private Element row(String edition, String name) {
        return rows(edition).stream()
                .filter(row -> row.select("strong").text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names(edition)));
    }

    private List<String> names(String edition) {
        return rows(edition).select("strong").eachText();
    }

    private String key(String edition, String name) {
        return row(edition, name).id();
    }

    private Document page(String path) {
        HttpResponse<String> page = sites.here.asNobody().get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(page.body());
    }
}
