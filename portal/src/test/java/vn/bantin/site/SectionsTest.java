package vn.bantin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bantin.Refusals.refused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.Newsroom;
import vn.bantin.change.Change;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class SectionsTest {
    private final Newsroom newsroom;

    SectionsTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tim-kiem",
                "media",
                "assets",
                "hoi-dap",
                "so-lieu",
                "bo-may",
                "thu-tuc",
                "chi-dao",
                "van-dong",
                "ban-bien-tap",
                "health",
                "metrics"
            })
    void no_section_takes_a_word_that_the_portal_keeps_for_itself(String slug) {
        nothingIsAdded(SiteRule.SLUG_RESERVED, slug, "Chuyên mục");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Tin-Tuc",
                "tin tức",
                "tin--tuc",
                "-tin",
                "tin-",
                "tin/tuc",
                "../tin",
                "rss.xml",
                "tin?",
                "tin_tuc"
            })
    void a_slug_is_words_of_plain_letters_joined_by_hyphens(String slug) {
        nothingIsAdded(SiteRule.SLUG_MALFORMED, slug, "Chuyên mục");
    }

    @Test
    void a_slug_is_taken_once() {
        nothingIsAdded(SiteRule.SLUG_TAKEN, newsroom.news.slug(), "Tin khác");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B"})
    void a_section_has_a_name(String name) {
        nothingIsAdded(SiteRule.NAME_MISSING, "thong-bao", name);
    }

    private void nothingIsAdded(SiteRule rule, String slug, String name) {
        var before = Contents.of(newsroom.database);
        refused(rule, () -> newsroom.addSection(slug, name));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    @Test
    void a_section_is_found_by_its_slug_with_its_name_in_one_clean_line() {
        Section added = newsroom.addSection("van-hoa-xa-hoi", "  Va\u0306n hóa -\u00A0Xã hội ");
        Section found = newsroom.database.read(tx ->
                new Sections(tx, newsroom.site.id()).bySlug("van-hoa-xa-hoi").orElseThrow());
        assertThat(found).isEqualTo(added);
        assertThat(found.name()).isEqualTo("Văn hóa - Xã hội");
    }

    @Test
    void everyone_is_told_of_a_new_section() {
        Section added = newsroom.addSection("thong-bao", "Thông báo");
        assertThat(newsroom.told())
                .last()
                .extracting(Change::siteId, Change::kind, Change::id)
                .containsExactly(newsroom.site.id(), Change.Kind.SECTION, Long.toString(added.id()));
    }

    @Test
    void a_section_is_renamed_in_one_clean_line_and_everyone_is_told() {
        Section renamed = rename(newsroom.site.id(), newsroom.news, "  Chuyện\u00A0phường ");
        assertThat(renamed).isEqualTo(new Section(newsroom.news.id(), null, newsroom.news.slug(), "Chuyện phường"));
        assertThat(tree(newsroom.site.id()).sections()).containsExactly(renamed);
        assertThat(newsroom.told())
                .last()
                .extracting(Change::siteId, Change::kind, Change::id)
                .containsExactly(newsroom.site.id(), Change.Kind.SECTION, Long.toString(renamed.id()));
    }

    @Test
    void a_section_is_not_renamed_to_nothing_nor_from_another_site() {
        long other = newsroom.publisherOfAnotherSite().siteId();
        var before = Contents.of(newsroom.database);
        refused(SiteRule.NAME_MISSING, () -> rename(newsroom.site.id(), newsroom.news, " \u200B"));
        assertThatThrownBy(() -> rename(other, newsroom.news, "Của họ")).isInstanceOf(IllegalStateException.class);
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    private Section rename(long site, Section section, String name) {
        return newsroom.database.write(tx -> new Sections(tx, site).rename(section, name, newsroom.changes(tx)));
    }

    @Test
    void siblings_stand_in_the_order_in_which_they_were_added() {
        Section notices = newsroom.addSection("thong-bao", "Thông báo");
        Section leaders = add("hoat-dong-lanh-dao", newsroom.news);
        Section culture = newsroom.addSection("am-thuc", "Ẩm thực");
        Section wards = add("an-ninh", newsroom.news);

        SectionTree tree = tree(newsroom.site.id());
        assertThat(tree.top()).containsExactly(newsroom.news, notices, culture);
        assertThat(tree.childrenOf(newsroom.news)).containsExactly(leaders, wards);
        assertThat(tree.childrenOf(notices)).isEmpty();
    }

    @Test
    void a_branch_is_a_section_with_all_that_is_below_it() {
        Section leaders = add("hoat-dong-lanh-dao", newsroom.news);
        Section chair = add("chu-tich", leaders);
        Section wards = add("an-ninh", newsroom.news);
        Section notices = newsroom.addSection("thong-bao", "Thông báo");

        SectionTree tree = tree(newsroom.site.id());
        assertThat(tree.branch(newsroom.news)).containsExactly(newsroom.news, leaders, chair, wards);
        assertThat(tree.branch(leaders)).containsExactly(leaders, chair);
        assertThat(tree.branch(notices)).containsExactly(notices);
    }

    @Test
    void the_path_leads_from_the_top_down_to_the_section() {
        Section leaders = add("hoat-dong-lanh-dao", newsroom.news);
        Section chair = add("chu-tich", leaders);

        SectionTree tree = tree(newsroom.site.id());
        assertThat(tree.pathTo(chair)).containsExactly(newsroom.news, leaders, chair);
        assertThat(tree.pathTo(newsroom.news)).containsExactly(newsroom.news);
    }

    @Test
    void the_sections_of_one_site_are_not_seen_from_another() {
        long other = newsroom.publisherOfAnotherSite().siteId();
        assertThat(tree(other).sections()).isEmpty();
        assertThat(newsroom.database
                        .read(tx -> new Sections(tx, other).bySlug(newsroom.news.slug()))
                        .isPresent())
                .isFalse();

        Section theirs = newsroom.database.write(
                tx -> new Sections(tx, other).add("tin-tuc", "Tin của họ", null, newsroom.changes(tx)));
        assertThat(tree(other).sections()).containsExactly(theirs);
        assertThat(tree(newsroom.site.id()).sections()).containsExactly(newsroom.news);
    }

    private Section add(String slug, @Nullable Section parent) {
        return newsroom.database.write(
                tx -> new Sections(tx, newsroom.site.id()).add(slug, slug, parent, newsroom.changes(tx)));
    }

    private SectionTree tree(long site) {
        return newsroom.database.read(tx -> new Sections(tx, site).tree());
    }
}
