package vn.bantin.kit.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.util.IOUtils;

/** Empty databases for tests: a new file for SQLite, a new database in one shared server for PostgreSQL. */
public final class TestDatabases {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    /** An open database with all tables and no rows. */
    public static Database empty(Engine engine) {
        return Database.open(url(engine), "", "");
    }

    /** The address of a database that nothing was done to yet. */
    public static String url(Engine engine) {
        return switch (engine) {
            case SQLITE -> "jdbc:sqlite:" + folder().resolve("bantin.db");
            case POSTGRESQL -> Postgres.newDatabase();
        };
    }

    /** A new folder, removed with all others when the process ends. */
    public static Path folder() {
        try {
            return Files.createTempDirectory(Folders.ALL, "test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the folders of this process stand. */
    private static final class Folders {
        static final Path ALL = create();

        private static Path create() {
            try {
                Path all = Files.createTempDirectory("bantin-test");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(all)));
                return all;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** What another process still writes there stays behind. */
    private static void remove(Path folder) {
        try {
            IOUtils.rm(folder);
        } catch (IOException inUse) {
            System.err.println("left behind: " + inUse.getMessage());
        }
    }

    /** Started when the first test asks for it, stopped with the process. */
    private static final class Postgres {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        static String newDatabase() {
            String name = "test" + NUMBER.incrementAndGet();
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return SERVER.getJdbcUrl("postgres", name);
        }
    }
}
