package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresqlTest {
    private final Database database = TestDatabases.empty(Engine.POSTGRESQL);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_connection_that_served_a_read_serves_a_write_with_the_isolation_of_writes() {
        assertThat(database.<String>read(PostgresqlTest::isolation)).isEqualTo("repeatable read");
        assertThat(database.<String>write(PostgresqlTest::isolation)).isEqualTo("read committed");
        assertThat(database.<String>read(PostgresqlTest::isolation)).isEqualTo("repeatable read");
    }

    private static String isolation(Handle tx) {
        return tx.createQuery("SHOW transaction_isolation").mapTo(String.class).one();
    }
}
