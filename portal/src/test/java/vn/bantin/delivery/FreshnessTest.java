package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.kit.data.Engine;
import vn.bantin.site.Section;

/**
 * Random writes while readers ask, held against a model: nobody gets a page that is older than promised, of a draft, or
 * mixed of two states.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class FreshnessTest {
    private static final int ARTICLES = 5;
    private static final int WRITES = 80;
    private static final int READERS = 3;
    private static final Pattern TITLE = Pattern.compile("Bài (\\d) bản (\\d+)\\.");

    /** What another node wrote may be missing for so long; what this node wrote may not. */
    private static final Duration PROMISE = Duration.ofMillis(100);

    private final Engine engine;
    private final RunningPortal writing;
    private final Newsroom newsroom;
    private final Section section;
    private final List<History> histories =
            IntStream.range(0, ARTICLES).mapToObj(i -> new History()).toList();
    private final Edition[] newest = new Edition[ARTICLES];
    private final String[] paths = new String[ARTICLES];
    private final long seed = new Random().nextLong();

    FreshnessTest(Engine engine) {
        this.engine = engine;
        writing = RunningPortal.alone(engine);
        newsroom = writing.newsroom();
        section = newsroom.addSection("tuoi-moi", "Tươi mới");
        Instant begin = Instant.parse("2020-01-01T05:00:00Z");
        for (int i = 0; i < ARTICLES; i++) {
            int article = i;
            histories.get(i).change(1, () -> newest[article] = adopted(article, begin.plusSeconds(article)));
            paths[i] = "/" + newsroom.article(newest[i]).path();
        }
    }

    private Edition adopted(int article, Instant time) {
        UUID live = Objects.requireNonNull(
                newsroom.adopted(section, content(article, 1), time).liveEditionId());
        return newsroom.database
                .read(tx -> new Editions(tx, newsroom.site.id()).byId(live))
                .orElseThrow();
    }

    private static Content content(int article, int version) {
        String name = "Bài " + article + " bản " + version + ".";
        return new Content(name, "ML", "Sapo: " + name, "<p>Thân: " + name + "</p>", null, "", "", "Mến");
    }

    @Test
    void no_reader_gets_a_page_that_is_older_than_promised_or_a_draft_or_mixed() throws Exception {
        List<RunningPortal> nodes = new ArrayList<>(List.of(writing));
        if (engine == Engine.POSTGRESQL) {
            nodes.add(writing.anotherNode());
        }
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> reading = new ArrayList<>();
            for (int i = 0; i < READERS * nodes.size(); i++) {
                RunningPortal node = nodes.get(i % nodes.size());
                Random random = new Random(seed + i);
                reading.add(readers.submit(readUntil(over, node, random)));
            }
            try {
                write(new Random(seed));
            } finally {
                over.set(true);
            }
            for (Future<Integer> reader : reading) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            nodes.reversed().forEach(RunningPortal::close);
        }
    }

    private void write(Random random) {
        for (int i = 0; i < WRITES; i++) {
            int article = random.nextInt(ARTICLES);
            History history = histories.get(article);
            if (history.last().isLive() && random.nextInt(3) == 0) {
                history.change(
                        0, () -> newsroom.withdrawing().withdraw(newsroom.publisher, newest[article].id(), "Thử."));
            } else {
                Edition approved =
                        approved(article, history.newest() + 1, history.last().isLive());
                history.change(
                        history.newest() + 1,
                        () -> newest[article] = newsroom.publishing().publish(newsroom.publisher, approved.id()));
            }
        }
    }

    /** All of the next version but that it is published, so that nobody may see it yet. */
    private Edition approved(int article, int version, boolean live) {
        Edition draft = live
                ? newsroom.correcting().correct(newsroom.editor, newest[article].id(), "Sửa.")
                : newsroom.correcting().restore(newsroom.editor, newest[article].id(), "Đăng lại.");
        newsroom.rewrite(newsroom.editor, draft, content(article, version));
        newsroom.writing().submit(newsroom.editor, draft.id());
        return newsroom.approve(newsroom.publisher, draft.id());
    }

    private Callable<Integer> readUntil(AtomicBoolean over, RunningPortal node, Random random) {
        return () -> {
            int pages = 0;
            while (!over.get()) {
                int which = random.nextInt(ARTICLES + 2);
                boolean packed = random.nextBoolean();
                if (which < ARTICLES) {
                    checkArticle(node, which, packed);
                } else {
                    checkList(node, which == ARTICLES ? "/" + section.slug() : "/", packed);
                }
                pages++;
            }
            return pages;
        };
    }

    /** Pages go out packed by another way than others. */
    private static HttpResponse<String> get(RunningPortal node, String path, boolean packed) {
        return packed ? node.getPacked(path, HOST) : node.get(path, HOST);
    }

    private void checkArticle(RunningPortal node, int article, boolean packed) {
        long begin = System.nanoTime();
        HttpResponse<String> response = get(node, paths[article], packed);
        List<History.State> possible = possible(node, article, begin);
        Document page = Jsoup.parse(response.body());
        if (response.statusCode() == 410) {
            assertThat(possible).as(told(node, article)).anyMatch(state -> !state.isLive());
            return;
        }
        assertThat(response.statusCode()).isEqualTo(200);
        List<Integer> versions = TITLE.matcher(page.select("h1, .lead, .body").text())
                .results()
                .peek(match -> assertThat(match.group(1)).isEqualTo(Integer.toString(article)))
                .map(FreshnessTest::version)
                .toList();
        assertThat(versions).as("title, lead and body").hasSize(3);
        assertThat(versions.stream().distinct()).as("one version").hasSize(1);
        assertThat(possible.stream().map(History.State::version))
                .as(told(node, article))
                .contains(versions.getFirst());
        checkListed(node, begin, page.select(".neighbours").text(), article);
    }

    private void checkList(RunningPortal node, String path, boolean packed) {
        long begin = System.nanoTime();
        HttpResponse<String> response = get(node, path, packed);
        assertThat(response.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(response.body());
        checkListed(node, begin, page.select("main").text(), -1);
    }

    /** The lists are long enough for all articles. */
    private void checkListed(RunningPortal node, long begin, String text, int but) {
        List<MatchResult> listed = TITLE.matcher(text).results().toList();
        for (int article = 0; article < ARTICLES; article++) {
            if (article == but) {
                continue;
            }
            String name = Integer.toString(article);
            List<History.State> possible = possible(node, article, begin);
            List<Integer> versions = listed.stream()
                    .filter(match -> match.group(1).equals(name))
                    .map(FreshnessTest::version)
                    .toList();
            assertThat(possible.stream().map(History.State::version))
                    .as(told(node, article))
                    .containsAll(versions.isEmpty() ? List.of(0) : versions);
        }
    }

    private List<History.State> possible(RunningPortal node, int article, long begin) {
        long known = node == writing ? begin : begin - PROMISE.toNanos();
        return histories.get(article).between(known, System.nanoTime());
    }

    private String told(RunningPortal node, int article) {
        return "article " + article + " on the " + (node == writing ? "writing" : "other") + " node, seed " + seed;
    }

    private static int version(MatchResult match) {
        return Integer.parseInt(match.group(2));
    }
}
