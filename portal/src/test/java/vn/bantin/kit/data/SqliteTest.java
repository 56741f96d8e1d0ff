package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqliteTest {
    private final Database database = TestDatabases.empty(Engine.SQLITE);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void readers_do_not_stop_the_writer_because_the_log_is_written_ahead() {
        assertThat(database.<String>write(tx -> pragma(tx, "journal_mode"))).isEqualTo("wal");
        assertThat(database.<String>read(tx -> pragma(tx, "journal_mode"))).isEqualTo("wal");
    }

    @Test
    void a_commit_is_on_the_disk_before_it_returns() {
        String full = "2";
        assertThat(database.<String>write(tx -> pragma(tx, "synchronous"))).isEqualTo(full);
    }

    @Test
    void foreign_keys_are_looked_at() {
        assertThat(database.<String>write(tx -> pragma(tx, "foreign_keys"))).isEqualTo("1");
        assertThat(database.<String>read(tx -> pragma(tx, "foreign_keys"))).isEqualTo("1");
    }

    @Test
    void a_writer_of_another_process_is_waited_for() {
        assertThat(database.<String>write(tx -> pragma(tx, "busy_timeout"))).isEqualTo("10000");
    }

    private static String pragma(Handle tx, String name) {
        return tx.createQuery("PRAGMA " + name).mapTo(String.class).one();
    }
}
