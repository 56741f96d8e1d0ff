package vn.bantin.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.article.Headline;
import vn.bantin.article.Showing;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.media.Library;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.media.Vault;
import vn.bantin.site.Accent;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

@ParameterizedClass
@EnumSource(Engine.class)
class DemonstrationTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));
    private static final Vault VAULT = new Vault(TestDatabases.folder());
    private static final Map<Engine, Database> LAID = new EnumMap<>(Engine.class);

    private final Database database;

    DemonstrationTest(Engine engine) {
        this.database = LAID.computeIfAbsent(engine, DemonstrationTest::lay);
    }

    private static Database lay(Engine engine) {
        Database database = TestDatabases.empty(engine);
        demonstration(database).layIfEmpty();
        return database;
    }

    private static Demonstration demonstration(Database database) {
        return new Demonstration(database, new Library(database, VAULT, 20), CLOCK);
    }

    @AfterAll
    static void close() {
        LAID.values().forEach(Database::close);
        LAID.clear();
    }

    @Test
    void a_ward_and_its_city_stand_at_two_hosts_and_the_ward_first() {
        Site ward = site("localhost");
        Site city = site("thanhpho.localhost");
        assertThat(database.<List<Site>>read(tx -> new Sites(tx).all())).containsExactly(ward, city);
        assertThat(ward.unit().kind()).isEqualTo(Unit.Kind.WARD);
        assertThat(city.unit().kind()).isEqualTo(Unit.Kind.CITY);
        assertThat(List.of(ward, city)).allMatch(site -> site.imprint().isComplete());
        assertThat(ward.accent()).isNotEqualTo(city.accent());
    }

    @Test
    void the_ward_has_at_least_twelve_articles_in_at_least_four_sections() {
        List<Headline> ward = headlines(site("localhost"));
        assertThat(ward).hasSizeGreaterThanOrEqualTo(12);
        assertThat(ward.stream().map(Headline::sectionId).distinct()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(headlines(site("thanhpho.localhost"))).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void every_section_of_the_menu_leads_to_something() {
        for (Site site : sites()) {
            SectionTree tree = database.read(tx -> new Sections(tx, site.id()).tree());
            for (Section section : tree.sections()) {
                assertThat(database.<Long>read(tx -> new Articles(tx, site.id()).countIn(tree.branch(section))))
                        .as(section.slug())
                        .isPositive();
            }
        }
    }

    @Test
    void it_is_laid_once() {
        var before = Contents.of(database);
        demonstration(database).layIfEmpty();
        assertThat(Contents.of(database)).isEqualTo(before);
    }

    @Test
    void every_link_inside_leads_to_a_live_article_or_a_section() {
        int links = 0;
        for (Site site : sites()) {
            for (Edition edition : editions(site)) {
                for (Element link :
                        Jsoup.parseBodyFragment(edition.content().body()).select("a[href^=/]")) {
                    links++;
                    String path = link.attr("href").substring(1);
                    boolean leadsOn = database.read(tx -> leadsOn(tx, site, path));
                    assertThat(leadsOn)
                            .as("%s in %s", path, edition.content().title())
                            .isTrue();
                }
            }
        }
        assertThat(links).isPositive();
    }

    private static boolean leadsOn(Handle tx, Site site, String path) {
        return path.isEmpty()
                || new Sections(tx, site.id()).bySlug(path).isPresent()
                || new Articles(tx, site.id())
                        .byPath(path)
                        .filter(Article::isLive)
                        .isPresent();
    }

    @Test
    void every_picture_says_what_is_to_be_seen_and_is_there_in_all_its_widths() {
        List<UUID> pictures = new ArrayList<>();
        for (Site site : sites()) {
            for (Headline headline : headlines(site)) {
                UUID id = headline.pictureId();
                if (id == null) {
                    continue;
                }
                pictures.add(id);
                Picture picture = Objects.requireNonNull(database.read(
                        tx -> new Pictures(tx, site.id()).byIds(List.of(id)).get(id)));
                assertThat(picture.textAlternative()).isNotBlank();
                assertThat(picture.renditions()).isNotEmpty().allSatisfy(rendition -> {
                    assertThat(VAULT.bytes(rendition.hash())).isPresent();
                    assertThat(database.<Optional<Showing>>read(
                                    tx -> new Articles(tx, site.id()).showing(rendition.hash())))
                            .isPresent();
                });
            }
        }
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void every_article_is_whole_and_in_nfc() {
        for (Site site : sites()) {
            assertThat(editions(site)).allSatisfy(edition -> {
                Content content = edition.content();
                assertThat(List.of(content.title(), content.lead(), content.body(), content.byline()))
                        .noneMatch(String::isBlank);
                assertThat(Stream.of(
                                content.title(),
                                content.lead(),
                                content.body(),
                                content.caption(),
                                content.addendum(),
                                content.byline()))
                        .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
                assertThat(content.body()).doesNotContain("<article").doesNotContain("<h1");
            });
        }
        assertThat(Contents.of(database).values()).allMatch(rows -> Normalizer.isNormalized(rows, Normalizer.Form.NFC));
    }

    @Test
    void no_article_is_of_the_future_and_each_has_a_minute_of_its_own() {
        for (Site site : sites()) {
            List<Headline> headlines = headlines(site);
            assertThat(headlines)
                    .extracting(Headline::publishedAt)
                    .doesNotHaveDuplicates()
                    .allMatch(time -> time.isBefore(CLOCK.instant()));
        }
    }

    @Test
    void the_wards_that_were_merged_are_there_with_their_last_day_and_their_successor() {
        Unit ward = site("localhost").unit();
        List<Unit> predecessors = database.read(tx -> new Units(tx).predecessorsOf(ward));
        assertThat(predecessors).extracting(Unit::name).containsExactly("phường Vườn Cau", "phường Đồng Sậy");
        assertThat(predecessors).allSatisfy(old -> {
            assertThat(old.successorId()).isEqualTo(ward.id());
            assertThat(old.existedOn(LocalDate.of(2025, 6, 30))).isTrue();
            assertThat(old.existedOn(LocalDate.of(2025, 7, 1))).isFalse();
        });
        assertThat(ward.existedOn(LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(ward.existedOn(LocalDate.of(2025, 6, 30))).isFalse();
    }

    @Test
    void where_a_site_is_already_nothing_is_laid() {
        try (Database own = TestDatabases.empty(database.engine())) {
            own.change(tx -> {
                Unit unit = new Units(tx).add("phường Mai Lĩnh", Unit.Kind.WARD, LocalDate.of(2025, 7, 1));
                new Sites(tx)
                        .add(
                                unit,
                                "Cổng Mai Lĩnh",
                                Accent.LA,
                                Newsroom.IMPRINT,
                                List.of("mailinh.example"),
                                new Changes(tx));
            });
            var before = Contents.of(own);
            demonstration(own).layIfEmpty();
            assertThat(Contents.of(own)).isEqualTo(before);
        }
    }

    private List<Site> sites() {
        return List.of(site("localhost"), site("thanhpho.localhost"));
    }

    private Site site(String host) {
        return database.read(tx -> new Sites(tx).byHost(host).orElseThrow());
    }

    private List<Headline> headlines(Site site) {
        return database.read(tx -> new Articles(tx, site.id()).latest(1000));
    }

    private List<Edition> editions(Site site) {
        return headlines(site).stream()
                .flatMap(headline ->
                        database
                                .<List<Edition>>read(tx -> new Editions(tx, site.id()).of(headline.articleId()))
                                .stream())
                .toList();
    }
}
