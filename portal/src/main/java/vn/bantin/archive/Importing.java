package vn.bantin.archive;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.article.Adopting;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Content;
import vn.bantin.article.Editions;
import vn.bantin.article.Source;
import vn.bantin.article.Sources;
import vn.bantin.kit.data.Database;
import vn.bantin.site.Section;
import vn.bantin.site.Site;

/** Takes captured pages in as articles, each file for itself; what is here already is left as it is. */
public final class Importing {
    private static final String ARCHIVIST = "Nhập dữ liệu lưu trữ";

    private final Database database;
    private final Adopting adopting;
    private final InstantSource clock;

    public Importing(Database database, InstantSource clock) {
        this.database = database;
        this.adopting = new Adopting(database, clock);
        this.clock = clock;
    }

    /** Imports one file; on a dry run it only says what it would do. */
    public Outcome importFile(Path path, Site site, Section section, boolean dryRun) {
        try {
            RawFile file = RawFile.read(path);
            Optional<Outcome> before = database.read(tx -> sameBytes(tx, site, file.source()));
            if (before.isPresent()) {
                return before.get();
            }
            Capture capture = CaptureReading.read(file.text());
            requirePast(capture);
            return database.read(tx -> sameArticle(tx, site, capture))
                    .orElseGet(() -> dryRun ? preview(site, section, capture) : take(site, section, capture, file));
        } catch (NoArticle unusable) {
            return new Outcome.Skipped(String.valueOf(unusable.getMessage()));
        }
    }

    private static Optional<Outcome> sameBytes(Handle tx, Site site, Source source) {
        return new Sources(tx, site.id())
                .articleFrom(source)
                .map(id -> alreadyHere(new Articles(tx, site.id()).byId(id).orElseThrow()));
    }

    private void requirePast(Capture capture) throws NoArticle {
        if (capture.publishedAt().isAfter(clock.instant())) {
            throw new NoArticle("its time of publication is still to come");
        }
    }

    /** The same title at the same minute is the same article, even from a file that was saved differently. */
    private static Optional<Outcome> sameArticle(Handle tx, Site site, Capture capture) {
        Content found = capture.content();
        return new Articles(tx, site.id())
                .published(found.title(), capture.publishedAt())
                .map(article ->
                        contentOf(tx, site, article).filter(found::equals).isPresent()
                                ? alreadyHere(article)
                                : new Outcome.Skipped("the portal holds an article of this title and time at /"
                                        + article.path() + ", with other words; it was left as it is"));
    }

    private static Optional<Content> contentOf(Handle tx, Site site, Article article) {
        UUID live = article.liveEditionId();
        return live == null
                ? Optional.empty()
                : new Editions(tx, site.id()).byId(live).map(edition -> edition.content());
    }

    private static Outcome alreadyHere(Article article) {
        return new Outcome.AlreadyHere("/" + article.path());
    }

    private Outcome preview(Site site, Section section, Capture capture) {
        String path = database.read(tx ->
                new Articles(tx, site.id()).freePath(section, capture.content().title()));
        return new Outcome.Imported(capture, "/" + path);
    }

    private Outcome take(Site site, Section section, Capture capture, RawFile file) {
        Account archivist = database.write(tx -> new Accounts(tx, site.id()).named(ARCHIVIST, Role.REPORTER));
        Article article = adopting.adopt(archivist, section, capture.content(), capture.publishedAt(), file.source());
        return new Outcome.Imported(capture, "/" + article.path());
    }
}
