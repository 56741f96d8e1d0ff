package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class DatabaseTest {
    private final Engine engine;
    private final String url;
    private final Database database;

    DatabaseTest(Engine engine) {
        this.engine = engine;
        this.url = TestDatabases.url(engine);
        this.database = Database.open(url, "", "");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_address_tells_the_engine() {
        assertThat(database.engine()).isEqualTo(engine);
    }

    @Test
    void a_write_is_kept_and_gives_its_result() {
        assertThat(database.<Integer>write(tx -> add(tx, "phường Mai Lĩnh"))).isEqualTo(1);
        assertThat(units()).isEqualTo(1);
    }

    @Test
    void a_write_that_throws_leaves_nothing() {
        assertThatThrownBy(() -> database.write(tx -> {
                    add(tx, "phường Mai Lĩnh");
                    throw new IllegalStateException("halfway");
                }))
                .hasMessage("halfway");
        assertThat(units()).isZero();
    }

    @Test
    void a_change_is_kept_and_one_that_throws_leaves_nothing() {
        database.change(tx -> add(tx, "phường Mai Lĩnh"));
        assertThatThrownBy(() -> database.change(tx -> {
                    add(tx, "phường Khác");
                    throw new IllegalStateException("halfway");
                }))
                .hasMessage("halfway");
        assertThat(units()).isEqualTo(1);
    }

    @Test
    void a_statement_that_fails_takes_the_whole_write_with_it() {
        assertThatThrownBy(() -> database.change(tx -> {
                    add(tx, "phường Mai Lĩnh");
                    tx.execute("INSERT INTO unit (name, kind) VALUES ('không ngày', 'WARD')");
                }))
                .isInstanceOf(JdbiException.class);
        assertThat(units()).isZero();
    }

    @Test
    void a_read_cannot_keep_anything_it_writes() {
        try {
            database.read(tx -> add(tx, "phường Mai Lĩnh"));
        } catch (JdbiException refusedRightAway) {
            assertThat(refusedRightAway).isNotNull();
        }
        assertThat(units()).isZero();
    }

    @Test
    void a_read_that_throws_leaves_the_next_one_clean() {
        assertThatThrownBy(() -> database.read(tx -> tx.createQuery("SELECT id FROM nowhere")
                        .mapTo(String.class)
                        .one()))
                .isInstanceOf(JdbiException.class);
        assertThat(units()).isZero();
        database.change(tx -> add(tx, "phường Mai Lĩnh"));
        assertThat(units()).isEqualTo(1);
    }

    @Test
    void a_readers_snapshot_does_not_move_while_somebody_writes() {
        database.change(tx -> add(tx, "phường Mai Lĩnh"));
        long seenAfterTheWrite = database.read(tx -> {
            assertThat(count(tx)).isEqualTo(1);
            database.change(writer -> add(writer, "phường Khác"));
            return count(tx);
        });
        assertThat(seenAfterTheWrite).isEqualTo(1);
        assertThat(units()).isEqualTo(2);
    }

    @Test
    void a_reader_does_not_see_what_is_not_committed() {
        database.change(tx -> {
            add(tx, "phường Mai Lĩnh");
            assertThat(units()).isZero();
        });
        assertThat(units()).isEqualTo(1);
    }

    @Test
    void opening_twice_migrates_once_and_keeps_every_row() {
        database.change(tx -> add(tx, "phường Mai Lĩnh"));
        var before = Contents.of(database);
        database.close();
        try (Database again = Database.open(url, "", "")) {
            assertThat(Contents.of(again)).isEqualTo(before);
            assertThat(before.get("flyway_schema_history")).contains("V1__site.sql");
        }
    }

    @Test
    void the_second_writer_waits_rather_than_fails() throws Exception {
        try (Database second = Database.open(url, "", "")) {
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch mayCommit = new CountDownLatch(1);
            database.change(tx -> add(tx, "phường Mai Lĩnh"));
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> database.change(tx -> {
                tx.execute("UPDATE unit SET name = name || ' một'");
                written.countDown();
                await(mayCommit);
            }));
            await(written);
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(
                    () -> second.change(tx -> tx.execute("UPDATE unit SET name = name || ' hai'")));
            Thread.sleep(300);
            assertThat(waiting).isNotDone();

            mayCommit.countDown();
            first.get(10, TimeUnit.SECONDS);
            waiting.get(10, TimeUnit.SECONDS);
            assertThat(database.<String>read(tx -> tx.createQuery("SELECT name FROM unit")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("phường Mai Lĩnh một hai");
        }
    }

    @Test
    void a_row_cannot_point_to_nothing() {
        assertThatThrownBy(
                        () -> database.change(
                                tx -> tx.execute(
                                        "INSERT INTO unit (name, kind, valid_from, successor_id) VALUES ('mồ côi', 'WARD', '2025-07-01', 99)")))
                .isInstanceOf(JdbiException.class);
        assertThat(units()).isZero();
    }

    @Test
    void ids_and_times_come_back_as_they_went_in_and_nothing_comes_back_as_nothing() {
        UUID id = Ids.next();
        Instant time = Instant.parse("1945-09-02T07:00:00.123Z");
        database.change(tx -> {
            tx.execute("CREATE TABLE thing (id TEXT, happened BIGINT)");
            tx.createUpdate("INSERT INTO thing (id, happened) VALUES (:id, :time)")
                    .bind("id", id)
                    .bind("time", time)
                    .execute();
            tx.createUpdate("INSERT INTO thing (id, happened) VALUES (:id, :time)")
                    .bindByType("id", null, UUID.class)
                    .bindByType("time", null, Instant.class)
                    .execute();
        });
        List<UUID> ids = database.read(
                tx -> tx.createQuery("SELECT id FROM thing").mapTo(UUID.class).list());
        assertThat(ids).containsExactlyInAnyOrder(id, null);
        List<Instant> times = database.read(tx -> tx.createQuery("SELECT happened FROM thing")
                .mapTo(Instant.class)
                .list());
        assertThat(times).containsExactlyInAnyOrder(time, null);
    }

    private long units() {
        return database.read(DatabaseTest::count);
    }

    private static long count(Handle tx) {
        return tx.createQuery("SELECT COUNT(*) FROM unit").mapTo(long.class).one();
    }

    private static int add(Handle tx, String name) {
        return tx.execute("INSERT INTO unit (name, kind, valid_from) VALUES (?, 'WARD', '2025-07-01')", name);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
