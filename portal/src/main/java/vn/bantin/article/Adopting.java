package vn.bantin.article;

import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.site.Section;

/** Takes in an article that was approved and published elsewhere: it is live at once, under its first date. */
public final class Adopting {
    private final Database database;
    private final InstantSource clock;

    public Adopting(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The article with its source beside it; all of it is kept or nothing. */
    public Article adopt(Account archivist, Section section, Content content, Instant publishedAt, Source source) {
        return database.write(tx -> {
            Article article = adopt(tx, archivist, section, content, publishedAt);
            new Sources(tx, archivist.siteId()).add(article.id(), source, clock.instant());
            return article;
        });
    }

    /** As above within a transaction that is open already, for an article without a source. */
    public Article adopt(Handle tx, Account archivist, Section section, Content content, Instant publishedAt) {
        long site = archivist.siteId();
        Publishing.requireImprint(tx, site);
        Articles articles = new Articles(tx, site);
        Article article = articles.add(section, content.title());
        Edition edition = Edition.adopted(article.id(), content, archivist, publishedAt);
        new Editions(tx, site).add(edition);
        articles.show(article.id(), edition.id(), publishedAt);
        new Changes(tx, database.engine())
                .append(site, Change.Kind.ARTICLE, article.id().toString());
        return articles.byId(article.id()).orElseThrow();
    }
}
