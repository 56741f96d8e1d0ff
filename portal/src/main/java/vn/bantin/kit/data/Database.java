package vn.bantin.kit.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** The one database of an installation: every read is one snapshot, every write one transaction. */
public final class Database implements AutoCloseable {
    private static final int READERS = 8;
    private static final int BUSY_MILLISECONDS = 10_000;

    private final Engine engine;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final Jdbi reading;
    private final Jdbi writing;

    private Database(Engine engine, HikariDataSource readers, HikariDataSource writers) {
        this.engine = engine;
        this.readers = readers;
        this.writers = writers;
        this.reading = jdbi(readers);
        this.writing = jdbi(writers);
    }

    /**
     * Opens the database and brings its tables to the newest version.
     *
     * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://…}
     * @param user the account at the engine; empty where the address holds it or none is needed
     * @throws RuntimeException of the engine's own where it cannot be reached or its tables are of a newer portal
     */
    public static Database open(String url, String user, String password) {
        Engine engine = Engine.of(url);
        return switch (engine) {
            case SQLITE -> openSqlite(url);
            case POSTGRESQL -> openPostgresql(url, user, password);
        };
    }

    private static Database openSqlite(String url) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        HikariDataSource writer = pool("writer", 1, sqlite(url, config));
        migrate(Engine.SQLITE, writer);
        config.setTransactionMode(TransactionMode.DEFERRED);
        HikariDataSource readers = pool("readers", READERS, sqlite(url, config));
        return new Database(Engine.SQLITE, readers, writer);
    }

    private static DataSource sqlite(String url, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static Database openPostgresql(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("bantin");
        config.setJdbcUrl(url);
        if (!user.isEmpty()) {
            config.setUsername(user);
            config.setPassword(password);
        }
        config.setMaximumPoolSize(READERS);
        HikariDataSource pool = new HikariDataSource(config);
        migrate(Engine.POSTGRESQL, pool);
        return new Database(Engine.POSTGRESQL, pool, pool);
    }

    private static HikariDataSource pool(String name, int size, DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static void migrate(Engine engine, DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(engine.dialect())
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }

    private static Jdbi jdbi(DataSource source) {
        return Jdbi.create(source)
                .registerArgument(new UuidAsText())
                .registerArgument(new InstantAsMillis())
                .registerColumnMapper(UUID.class, (row, column, context) -> {
                    String text = row.getString(column);
                    return text == null ? null : UUID.fromString(text);
                })
                .registerColumnMapper(Instant.class, (row, column, context) -> {
                    long millis = row.getLong(column);
                    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
                });
    }

    public Engine engine() {
        return engine;
    }

    /** Does the work on one snapshot of the data; whatever it writes is refused or rolled back. */
    public <T extends @Nullable Object> T read(Function<Handle, T> work) {
        try (Handle handle = reading.open()) {
            handle.begin();
            if (engine == Engine.POSTGRESQL) {
                handle.setTransactionIsolationLevel(TransactionIsolationLevel.REPEATABLE_READ);
            }
            try {
                return work.apply(handle);
            } finally {
                handle.rollback();
            }
        }
    }

    /** Does the work in one transaction: all of it is kept when the method returns, none of it when it throws. */
    public <T extends @Nullable Object> T write(Function<Handle, T> work) {
        return writing.inTransaction(work::apply);
    }

    /** As {@link #write} for work without a result. */
    public void change(Consumer<Handle> work) {
        writing.useTransaction(work::accept);
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    /** Ids stand as text, so that both engines sort and show them alike. */
    private static final class UuidAsText extends AbstractArgumentFactory<UUID> {
        UuidAsText() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(UUID value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, value.toString());
        }
    }

    /** Times stand as milliseconds since 1970 in UTC. */
    private static final class InstantAsMillis extends AbstractArgumentFactory<Instant> {
        InstantAsMillis() {
            super(Types.BIGINT);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setLong(position, value.toEpochMilli());
        }
    }
}
