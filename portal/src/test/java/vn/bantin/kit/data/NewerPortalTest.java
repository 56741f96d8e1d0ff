package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewerPortalTest {
    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_database_of_a_newer_portal_is_not_opened(Engine engine) {
        String url = TestDatabases.url(engine);
        try (Database newer = Database.open(url, "", "")) {
            newer.change(tx -> tx.execute("UPDATE flyway_schema_history SET version = '999' WHERE version = '5'"));
            newer.change(tx -> tx.execute("""
                    INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,
                      installed_by, execution_time, success)
                    SELECT 5000, '5', description, type, script, checksum, installed_by, execution_time, success
                    FROM flyway_schema_history WHERE version = '999'
                    """));
        }
        assertThatThrownBy(() -> Database.open(url, "", "").close()).isInstanceOf(RuntimeException.class);
    }
}
