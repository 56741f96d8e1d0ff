package vn.bantin.kit.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.util.IOUtils;
import org.flywaydb.core.Flyway;

/** Empty databases for tests: a new file for SQLite, a new database in one shared server for PostgreSQL. */
public final class TestDatabases {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    /** An open database with all tables and no rows. */
    public static Database empty(Engine engine) {
        return Database.open(migrated(engine), "", "");
    }

    /** The address of a database with all tables and no rows: a copy of one, since to make the tables takes much longer. */
    public static String migrated(Engine engine) {
        return switch (engine) {
            case SQLITE -> Sqlite.copy();
            case POSTGRESQL -> Postgres.newDatabase(Postgres.Migrated.NAME);
        };
    }

    /** The address of a database that nothing was done to yet. */
    public static String url(Engine engine) {
        return switch (engine) {
            case SQLITE -> Sqlite.url(Sqlite.newFile());
            case POSTGRESQL -> Postgres.newDatabase("template1");
        };
    }

    /** The address of a database as a program of the past left it, brought to this version of the tables. */
    static String at(Engine engine, String version) {
        String url = url(engine);
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration", engine.migrations())
                .placeholders(engine.dialect())
                .target(version)
                .load()
                .migrate();
        return url;
    }

    /** Has this closed when the process ends, before whatever was open sooner: it may still need its database then. */
    public static void closeAtEnd(AutoCloseable open) {
        Ending.OPEN.push(open);
    }

    private static final class Ending {
        static final Deque<AutoCloseable> OPEN = new ConcurrentLinkedDeque<>();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Ending::close)));
        }

        private static void close(AutoCloseable open) {
            try {
                open.close();
            } catch (Exception failure) {
                System.err.println("not closed: " + failure.getMessage());
            }
        }
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
                closeAtEnd(() -> remove(all));
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

    private static final class Sqlite {
        private static final Path MIGRATED = migrate();

        private static Path migrate() {
            Path file = newFile();
            Database.open(url(file), "", "").close();
            return file;
        }

        static Path newFile() {
            return folder().resolve("bantin.db");
        }

        static String url(Path file) {
            return "jdbc:sqlite:" + file;
        }

        static String copy() {
            try {
                return url(Files.copy(MIGRATED, newFile()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Started when the first test asks for it, stopped with the process. */
    private static final class Postgres {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setRegisterShutdownHook(false)
                        .start();
                closeAtEnd(server);
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** Made when the first test asks for it. */
        private static final class Migrated {
            static final String NAME = migrate();

            private static String migrate() {
                String name = "migrated";
                Database.open(create(name, "template1"), "", "").close();
                return name;
            }
        }

        static String newDatabase(String template) {
            return create("test" + NUMBER.incrementAndGet(), template);
        }

        private static String create(String name, String template) {
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return SERVER.getJdbcUrl("postgres", name);
        }
    }
}
