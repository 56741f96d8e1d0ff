package vn.bantin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import vn.bantin.archive.Importing;
import vn.bantin.article.Publishing;
import vn.bantin.command.Failure;
import vn.bantin.command.Installation;
import vn.bantin.demonstration.Demonstration;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Server;
import vn.bantin.media.Library;
import vn.bantin.media.Vault;
import vn.bantin.reader.Reader;

/** The whole program put together: settings, database, parts, server. */
public final class Portal implements Installation {
    private final Settings settings;
    private final InstantSource clock;
    private final Database database;
    private final Vault vault;
    private @Nullable Server server;
    private @Nullable Timers timers;

    private Portal(Settings settings, InstantSource clock, Database database, Vault vault) {
        this.settings = settings;
        this.clock = clock;
        this.database = database;
        this.vault = vault;
    }

    /** Opens a data folder; one that is empty is given the demonstration. */
    public static Portal open(Settings settings, InstantSource clock) {
        makeFolder(settings.data());
        Database database = Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
        Portal portal =
                new Portal(settings, clock, database, new Vault(settings.data().resolve("media")));
        if (settings.demonstration()) {
            new Demonstration(database, portal.library(), clock).layIfEmpty();
        }
        return portal;
    }

    private static void makeFolder(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException failure) {
            throw new Failure("cannot make the data folder " + data);
        }
    }

    @Override
    public int serve() {
        Reader reader = new Reader(database, vault);
        timers = new Timers(new Publishing(database, clock));
        server = Server.start(settings.address(), settings.port(), Routes.of(reader), reader.problem());
        return server.port();
    }

    @Override
    public Database database() {
        return database;
    }

    public Library library() {
        return new Library(database, vault);
    }

    @Override
    public Importing importing() {
        return new Importing(database, clock);
    }

    /** Stops in the reverse order of the start; closing twice does no harm. */
    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        if (timers != null) {
            timers.close();
        }
        database.close();
    }
}
