package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.site.Section;

/** A site that is written at random, one of some with the same addresses: its word stands in all that its pages tell. */
final class WrittenSite {
    /** Tones make other words of the same address. */
    private static final List<String> WORDS = List.of("Bài", "Bãi", "Bại");

    static final int SITES = WORDS.size();

    /** All of them find a place among the neighbours of each, but for the last, which stands in a section below theirs. */
    private static final int ARTICLES = 4;

    private static final Pattern TOLD = Pattern.compile("(Bài|Bãi|Bại) (\\d+) (bản|lời) (\\d+)\\.");
    private static final String MOST_READ = ".most-read";
    private static final String COMMENTS = "/binh-luan";

    private final String word;
    private final String host;
    private final Newsroom newsroom;
    private final List<WrittenArticle> articles;

    WrittenSite(RunningPortal node, int number) {
        this.word = WORDS.get(number);
        this.host = "site-" + number + ".example";
        this.newsroom = node.newsroom().elsewhere(host);
        Account moderator = newsroom.addAccount("Người duyệt bình luận", Role.MODERATOR);
        Section below = newsroom.addSection("tin-phuong", "Tin phường", newsroom.news);
        this.articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> new WrittenArticle(
                        node, newsroom, i + 1 < ARTICLES ? newsroom.news : below, moderator, word + " " + i, i))
                .toList();
    }

    String host() {
        return host;
    }

    void write(RunningPortal node, Random random) {
        articles.get(random.nextInt(ARTICLES)).write(node, newsroom.at(node), random);
    }

    List<String> paths() {
        return Stream.concat(
                        Stream.of("/", "/" + newsroom.news.slug()),
                        articles.stream().flatMap(article -> Stream.of(article.path(), article.path() + COMMENTS)))
                .toList();
    }

    /** What an answer at a path tells, in the page itself and in the list beside it, which may be younger. */
    Stream<Set<Fact>> told(String path, Answer answer) {
        Optional<WrittenArticle> own = articles.stream()
                .filter(article -> path.startsWith(article.path()))
                .findAny();
        if (answer.status() != 200) {
            assertThat(answer.status()).isEqualTo(path.endsWith(COMMENTS) ? 404 : 410);
            return Stream.of(Set.of(new Fact(own.orElseThrow().editions(), History.NOTHING)));
        }
        Set<Fact> listed = told(answer.page().select(MOST_READ));
        answer.page().select(MOST_READ).remove();
        own.filter(article -> path.equals(article.path())).ifPresent(article -> assertWhole(article, answer.page()));
        return Stream.of(listed, complete(told(answer.page().children()), shownAt(path, own)));
    }

    private Set<Fact> told(Elements text) {
        Set<Fact> facts = TOLD.matcher(text.text()).results().map(this::fact).collect(Collectors.toSet());
        assertThat(facts.stream().map(Fact::of)).as("one version of each").doesNotHaveDuplicates();
        return facts;
    }

    private Fact fact(MatchResult told) {
        assertThat(told.group(1)).as("the word of this site").isEqualTo(word);
        WrittenArticle article = articles.get(Integer.parseInt(told.group(2)));
        return new Fact(
                told.group(3).equals("bản") ? article.editions() : article.comments(), Integer.parseInt(told.group(4)));
    }

    private void assertWhole(WrittenArticle article, Document page) {
        assertThat(page.select("h1, .lead, .body"))
                .hasSize(3)
                .allSatisfy(part -> assertThat(told(new Elements(part)))
                        .extracting(Fact::of)
                        .containsExactly(article.editions()));
    }

    private Stream<History> shownAt(String path, Optional<WrittenArticle> own) {
        Stream<History> lists = articles.stream()
                .filter(article -> own.isEmpty() || isShownAt(path, own.get(), article))
                .map(WrittenArticle::editions);
        return Stream.concat(lists, own.stream().map(WrittenArticle::comments));
    }

    /** At an article, what stands in its section too. */
    private static boolean isShownAt(String path, WrittenArticle own, WrittenArticle article) {
        return article == own || !path.endsWith(COMMENTS) && article.section().equals(own.section());
    }

    /** What is not on a page is told to be nothing. */
    private static Set<Fact> complete(Set<Fact> told, Stream<History> shown) {
        Set<History> named = told.stream().map(Fact::of).collect(Collectors.toSet());
        return Stream.concat(
                        told.stream(),
                        shown.filter(history -> !named.contains(history))
                                .map(history -> new Fact(history, History.NOTHING)))
                .collect(Collectors.toSet());
    }
}
