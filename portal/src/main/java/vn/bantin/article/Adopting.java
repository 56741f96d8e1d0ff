package vn.bantin.article;

import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.site.Section;

/**
 * Takes in an article that was approved and published elsewhere: it is live at once, under its first date. It is done
 * within a transaction that is open already, since whoever brings articles in looks first whether they are here.
 */
public final class Adopting {
    private final InstantSource clock;

    public Adopting(InstantSource clock) {
        this.clock = clock;
    }

    /** The article with its source beside it. */
    public Article adopt(
            Handle tx, Account archivist, Section section, Content content, Instant publishedAt, Source source) {
        Article article = adopt(tx, archivist, section, content, publishedAt);
        new Sources(tx, archivist.siteId()).add(article.id(), source, clock.instant());
        return article;
    }

    /** An article without a source. */
    public Article adopt(Handle tx, Account archivist, Section section, Content content, Instant publishedAt) {
        long site = archivist.siteId();
        Publishing.requireImprint(tx, site);
        Articles articles = new Articles(tx, site);
        Article article = articles.add(section, content.title());
        Edition edition = Edition.adopted(article.id(), content, archivist, publishedAt);
        new Editions(tx, site).add(edition, publishedAt);
        articles.show(article.id(), edition.id(), publishedAt);
        new Changes(tx).append(site, Change.Kind.ARTICLE, article.id().toString());
        return articles.byId(article.id()).orElseThrow();
    }
}
