package vn.bantin.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import vn.bantin.Newsroom;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Content;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.site.Section;

/** A newsroom with a search of its own, which takes in what is new before each question. */
final class SearchedNewsroom implements AutoCloseable {
    static final Instant DAY = Instant.parse("2019-02-14T08:31:00Z");

    final Newsroom newsroom;
    final Path folder = TestDatabases.folder().resolve("search");
    final Search search;

    SearchedNewsroom(Engine engine) {
        newsroom = Newsroom.on(engine);
        search = newSearch();
    }

    /** A second search of the same database and folder, as another process has it. */
    Search newSearch() {
        return new Search(newsroom.database, folder, "tests");
    }

    Article publish(String title) {
        return publish(newsroom.news, title, "Nội dung.", "Huy Kiên", DAY);
    }

    Article publish(String title, String body) {
        return publish(newsroom.news, title, body, "Huy Kiên", DAY);
    }

    Article publish(Section section, String title, String body, String byline, Instant time) {
        return newsroom.adopted(
                section, new Content(title, "ML", "Sapo.", "<p>" + body + "</p>", null, "", "", byline), time);
    }

    Scope here() {
        return Scope.of(newsroom.site.id());
    }

    Scope everywhere() {
        return new Scope(OptionalLong.empty(), Limits.NONE);
    }

    Scope within(Limits limits) {
        return new Scope(OptionalLong.of(newsroom.site.id()), limits);
    }

    Found found(String typed) {
        return found(typed, here(), Order.RELEVANCE, 0, 100);
    }

    Found found(String typed, Scope scope, Order order, int skipped, int most) {
        search.catchUp();
        return search.find(typed, scope, order, skipped, most);
    }

    /** The titles of what is found, the best first. */
    List<String> titles(String typed) {
        return titles(found(typed));
    }

    List<String> titles(Found found) {
        return found.answer().hits().stream().map(this::title).toList();
    }

    String title(Hit hit) {
        return title(hit.site(), hit.article());
    }

    private String title(long site, UUID article) {
        return newsroom.database
                .read(tx -> new Articles(tx, site).live(List.of(article)))
                .getFirst()
                .title();
    }

    @Override
    public void close() {
        search.close();
        newsroom.database.close();
    }
}
