package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** A long write by one process alone on SQLite, and what is left of it where the process is killed. */
class AloneTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MORE_THAN_MEMORY_HOLDS = 240;

    private final Path folder = TestDatabases.folder();
    private final Path killed = TestDatabases.folder();

    @Test
    void a_write_that_is_cut_off_leaves_the_database_as_it_was() {
        Map<String, String> before;
        try (Database database = Database.open(url(folder), "", "")) {
            before = Contents.of(database);
        }
        try (Database alone = Database.openAlone(url(folder), "", "")) {
            alone.change(tx -> {
                insertMuch(tx);
                copyAsItStands();
            });
        }
        assertThat(killed.resolve("bantin.db-journal")).exists();
        assertThat(killed.resolve("bantin.db").toFile().length()).isGreaterThan(20 * MEGABYTE);

        try (Database next = Database.open(url(killed), "", "")) {
            assertThat(Contents.of(next)).isEqualTo(before);
            assertThat(next.size()).isLessThan(2 * MEGABYTE);
            assertThat(next.<String>read(tx -> tx.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("ok");
        }
    }

    @Test
    void once_it_is_done_the_database_is_as_any_other() {
        try (Database alone = Database.openAlone(url(folder), "", "")) {
            alone.change(tx -> tx.execute(
                    "INSERT INTO unit (name, kind, valid_from) VALUES ('phường Bến Khế', 'WARD', '2025-07-01')"));
        }
        try (Database next = Database.open(url(folder), "", "")) {
            assertThat(next.<String>read(tx -> tx.createQuery("PRAGMA journal_mode")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("wal");
            assertThat(next.<Long>read(tx -> tx.createQuery("SELECT COUNT(*) FROM unit")
                            .mapTo(long.class)
                            .one()))
                    .isEqualTo(1);
        }
    }

    private static String url(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("bantin.db");
    }

    private static void insertMuch(Handle tx) {
        String much = "x".repeat(MEGABYTE);
        for (int number = 0; number < MORE_THAN_MEMORY_HOLDS; number++) {
            tx.execute("INSERT INTO unit (name, kind, valid_from) VALUES (?, 'WARD', '2025-07-01')", much);
        }
    }

    /** What the system has of the files is what is left when the process ends here. */
    private void copyAsItStands() {
        try {
            for (String name : new String[] {"bantin.db", "bantin.db-journal"}) {
                Files.copy(folder.resolve(name), killed.resolve(name));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
