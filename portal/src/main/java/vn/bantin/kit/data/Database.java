package vn.bantin.kit.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** The one database of an installation: every read is one snapshot, every write one transaction. */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int READERS = 8;
    private static final int BUSY_MILLISECONDS = 10_000;

    /** How long one waits for a connection before being told that the database is away. */
    private static final int READER_PATIENCE_MILLISECONDS = 3_000;

    private static final int WRITER_PATIENCE_MILLISECONDS = 15_000;

    /** What one long write keeps in memory of the pages that it comes back to, outside of the heap. */
    private static final int ALONE_KIBIBYTES = 192 * 1024;

    /** Any fixed number: it only has to be the same on every node. */
    private static final long WRITER_LOCK = 7_262_026;

    private final Engine engine;
    private final HikariDataSource readers;
    private final HikariDataSource writer;
    private final Jdbi reading;
    private final Jdbi writing;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Database(Engine engine, HikariDataSource readers, HikariDataSource writer) {
        this.engine = engine;
        this.readers = readers;
        this.writer = writer;
        this.reading = jdbi(readers);
        this.writing = jdbi(writer);
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
        DataSource writing = sqlite(url, TransactionMode.IMMEDIATE);
        Schema.bringUpToDate(Engine.SQLITE, writing);
        DataSource reading = sqlite(url, TransactionMode.DEFERRED);
        return new Database(Engine.SQLITE, readers(reading), writer(writing));
    }

    /**
     * As {@link #open}, for one long write by this process alone. SQLite then writes new pages once and to their place, and
     * keeps a journal of the few that were there before: a write that is cut off leaves the database as it was.
     *
     * @throws DatabaseAway also where another process has the SQLite file open
     */
    public static Database openAlone(String url, String user, String password) {
        Engine engine = Engine.of(url);
        return switch (engine) {
            case SQLITE -> openSqliteAlone(url);
            case POSTGRESQL -> openPostgresql(url, user, password);
        };
    }

    private static Database openSqliteAlone(String url) {
        Schema.bringUpToDate(Engine.SQLITE, sqlite(url, TransactionMode.IMMEDIATE));
        SQLiteConfig config = config(JournalMode.DELETE, TransactionMode.IMMEDIATE);
        config.setCacheSize(-ALONE_KIBIBYTES);
        DataSource alone = source(url, config);
        try {
            return new Database(Engine.SQLITE, readers(alone), writer(alone));
        } catch (PoolInitializationException inUse) {
            throw new DatabaseAway(inUse);
        }
    }

    private static DataSource sqlite(String url, TransactionMode mode) {
        return source(url, config(JournalMode.WAL, mode));
    }

    private static SQLiteConfig config(JournalMode journal, TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(journal);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTransactionMode(mode);
        return config;
    }

    private static DataSource source(String url, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static Database openPostgresql(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        if (!user.isEmpty()) {
            source.setUser(user);
            source.setPassword(password);
        }
        Schema.bringUpToDate(Engine.POSTGRESQL, source);
        return new Database(Engine.POSTGRESQL, readers(source), writer(source));
    }

    private static HikariDataSource readers(DataSource source) {
        return pool("readers", READERS, READER_PATIENCE_MILLISECONDS, source);
    }

    private static HikariDataSource writer(DataSource source) {
        return pool("writer", 1, WRITER_PATIENCE_MILLISECONDS, source);
    }

    private static HikariDataSource pool(String name, int size, int patience, DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(patience);
        return new HikariDataSource(config);
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

    /** How much room the database takes, in bytes. */
    public long size() {
        String sql = switch (engine) {
            case SQLITE -> "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
            case POSTGRESQL -> "SELECT pg_database_size(current_database())";
        };
        return read(tx -> tx.createQuery(sql).mapTo(long.class).one());
    }

    /**
     * Does the work on one snapshot of the data; whatever it writes is refused or rolled back.
     *
     * @throws DatabaseAway where there is no connection to be had
     */
    public <T extends @Nullable Object> T read(Function<Handle, T> work) {
        try (Handle handle = open(reading)) {
            handle.begin();
            if (engine == Engine.POSTGRESQL) {
                handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            }
            try {
                return work.apply(handle);
            } finally {
                handle.rollback();
            }
        }
    }

    /**
     * Does the work in one transaction: all of it is kept when the method returns, none of it when it throws. One write
     * runs at a time, on all nodes together, so that nothing the work has read can be changed by another before it ends.
     *
     * @throws DatabaseAway where there is no connection to be had
     */
    public <T extends @Nullable Object> T write(Function<Handle, T> work) {
        T result;
        try (Handle connection = open(writing)) {
            result = connection.inTransaction(handle -> {
                awaitTurn(handle);
                return work.apply(handle);
            });
        }
        listeners.forEach(Database::tell);
        return result;
    }

    /** What is written stays written, whatever becomes of those who are told. */
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException failure) {
            LOG.warn("a listener could not follow what was written: {}", failure.getMessage());
        }
    }

    /** Has this run after every write through this object, before the write returns. */
    public void onCommit(Runnable listener) {
        listeners.add(listener);
    }

    private static Handle open(Jdbi database) {
        try {
            return database.open();
        } catch (ConnectionException away) {
            throw new DatabaseAway(away);
        }
    }

    /** SQLite has one writer by its nature; PostgreSQL is given the same rule by a lock that the commit lets go. */
    private void awaitTurn(Handle handle) {
        if (engine == Engine.POSTGRESQL) {
            handle.execute("SELECT pg_advisory_xact_lock(?)", WRITER_LOCK);
        }
    }

    /** As {@link #write} for work without a result. */
    public void change(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return null;
        });
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
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
