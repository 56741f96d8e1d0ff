package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_newest_migration_is_the_one_that_is_named(Engine engine) {
        MigrationInfo[] all = Flyway.configure()
                .dataSource(TestDatabases.url(engine), null, null)
                .locations("classpath:db/migration", engine.migrations())
                .load()
                .info()
                .all();
        assertThat(Arrays.stream(all).map(MigrationInfo::getVersion).max(MigrationVersion::compareTo))
                .hasValue(MigrationVersion.fromVersion(Schema.NEWEST));
    }
}
