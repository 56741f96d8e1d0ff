package vn.bantin.kit.data;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Everything that stands in a database, so that a test can say that nothing changed. */
public final class Contents {
    private Contents() {}

    /** The rows of each table as text, in no order that matters. */
    public static Map<String, String> of(Database database) {
        return database.read(tx -> {
            Map<String, String> contents = new TreeMap<>();
            for (String table : tables(tx, database.engine())) {
                contents.put(table, rows(tx, table));
            }
            return contents;
        });
    }

    private static Iterable<String> tables(Handle tx, Engine engine) {
        String sql = switch (engine) {
            case SQLITE -> "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
            case POSTGRESQL -> "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'";
        };
        return tx.createQuery(sql).mapTo(String.class).list();
    }

    private static String rows(Handle tx, String table) {
        return tx.createQuery("SELECT * FROM " + table).mapToMap().stream()
                .map(Contents::row)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String row(Map<String, Object> row) {
        Map<String, Object> values = new TreeMap<>(row);
        values.replaceAll((column, value) -> value instanceof byte[] bytes ? Sha256.of(bytes) : value);
        return values.toString();
    }
}
