package vn.bantin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.search.SearchedNewsroom.DAY;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.Newsroom;
import vn.bantin.article.Article;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.kit.data.Engine;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;

@ParameterizedClass
@EnumSource(Engine.class)
class SearchTest {
    private final SearchedNewsroom desk;

    SearchTest(Engine engine) {
        desk = new SearchedNewsroom(engine);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_article_is_found_from_its_publication_to_its_withdrawal() {
        Edition approved = desk.newsroom.approved("Khai giảng năm học mới");
        assertThat(desk.titles("khai giảng")).isEmpty();

        Edition live = desk.newsroom.publishing().publish(desk.newsroom.publisher, approved.id());
        assertThat(desk.titles("khai giảng")).containsExactly("Khai giảng năm học mới");

        desk.newsroom.withdrawing().withdraw(desk.newsroom.publisher, live.id(), "Nhầm ngày");
        assertThat(desk.titles("khai giảng")).isEmpty();
    }

    @Test
    void a_correction_is_found_by_its_new_words_only() {
        Edition first = desk.newsroom.live("Khai giảng");
        Edition correction = desk.newsroom.correcting().correct(desk.newsroom.editor, first.id(), "Sửa cho đúng.");
        desk.newsroom.rewrite(desk.newsroom.editor, correction, Newsroom.story("Bế giảng"));
        desk.newsroom.writing().submit(desk.newsroom.editor, correction.id());
        desk.newsroom.approve(desk.newsroom.publisher, correction.id());
        assertThat(desk.titles("khai")).containsExactly("Khai giảng");

        desk.newsroom.publishing().publish(desk.newsroom.publisher, correction.id());

        assertThat(desk.titles("khai")).isEmpty();
        assertThat(desk.titles("bế")).containsExactly("Bế giảng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dao duc toan", "Đào Đức Toàn", "DAO DUC TOAN", "đào duc toàn", "ĐÀO đức toàn", "Đào  Đức,Toàn"})
    void a_name_is_found_with_marks_without_and_with_some(String typed) {
        desk.publish("Đào Đức Toàn thăm phường Kim Giang");
        assertThat(desk.titles(typed)).containsExactly("Đào Đức Toàn thăm phường Kim Giang");
    }

    @Test
    void marks_keep_away_what_has_others() {
        desk.publish("Đạo đức toàn dân");
        desk.publish("Đào Đức Toàn");
        assertThat(desk.titles("Đào Đức Toàn")).containsExactly("Đào Đức Toàn");
        assertThat(desk.titles("dao duc toan")).containsExactlyInAnyOrder("Đào Đức Toàn", "Đạo đức toàn dân");
    }

    @Test
    void what_is_written_as_typed_comes_first() {
        desk.publish("Chị Trần Thị Ngà trồng rau");
        desk.publish("Chị Trần Thị Nga trồng hoa");
        desk.publish("Chị Trần Thị Ngã trồng cỏ");
        assertThat(desk.titles("Trần Thị Nga").getFirst()).isEqualTo("Chị Trần Thị Nga trồng hoa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoà bình thuỷ lợi", "hòa bình thủy lợi", "Hoà Bình THỦY lợi"})
    void both_places_of_the_tone_find_the_same(String typed) {
        desk.publish("Hòa bình", "Công trình thuỷ lợi.");
        assertThat(desk.titles(typed)).containsExactly("Hòa bình");
    }

    @Test
    void every_unicode_form_finds_the_same() {
        desk.publish("Phường Kim Giang");
        assertThat(desk.titles(Normalizer.normalize("phường", Normalizer.Form.NFD)))
                .containsExactly("Phường Kim Giang");
        assertThat(desk.titles("ph\u200Bường")).containsExactly("Phường Kim Giang");
        assertThat(desk.titles("phươ\u0300ng")).containsExactly("Phường Kim Giang");
    }

    @Test
    void i_and_y_find_each_other_where_both_are_written() {
        desk.publish("Kỹ sư giỏi");
        desk.publish("Tỉ lệ tăng");
        assertThat(desk.titles("kĩ sư")).containsExactly("Kỹ sư giỏi");
        assertThat(desk.titles("tỷ lệ")).containsExactly("Tỉ lệ tăng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ki su gioi", "\"kĩ sư giỏi\"", "\"kĩ sư\"", "kĩ sư giỏi", "Kĩ sư -tỉ lệ", "kì sư giỏi"})
    void the_other_spelling_with_i_or_y_is_found_where_only_that_is_written_and_shown(String typed) {
        desk.publish("Kỹ sư giỏi");
        desk.publish("Chị Ki làm việc", "Chị Ki và người sư huynh.");
        Found found = desk.found(typed);
        assertThat(desk.titles(found)).contains("Kỹ sư giỏi");
        assertThat(found.highlighting().whole("Kỹ sư giỏi").getFirst())
                .satisfies(first -> assertThat(first.found()).isTrue())
                .satisfies(first -> assertThat(first.text()).startsWith("Kỹ sư"));
    }

    @Test
    void what_is_not_wanted_is_kept_away_in_both_spellings() {
        desk.publish("Kỹ sư giỏi");
        desk.publish("Kĩ thuật giỏi");
        assertThat(desk.titles("giỏi -kĩ")).isEmpty();
        assertThat(desk.titles("giỏi -\"kỹ thuật\"")).containsExactly("Kỹ sư giỏi");
    }

    @Test
    void names_that_differ_in_i_and_y_stay_apart_while_one_is_found() {
        desk.publish("Chị My trồng rau");
        desk.publish("Chị Mi trồng hoa");
        assertThat(desk.titles("chị My")).containsExactly("Chị My trồng rau");
        assertThat(desk.titles("chi mi")).containsExactly("Chị Mi trồng hoa");
    }

    @Test
    void every_part_of_an_article_is_searched() {
        Section section = desk.newsroom.addSection("van-hoa", "Văn hóa làng nghề");
        desk.newsroom.adopted(
                section,
                new Content(
                        "Tiêu đề",
                        "ML",
                        "Sapo quế",
                        "<p>Thân hồi</p><ul><li>Mục riềng</li></ul>",
                        null,
                        "Chú thích gừng",
                        "Tin thêm nghệ",
                        "Bút Danh Sả"),
                DAY);
        Stream.of("tieu de", "quế", "hồi", "riềng", "gừng", "nghệ", "sả", "làng nghề")
                .forEach(word -> assertThat(desk.titles(word)).as(word).containsExactly("Tiêu đề"));
    }

    @Test
    void a_word_in_the_title_counts_more_than_one_in_the_text_and_an_early_one_more_than_a_late_one() {
        String filler = "chuyện khác kể dài dòng ".repeat(40);
        desk.publish("Thứ ba", filler + "cây gạo");
        desk.publish("Thứ hai", "cây gạo " + filler);
        desk.publish("Cây gạo", filler);
        assertThat(desk.titles("cây gạo")).containsExactly("Cây gạo", "Thứ hai", "Thứ ba");
    }

    @Test
    void words_side_by_side_come_before_words_apart() {
        desk.publish("Một", "cải lương xong rồi mới đến cách tân");
        desk.publish("Hai", "bàn về cải cách nền lương");
        assertThat(desk.titles("cải cách")).startsWith("Hai");
    }

    @Test
    void document_numbers_and_amounts_are_found_whole() {
        desk.publish("Một", "Theo Nghị định 43/2018/NĐ-CP của Chính phủ");
        desk.publish("Hai", "Theo Nghị định 43/2019/NĐ-CP, mức 2018 đồng");
        desk.publish("Ba", "Phạt 1.100.000đ");
        desk.publish("Bốn", "Phạt 1.100 người, 000đ");
        assertThat(desk.titles("43/2018/NĐ-CP")).containsExactly("Một");
        assertThat(desk.titles("43/2018/nd-cp")).containsExactly("Một");
        assertThat(desk.titles("1.100.000đ")).containsExactly("Ba");
        assertThat(desk.titles("1.100.000")).containsExactly("Ba");
    }

    @Test
    void a_phrase_must_stand_as_it_is() {
        desk.publish("Một", "cải cách hành chính công");
        desk.publish("Hai", "hành chính cần cải cách");
        assertThat(desk.titles("\"cải cách hành chính\"")).containsExactly("Một");
        assertThat(desk.titles("\"cai cach hanh chinh\"")).containsExactly("Một");
        assertThat(desk.titles("\"cải cạch hành chính\"")).isEmpty();
    }

    @Test
    void a_phrase_does_not_reach_from_the_title_into_the_text() {
        desk.newsroom.adopted(
                desk.newsroom.news,
                new Content("Tết trồng", "", "cây ở phường", "<p>Nội dung.</p>", null, "", "", ""),
                DAY);
        assertThat(desk.titles("\"trồng cây\"")).isEmpty();
        assertThat(desk.titles("\"tết trồng\"")).hasSize(1);
    }

    @Test
    void an_unwanted_word_keeps_articles_away() {
        desk.publish("Trồng cây ngày Tết");
        desk.publish("Trồng cây ngày hè");
        assertThat(desk.titles("trồng cây -Tết")).containsExactly("Trồng cây ngày hè");
        assertThat(desk.titles("trồng cây -\"ngày hè\"")).containsExactly("Trồng cây ngày Tết");
        desk.publish("Trồng 220 cây");
        assertThat(desk.titles("trồng cây -220"))
                .doesNotContain("Trồng 220 cây")
                .hasSize(2);
    }

    @Test
    void an_unwanted_section_author_or_year_keeps_articles_away() {
        Section other = desk.newsroom.addSection("thong-bao", "Thông báo chung");
        Section below = desk.newsroom.addSection("lich", "Lịch", other);
        desk.publish(desk.newsroom.news, "Quà Tết", "quà", "Huy Kiên", Instant.parse("2018-02-10T03:00:00Z"));
        desk.publish(other, "Quà hè", "quà", "Thu Trà", DAY);
        desk.publish(below, "Quà thu", "quà", "Thu Trà", DAY);
        assertThat(desk.titles("quà -chuyên mục:thông báo chung")).containsExactly("Quà Tết");
        assertThat(desk.titles("quà –chuyen-muc:tin-tuc")).containsExactlyInAnyOrder("Quà hè", "Quà thu");
        assertThat(desk.titles("quà -tác giả:thu trà")).containsExactly("Quà Tết");
        assertThat(desk.titles("quà -năm:2018")).containsExactlyInAnyOrder("Quà hè", "Quà thu");
        assertThat(desk.titles("quà −Tết")).containsExactlyInAnyOrder("Quà hè", "Quà thu");
    }

    @Test
    void nothing_is_looked_for_by_a_limit_that_cannot_be_read() {
        desk.publish("Quà Tết từ tháng hai");
        Found found = desk.found("quà từ:31/2/2019");
        assertThat(found.unreadable()).containsExactly("từ:31/2/2019");
        assertThat(found.answer()).isEqualTo(Answer.NOTHING);
        assertThat(found.meant()).isEmpty();
        assertThat(desk.found("quaf tuwf:31/2/2019").meant()).isEmpty();
    }

    @Test
    void what_asks_for_nothing_finds_nothing() {
        desk.publish("Trồng cây");
        assertThat(desk.titles("!!!")).isEmpty();
        assertThat(desk.titles("-Tết")).isEmpty();
    }

    @Test
    void a_long_query_is_answered_by_articles_that_have_most_of_it() {
        desk.publish("Hội nghị sơ kết công tác phòng cháy năm nay");
        assertThat(desk.found("hội nghị sơ kết công tác phòng dịch").demand()).isEqualTo(Demand.STRICT);
        assertThat(desk.found("hội nghị dịch").demand()).isEqualTo(Demand.LOOSE);
        assertThat(desk.titles("hội nghị dịch")).hasSize(1);
    }

    @Test
    void section_author_and_days_limit_what_is_found_typed_or_chosen() {
        Section other = desk.newsroom.addSection("thong-bao", "Thông báo chung");
        desk.publish(desk.newsroom.news, "Quà Tết 2018", "quà", "Huy Kiên", Instant.parse("2018-02-10T03:00:00Z"));
        desk.publish(desk.newsroom.news, "Quà Tết 2019", "quà", "Thu Trà", Instant.parse("2019-02-01T03:00:00Z"));
        desk.publish(other, "Quà hè", "quà", "Huy Kiên", Instant.parse("2019-06-30T17:00:00Z"));

        assertThat(desk.titles("quà chuyên mục:thông báo chung")).containsExactly("Quà hè");
        assertThat(desk.titles("quà chuyên mục:thong-bao")).containsExactly("Quà hè");
        assertThat(desk.titles("quà tác giả:thu trà")).containsExactly("Quà Tết 2019");
        assertThat(desk.titles("quà năm:2018")).containsExactly("Quà Tết 2018");
        assertThat(desk.titles("quà từ:2/2/2019")).containsExactly("Quà hè");
        assertThat(desk.titles("quà đến:30/6/2019")).containsExactlyInAnyOrder("Quà Tết 2018", "Quà Tết 2019");
        assertThat(desk.titles("tác giả:Huy Kiên")).containsExactly("Quà hè", "Quà Tết 2018");

        Limits limits = new Limits("tin-tuc", "Huy Kiên", LocalDate.of(2018, 2, 10), LocalDate.of(2018, 2, 10));
        assertThat(desk.titles(desk.found("quà", desk.within(limits), Order.RELEVANCE, 0, 10)))
                .containsExactly("Quà Tết 2018");
    }

    @Test
    void a_section_is_searched_with_those_below_it() {
        Section below = desk.newsroom.addSection("giao-duc", "Giáo dục", desk.newsroom.news);
        desk.publish(below, "Trường mới", "xây", "", DAY);
        assertThat(desk.titles("trường chuyên mục:tin-tuc")).containsExactly("Trường mới");
    }

    @Test
    void a_renamed_section_is_found_by_its_new_name_with_all_below_it() {
        Section schools = desk.newsroom.addSection("giao-duc", "Giáo dục", desk.newsroom.news);
        Section other = desk.newsroom.addSection("thong-bao", "Thông báo chung");
        desk.publish("Cầu mới", "xây");
        desk.publish(schools, "Trường mới", "xây", "", DAY);
        desk.publish(other, "Lịch cắt điện", "xây", "", DAY);
        desk.newsroom.adoptedElsewhere("Tin tức nơi khác", DAY);
        assertThat(desk.titles("chuyên mục:tin tức")).containsExactlyInAnyOrder("Cầu mới", "Trường mới");

        rename(desk.newsroom.news, "Chuyện phường nhà");
        assertThat(desk.titles("chuyên mục:chuyện phường nhà")).containsExactlyInAnyOrder("Cầu mới", "Trường mới");
        assertThat(desk.titles("chuyên mục:tin-tuc")).hasSize(2);
        assertThat(desk.titles("\"chuyện phường nhà\"")).containsExactly("Cầu mới");
        assertThat(desk.titles("\"tin tức\"")).isEmpty();

        rename(schools, "Việc học");
        assertThat(desk.titles("chuyên mục:việc học")).containsExactly("Trường mới");
        assertThat(desk.titles("\"giáo dục\"")).isEmpty();
        assertThat(desk.titles("chuyên mục:thông báo chung")).containsExactly("Lịch cắt điện");
    }

    @Test
    void a_renamed_section_of_very_many_articles_is_taken_in_whole_and_brings_nothing_withdrawn_back() {
        Edition withdrawn = desk.newsroom.live("Bài đã gỡ");
        IntStream.range(0, 501).forEach(number -> desk.publish("Bài số " + number));
        assertThat(desk.found("bài số").answer().total()).isEqualTo(501);
        rename(desk.newsroom.news, "Chuyện phường nhà");
        desk.newsroom.withdrawing().withdraw(desk.newsroom.publisher, withdrawn.id(), "Nhầm ngày");
        assertThat(desk.found("\"chuyện phường nhà\"").answer().total()).isEqualTo(501);
    }

    private void rename(Section section, String name) {
        desk.newsroom.database.change(
                tx -> new Sections(tx, desk.newsroom.site.id()).rename(section, name, desk.newsroom.changes(tx)));
    }

    @Test
    void a_section_counts_what_stands_below_it_too() {
        Section below = desk.newsroom.addSection("giao-duc", "Giáo dục", desk.newsroom.news);
        desk.publish(below, "Trường mới", "xây", "", DAY);
        desk.publish("Cầu mới", "xây");
        assertThat(desk.found("xây").answer().sections())
                .containsExactlyInAnyOrder(
                        new FacetValue(Long.toString(desk.newsroom.news.id()), 2),
                        new FacetValue(Long.toString(below.id()), 1));
    }

    @Test
    void what_is_found_is_counted_by_section_year_and_author() {
        desk.publish(desk.newsroom.news, "Quà một", "quà", "Huy Kiên", Instant.parse("2018-12-31T17:00:00Z"));
        desk.publish(desk.newsroom.news, "Quà hai", "quà", "Huy Kiên", DAY);
        desk.publish(desk.newsroom.news, "Quà ba", "quà", "", Instant.parse("2018-02-10T03:00:00Z"));
        Answer answer = desk.found("quà").answer();
        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.sections()).containsExactly(new FacetValue(Long.toString(desk.newsroom.news.id()), 3));
        assertThat(answer.years()).containsExactly(new FacetValue("2019", 2), new FacetValue("2018", 1));
        assertThat(answer.bylines()).containsExactly(new FacetValue("Huy Kiên", 2));
    }

    @Test
    void every_year_with_hits_is_counted_the_newest_first() {
        IntStream.range(2000, 2015).forEach(year -> publishGift(year, "một"));
        IntStream.range(2000, 2013).forEach(year -> publishGift(year, "hai"));
        assertThat(desk.found("quà").answer().years())
                .hasSize(15)
                .startsWith(new FacetValue("2014", 1), new FacetValue("2013", 1), new FacetValue("2012", 2));
    }

    private void publishGift(int year, String number) {
        desk.publish(
                desk.newsroom.news, "Quà " + number + " " + year, "quà", "", Instant.parse(year + "-06-01T03:00:00Z"));
    }

    @Test
    void the_newest_come_first_if_asked_for() {
        desk.publish(desk.newsroom.news, "Quà quà quà", "quà", "", Instant.parse("2018-02-10T03:00:00Z"));
        desk.publish(desk.newsroom.news, "Tin", "một phần quà nhỏ", "", DAY);
        assertThat(desk.titles(desk.found("quà", desk.here(), Order.NEWEST, 0, 10)))
                .containsExactly("Tin", "Quà quà quà");
    }

    @Test
    void pages_follow_on_each_other_without_a_gap_or_a_twin() {
        List<String> all = IntStream.range(0, 130)
                .mapToObj(number -> desk.publish("Bài số " + number).id().toString())
                .toList();
        for (Order order : Order.values()) {
            List<String> seen = IntStream.range(0, 65)
                    .mapToObj(page -> desk.found("bài số", desk.here(), order, page * 2, 2))
                    .peek(found -> assertThat(found.answer().total()).isEqualTo(130))
                    .flatMap(found -> found.answer().hits().stream())
                    .map(hit -> hit.article().toString())
                    .toList();
            assertThat(seen).as(order.name()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void a_site_is_searched_alone_or_with_all_others() {
        desk.publish("Họp tổ dân phố");
        desk.newsroom.adoptedElsewhere("Họp tổ dân phố cổng khác", DAY);
        assertThat(desk.titles("họp tổ")).containsExactly("Họp tổ dân phố");
        Found all = desk.found("họp tổ", desk.everywhere(), Order.RELEVANCE, 0, 10);
        assertThat(desk.titles(all)).containsExactlyInAnyOrder("Họp tổ dân phố", "Họp tổ dân phố cổng khác");
        assertThat(all.answer().sites()).hasSize(2);
    }

    @Test
    void marks_are_offered_as_the_archive_writes_them() {
        desk.publish("Đào Đức Toàn thăm phường Kim Giang");
        assertThat(desk.found("dao duc toan").meant()).contains("Đào Đức Toàn");
        assertThat(desk.found("Đào Đức Toàn").meant()).isEmpty();
    }

    @Test
    void raw_telex_and_vni_are_answered_by_what_they_stand_for_and_say_so() {
        desk.publish("Đào Đức Toàn thăm phường Kim Giang");
        for (String typed : List.of("ddaof dduwcs toanf", "d9ao2 d9u7c1 toan2")) {
            Found found = desk.found(typed);
            assertThat(found.answered()).isEqualTo("đào đức toàn");
            assertThat(found.typed()).isEqualTo(typed);
            assertThat(found.meant()).contains("đào đức toàn");
            assertThat(desk.titles(found)).containsExactly("Đào Đức Toàn thăm phường Kim Giang");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phuong kim gaing",
                "phuong kim giagn",
                "phuwong kim giang",
                "phuong kin giang",
                "phuong him giang",
                "phuong kim ziang"
            })
    void a_mistyped_word_is_helped(String typed) {
        desk.publish("Đào Đức Toàn thăm phường Kim Giang");
        assertThat(desk.found(typed).answered()).isEqualToIgnoringCase("phường kim giang");
    }

    @Test
    void what_has_hits_is_never_replaced() {
        desk.publish("As và is", "as is");
        desk.publish("Á và í", "á í");
        Found found = desk.found("as is");
        assertThat(found.answered()).isEqualTo("as is");
        assertThat(desk.titles(found)).containsExactly("As và is");
    }

    @Test
    void what_was_meant_is_the_same_on_every_page_and_in_every_order() {
        IntStream.range(0, 12).forEach(number -> desk.publish("Đào Đức Toàn thăm tổ " + number));
        IntStream.range(0, 12)
                .forEach(number -> desk.publish(
                        desk.newsroom.news,
                        "Tin " + number,
                        "Bài đạo đức toàn dân " + "chuyện khác kể dài dòng ".repeat(20),
                        "",
                        DAY.plusSeconds(number + 1)));
        for (Order order : Order.values()) {
            for (int skipped : List.of(0, 2, 12, 22)) {
                assertThat(desk.found("dao duc toan", desk.here(), order, skipped, 2)
                                .meant())
                        .as(order + " after " + skipped)
                        .contains("Đào Đức Toàn");
            }
        }
    }

    @Test
    void a_word_that_only_another_site_knows_is_helped() {
        desk.publish("Phường Kim Giang trồng cây");
        desk.newsroom.adoptedElsewhere("Phường Kin Giang khác", DAY);
        assertThat(desk.found("phuong kin giang").answered()).isEqualToIgnoringCase("phường kim giang");
        assertThat(desk.found("phuong kin giang", desk.everywhere(), Order.RELEVANCE, 0, 10)
                        .answered())
                .isEqualTo("phuong kin giang");
    }

    @Test
    void what_sounds_alike_is_nearer_than_what_only_looks_alike() {
        desk.publish("Phòng bệnh sốt xuất huyết", "Hỏi đột xuất, đột xuất hỏi.");
        desk.publish("Kiểm tra đột xuất");
        desk.publish("Họp đột xuất");
        assertThat(desk.found("xốt xuất huyết").answered()).isEqualTo("sốt xuất huyết");
        assertThat(desk.found("xot").answered()).isEqualToIgnoringCase("sốt");
    }

    @Test
    void what_only_looks_alike_is_not_offered() {
        desk.publish("Họp tổ dân phố");
        desk.publish("Kiểm tra đột xuất");
        assertThat(desk.found("xan*").meant()).isEmpty();
        assertThat(desk.found("xốt").meant()).isEmpty();
        assertThat(desk.found("xot").meant()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bánh trưng, bánh chưng",
        "Gói bánh Trưng, Gói bánh chưng",
        "banh trung, bánh chưng",
        "lạn nhân, nạn nhân",
        "dao thông, giao thông",
        "sâu xa, sâu sa",
        "cây bàn, cây bàng",
        "sửa chửa, sửa chữa"
    })
    void a_known_word_in_the_wrong_place_is_helped_where_it_sounds_like_the_right_one(String typed, String meant) {
        desk.publish(
                "Gói bánh chưng", "Trưng bày tranh. Cái trung gian, cái lạn, con dao, xa xôi, cái bàn, chửa bệnh.");
        desk.publish("Cứu nạn nhân", "Giao thông, sâu sa, cây bàng, sửa chữa.");
        assertThat(desk.found(typed).meant())
                .hasValueSatisfying(text -> assertThat(text).isEqualToIgnoringCase(meant));
    }

    @Test
    void a_pair_that_the_archive_knows_is_left_alone() {
        desk.publish("Gói bánh chưng");
        desk.publish("Hàng bánh Trung thu", "Cái bánh trưng bày.");
        assertThat(desk.found("bánh trưng").meant()).isEmpty();
        assertThat(desk.found("bánh Trung").meant()).isEmpty();
    }

    @Test
    void wrong_marks_are_answered_by_the_same_letters() {
        desk.publish("Kỷ luật nghiêm");
        assertThat(desk.found("kỹ luật nghiêm").answered()).isEqualTo("kỷ luật nghiêm");
        Found found = desk.found("kỳ luật nghiêm");
        assertThat(found.demand()).isEqualTo(Demand.WITHOUT_MARKS);
        assertThat(desk.titles(found)).containsExactly("Kỷ luật nghiêm");
    }

    @Test
    void titles_are_suggested_while_a_word_is_being_typed() {
        desk.publish("Phường Kim Giang trồng cây");
        desk.publish("Phường Kim Liên trồng rau");
        desk.search.catchUp();
        assertThat(desk.search.suggest("phuong kim g", desk.here(), 8).stream().map(desk::title))
                .containsExactly("Phường Kim Giang trồng cây");
        assertThat(desk.search.suggest("trồng", desk.here(), 8)).hasSize(2);
        assertThat(desk.search.suggest(" -\" ", desk.here(), 8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ddaof dduwcs", "DDaof dduwcs to", "d9ao2 d9u7c1", "ddaof dduwcs toanf tha"})
    void titles_are_suggested_for_raw_telex_and_vni(String typed) {
        desk.publish("Đào Đức Toàn thăm phường Kim Giang");
        desk.publish("Phường Kim Liên trồng rau");
        desk.search.catchUp();
        assertThat(desk.search.suggest(typed, desk.here(), 8).stream().map(desk::title))
                .containsExactly("Đào Đức Toàn thăm phường Kim Giang");
    }

    @Test
    void related_articles_share_matter_and_site() {
        Article planting = desk.publish("Phường Kim Giang trồng cây xanh đầu xuân");
        desk.publish("Kim Giang: cây xanh đầu xuân đã bén rễ", "Cây xanh phường Kim Giang trồng đầu xuân.");
        desk.publish("Thông báo lịch cắt điện");
        desk.newsroom.adoptedElsewhere("Phường Kim Giang trồng cây xanh đầu xuân, cổng khác", DAY);
        desk.search.catchUp();
        Content content = Newsroom.story("Phường Kim Giang trồng cây xanh đầu xuân");
        assertThat(desk.search.related(desk.newsroom.site.id(), content, 10).stream()
                        .map(desk::title))
                .containsExactlyInAnyOrder(
                        "Phường Kim Giang trồng cây xanh đầu xuân", "Kim Giang: cây xanh đầu xuân đã bén rễ");
        assertThat(planting.path()).isNotEmpty();
    }

    @Test
    void what_was_found_is_shown_in_its_own_spelling() {
        desk.publish("Đào Đức Toàn thăm phường Kim Giang");
        Highlighting highlighting = desk.found("dao duc toan").highlighting();
        assertThat(highlighting.whole("Đào Đức Toàn thăm phường <b>Kim Giang</b>"))
                .containsExactly(new Piece("Đào Đức Toàn", true), new Piece(" thăm phường <b>Kim Giang</b>", false));
    }

    static Stream<String> hostileQueries() {
        return Stream.of(
                "",
                " ",
                "x".repeat(10_000),
                "chữ ".repeat(2_500),
                "\"".repeat(999),
                "-".repeat(999),
                "\"a -b",
                "!@#$%^&*()_+{}|:<>?~`",
                "AND OR NOT",
                "title:x^5 AND [a TO z] \\",
                "*",
                "*a",
                "a*",
                "?".repeat(50),
                "/(a+)+$/",
                "'; DROP TABLE article; --",
                "😀😃",
                "\u202Egnaig mik\u202C",
                "\u200B\u200C\uFEFF",
                "\uD800",
                "\u0000\u0001",
                "ก็็็็็็็็็็็็็็็็็็็็",
                "a\u0301".repeat(300),
                "\"" + "a b ".repeat(200) + "\"",
                "-a ".repeat(200),
                "chuyên mục: tác giả: từ: đến: năm:",
                "năm:0000 từ:1/1/0001",
                "1/1/1/1/1/1/1",
                "9".repeat(400));
    }

    @ParameterizedTest
    @MethodSource("hostileQueries")
    void whatever_is_typed_is_answered(String typed) {
        desk.publish("Phường Kim Giang");
        for (Scope scope : List.of(desk.here(), desk.everywhere())) {
            Found found = desk.found(typed, scope, Order.RELEVANCE, 0, 10);
            found.highlighting().excerpt("Phường Kim Giang. " + typed);
            assertThat(found.answer().total()).isBetween(0, 1);
        }
        assertThat(desk.search.suggest(typed, desk.here(), 8)).hasSizeLessThan(2);
    }
}
