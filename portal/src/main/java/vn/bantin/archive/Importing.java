package vn.bantin.archive;

import java.nio.file.Path;
import java.time.Instant;
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
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.article.Sources;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.site.Section;
import vn.bantin.site.Site;

/** Takes captured pages in as articles, each file for itself; what is here already is left as it is. */
public final class Importing {
    private static final String ARCHIVIST = "Nhập dữ liệu lưu trữ";

    /** No portal published anything before there was a web in Việt Nam. */
    private static final Instant FIRST_PORTAL = Instant.parse("1997-01-01T00:00:00Z");

    private final Database database;
    private final Adopting adopting;
    private final InstantSource clock;

    public Importing(Database database, InstantSource clock) {
        this.database = database;
        this.adopting = new Adopting(clock);
        this.clock = clock;
    }

    /** Imports one file, all of it or nothing; on a dry run it only says what it would do. */
    public Outcome importFile(Path path, Site site, Section section, boolean dryRun) {
        try {
            RawFile file = RawFile.read(path);
            Capture capture = CaptureReading.read(file.text());
            requireBelievableTime(capture);
            capture.content().requireComplete();
            return dryRun
                    ? database.read(
                            tx -> known(tx, site, file, capture).orElseGet(() -> preview(tx, site, section, capture)))
                    : database.write(tx ->
                            known(tx, site, file, capture).orElseGet(() -> take(tx, site, section, file, capture)));
        } catch (NoArticle unusable) {
            return new Outcome.Skipped(String.valueOf(unusable.getMessage()));
        } catch (Refusal refusal) {
            return new Outcome.Skipped(Messages.in(Language.ENGLISH).say(refusal));
        }
    }

    private void requireBelievableTime(Capture capture) throws NoArticle {
        if (capture.publishedAt().isAfter(clock.instant())) {
            throw new NoArticle("its time of publication is still to come");
        }
        if (capture.publishedAt().isBefore(FIRST_PORTAL)) {
            throw new NoArticle("its time of publication is before there were portals");
        }
    }

    private static Optional<Outcome> known(Handle tx, Site site, RawFile file, Capture capture) {
        return sameBytes(tx, site, file).or(() -> sameArticle(tx, site, capture));
    }

    private static Optional<Outcome> sameBytes(Handle tx, Site site, RawFile file) {
        return new Sources(tx, site.id())
                .articleFrom(file.source())
                .map(id -> alreadyHere(new Articles(tx, site.id()).byId(id).orElseThrow()));
    }

    /** The same title at the same minute is the same article, even from a file that was saved differently. */
    private static Optional<Outcome> sameArticle(Handle tx, Site site, Capture capture) {
        Content found = capture.content();
        return new Articles(tx, site.id())
                .published(found.title(), capture.publishedAt())
                .map(article -> hasEdition(tx, site, article.id(), found)
                        ? alreadyHere(article)
                        : new Outcome.Skipped("the portal holds an article of this title and time at /" + article.path()
                                + ", with other words; it was left as it is"));
    }

    private static boolean hasEdition(Handle tx, Site site, UUID article, Content content) {
        return new Editions(tx, site.id())
                .of(article).stream().map(Edition::content).anyMatch(content::equals);
    }

    private static Outcome alreadyHere(Article article) {
        return new Outcome.AlreadyHere("/" + article.path());
    }

    private static Outcome preview(Handle tx, Site site, Section section, Capture capture) {
        String path =
                new Articles(tx, site.id()).freePath(section, capture.content().title());
        return new Outcome.Imported(capture, "/" + path);
    }

    private Outcome take(Handle tx, Site site, Section section, RawFile file, Capture capture) {
        Account archivist = new Accounts(tx, site.id()).named(ARCHIVIST, Role.REPORTER);
        Article article =
                adopting.adopt(tx, archivist, section, capture.content(), capture.publishedAt(), file.source());
        return new Outcome.Imported(capture, "/" + article.path());
    }
}
