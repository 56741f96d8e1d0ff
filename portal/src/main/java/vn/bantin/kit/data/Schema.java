package vn.bantin.kit.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables, brought to the newest version when a database is opened. */
final class Schema {
    /** The newest of the migrations; to be told it is ten times faster than to have Flyway find it in the jar. */
    static final String NEWEST = "36.2";

    private Schema() {}

    /** @throws RuntimeException of Flyway's where the tables are of a newer portal */
    static void bringUpToDate(Engine engine, DataSource source) {
        if (!isNewest(source)) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration", engine.migrations())
                    .placeholders(engine.dialect())
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate();
        }
    }

    /** Whether the last migration that was tried is the newest and went well; false also where none ever was. */
    private static boolean isNewest(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT version, success FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1
                        """)) {
            return row.next() && NEWEST.equals(row.getString("version")) && row.getBoolean("success");
        } catch (SQLException neverMigrated) {
            return false;
        }
    }
}
