package vn.bantin.demonstration;

import java.time.Instant;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.kit.data.Database;
import vn.bantin.site.Site;

/** The article of the demonstration from which records are taken up. */
record LeadingArticle(Edition edition, Instant published) {
    private static final String TITLE = "Phó Bí thư Thành ủy Lê Khắc Thoan làm việc";

    static LeadingArticle of(Database database, Site site) {
        return database.read(tx -> of(tx, site));
    }

    private static LeadingArticle of(Handle tx, Site site) {
        Articles articles = new Articles(tx, site.id());
        Article article = articles.latest(Integer.MAX_VALUE).stream()
                .filter(headline -> headline.title().startsWith(TITLE))
                .findFirst()
                .flatMap(headline -> articles.byId(headline.articleId()))
                .orElseThrow();
        return new LeadingArticle(
                new Editions(tx, site.id())
                        .byId(Objects.requireNonNull(article.liveEditionId()))
                        .orElseThrow(),
                Objects.requireNonNull(article.publishedAt()));
    }
}
