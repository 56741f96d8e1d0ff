package vn.bantin.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.SharedData;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.text.Html;
import vn.bantin.kit.text.Language;
import vn.bantin.media.Drawn;
import vn.bantin.media.Library;
import vn.bantin.media.Vault;
import vn.bantin.search.Limits;
import vn.bantin.search.Order;
import vn.bantin.search.Scope;
import vn.bantin.search.Search;
import vn.bantin.site.Section;
import vn.bantin.vietnamese.Dates;

class CityTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Scope EVERYWHERE = new Scope(OptionalLong.empty(), Limits.NONE);
    private static final Path NO_TEXTS = Path.of("no-such-folder");

    /** Drawn once, since it takes a while. */
    private static final List<Drawn> DRAWINGS = drawings();

    private static List<Drawn> drawings() {
        try (Database database = TestDatabases.empty(Engine.SQLITE)) {
            return City.drawings(new Library(database, new Vault(TestDatabases.folder()), 20));
        }
    }

    private static CityReport lay(Database database, CityPlan plan, Path texts) {
        try {
            City city = new City(plan, Law.in(texts), DRAWINGS, NOW);
            return database.write(tx -> city.lay(tx, count -> {}));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> titles(Database database) {
        return database.read(tx -> tx.createQuery("""
                SELECT h.host || ' ' || a.id || ' ' || a.path || ' ' || e.title || ' ' || e.lead || ' ' || e.body
                FROM article a JOIN edition e ON e.article_id = a.id
                JOIN site_host h ON h.site_id = a.site_id AND h.position = 0
                ORDER BY a.id, e.number
                """).mapTo(String.class).list());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_same_seed_gives_the_same_city_and_another_seed_another(Engine engine) {
        try (Database one = TestDatabases.empty(engine);
                Database same = TestDatabases.empty(engine);
                Database other = TestDatabases.empty(engine)) {
            lay(one, new CityPlan(3, 60, 5), NO_TEXTS);
            lay(same, new CityPlan(3, 60, 5), NO_TEXTS);
            lay(other, new CityPlan(3, 60, 6), NO_TEXTS);
            assertThat(titles(one)).hasSizeGreaterThanOrEqualTo(60).isEqualTo(titles(same));
            assertThat(titles(other)).doesNotContainAnyElementsOf(titles(one));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_index_that_followed_the_feed_since_there_was_no_site_takes_all_articles_in(Engine engine) {
        try (Database database = TestDatabases.empty(engine);
                Search search = new Search(database, TestDatabases.folder(), "here")) {
            search.catchUp();
            CityReport report = lay(database, new CityPlan(2, 120, 9), NO_TEXTS);
            search.catchUp();
            List<String> live = database.read(
                    tx -> tx.createQuery("SELECT e.title FROM article a JOIN edition e ON e.id = a.live_edition_id")
                            .mapTo(String.class)
                            .list());
            assertThat(live).hasSize((int) (report.articles() - report.withdrawn()));
            assertThat(live)
                    .allSatisfy(title -> assertThat(search.find(title, EVERYWHERE, Order.RELEVANCE, 0, 1)
                                    .answer()
                                    .total())
                            .as(title)
                            .isPositive());
        }
    }

    @Test
    void many_stories_are_clean_whole_and_of_many_titles() throws IOException {
        Storytelling storytelling = new Storytelling(new CityPlan(2, 3_000, 1), towns(), Law.in(NO_TEXTS), NOW);
        Set<String> titles = new HashSet<>();
        Instant before = Instant.EPOCH;
        for (Story story :
                LongStream.range(0, 3_000).mapToObj(storytelling::story).toList()) {
            Version version = story.versions().getLast();
            assertThat(Html.clean(version.body())).isEqualTo(version.body());
            assertThat(List.of(version.title(), version.lead(), version.body(), story.byline()))
                    .noneMatch(text -> text.isBlank() || text.contains("{") || text.contains("}"));
            assertThat(version.title()).hasSizeLessThanOrEqualTo(300);
            assertThat(story.publishedAt()).isAfterOrEqualTo(before).isBeforeOrEqualTo(NOW);
            before = story.publishedAt();
            titles.add(version.title());
        }
        assertThat(titles).hasSizeGreaterThan(2_700);
    }

    @Test
    void law_that_is_cited_passes_the_sanitiser_too() throws IOException {
        Path data =
                SharedData.file("law/phapdien-dieu.jsonl.gz").resolve("../..").normalize();
        Law law = Law.in(data);
        SplittableRandom chance = new SplittableRandom(1);
        Template template = Topic.NOTICES.phrases().any("law", chance);
        for (int number = 0; number < 2_000; number++) {
            String paragraph = "<p>" + law.any(2026, chance).orElseThrow().cited(template) + "</p>";
            assertThat(Html.clean(paragraph)).isEqualTo(paragraph);
        }
        assertThat(law.any(1900, chance)).isEmpty();
    }

    @Test
    void every_phrase_of_every_topic_can_be_told() {
        for (Topic topic : Topic.values()) {
            Telling telling =
                    new Telling(topic.phrases(), towns().getFirst(), LocalDate.of(2020, 2, 29), new Random(1));
            for (String list : topic.phrases().names()) {
                if (!list.equals("law")) {
                    topic.phrases()
                            .all(list)
                            .forEach(phrase -> assertThat(telling.say(phrase))
                                    .doesNotContain("{")
                                    .isNotBlank());
                }
            }
        }
    }

    @Test
    void no_ward_is_called_as_one_that_exists() throws IOException {
        Set<String> real = new HashSet<>();
        collect(JsonParser.parseString(Files.readString(SharedData.file("lexicon/vn-admin-units-2026-07.json"))), real);
        assertThat(real).hasSizeGreaterThan(3_000);
        assertThat(Towns.names(new Random(1)))
                .hasSizeGreaterThanOrEqualTo(CityPlan.MOST_SITES)
                .doesNotHaveDuplicates()
                .noneMatch(name -> real.contains("Phường " + name) || real.contains("Xã " + name));
    }

    private static void collect(JsonElement element, Set<String> names) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> collect(each, names));
        } else if (element.isJsonObject()) {
            element.getAsJsonObject().asMap().forEach((key, value) -> {
                if (key.equals("FullName")) {
                    names.add(value.getAsString());
                } else {
                    collect(value, names);
                }
            });
        }
    }

    @Test
    void a_newsroom_works_on_working_days_and_more_from_year_to_year() {
        Rhythm rhythm = new Rhythm(NOW);
        List<Instant> times = IntStream.range(0, 20_000)
                .mapToObj(number -> rhythm.at(number / 20_000.0))
                .toList();
        assertThat(times).isSorted();
        long sundays = times.stream()
                .filter(time -> LocalDate.ofInstant(time, Dates.ZONE).getDayOfWeek() == DayOfWeek.SUNDAY)
                .count();
        assertThat(sundays).isBetween(200L, 800L);
        assertThat(times.get(10_000)).isAfter(NOW.minusSeconds(5L * 365 * 24 * 3600));
        assertThat(times.getLast()).isBeforeOrEqualTo(NOW).isAfter(NOW.minusSeconds(24 * 3600));
    }

    @Test
    void few_articles_have_many_readers_and_most_have_few() {
        Readership readership = new Readership(LocalDate.of(2026, 11, 23));
        SplittableRandom chance = new SplittableRandom(1);
        List<Long> totals = IntStream.range(0, 20_000)
                .mapToObj(_ ->
                        readership.of(false, LocalDate.of(2020, 1, 1), chance).total())
                .sorted()
                .toList();
        assertThat(totals.get(10_000)).isLessThan(10);
        assertThat(totals.getLast()).isGreaterThan(1_000);
        long read = totals.stream().mapToLong(Long::longValue).sum();
        assertThat(totals.subList(18_000, 20_000).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isGreaterThan(read / 2);
    }

    private static List<Town> towns() {
        return List.of(town(1, "thành phố", "Vĩnh Lam"), town(2, "phường", "Bến Khế"));
    }

    private static Town town(long site, String level, String name) {
        Map<Topic, Section> sections = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            sections.put(topic, new Section(site * 10 + topic.ordinal(), null, topic.slug(), topic.title()));
        }
        Account account =
                new Account(new UUID(0, site), site, "Lụa", "", Role.PUBLISHER, Language.VIETNAMESE, null, false);
        return new Town(
                site,
                level,
                name,
                "Chủ tịch UBND " + level + " Tô Thị Nhài",
                sections,
                account,
                account,
                account,
                account,
                List.of(new UUID(1, site)));
    }
}
