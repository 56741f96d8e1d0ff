package vn.bantin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.LongConsumer;
import org.apache.lucene.util.IOUtils;
import org.jdbi.v3.core.Handle;
import vn.bantin.city.City;
import vn.bantin.city.CityPlan;
import vn.bantin.city.CityReport;
import vn.bantin.command.Failure;
import vn.bantin.command.Founding.Founded;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.DatabaseAway;
import vn.bantin.kit.data.FolderLock;
import vn.bantin.media.Library;
import vn.bantin.media.Vault;
import vn.bantin.site.Sites;

/** A data folder without a site, on which a city is laid: the whole of it in one transaction, or nothing. */
final class Ground {
    private final Settings settings;
    private final InstantSource clock;

    Ground(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Founded found(CityPlan plan, Path texts, LongConsumer progress) {
        Portal.makeFolder(settings.data());
        try (FolderLock _ = Portal.lock(settings.data())) {
            requireEmpty();
            return lay(plan, texts, progress);
        } catch (DatabaseAway inUse) {
            throw new Failure("another process has the database of the data folder %s open; end it first"
                    .formatted(settings.data()));
        } catch (IOException failure) {
            throw new Failure(String.valueOf(failure.getMessage()));
        }
    }

    /** Looked at before the database is asked for alone, which takes a while where somebody has it open. */
    private void requireEmpty() {
        try (Database database =
                Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword())) {
            database.read(this::requireEmpty);
        }
    }

    private Founded lay(CityPlan plan, Path texts, LongConsumer progress) throws IOException {
        try (Database database =
                Database.openAlone(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword())) {
            City city = City.of(plan, texts, library(database), clock.instant());
            CityReport report = database.write(tx -> {
                requireEmpty(tx);
                return city.lay(tx, progress);
            });
            forgetWhatWasMade();
            return new Founded(report, database.size());
        }
    }

    private boolean requireEmpty(Handle tx) {
        if (!new Sites(tx).isEmpty()) {
            throw new Failure(
                    "the data folder %s has sites already; name an empty one with --data".formatted(settings.data()));
        }
        return true;
    }

    private Library library(Database database) {
        return new Library(database, new Vault(settings.data().resolve("media")), settings.pictureMegabytes());
    }

    /** An index from when there was nothing to find has not learnt how the city spells, and pages tell of no site. */
    private void forgetWhatWasMade() throws IOException {
        IOUtils.rm(settings.data().resolve("search"), settings.data().resolve("pages"));
    }
}
