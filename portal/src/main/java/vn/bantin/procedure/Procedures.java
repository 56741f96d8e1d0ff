package vn.bantin.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.vietnamese.Folding;

/** The catalogue of procedures of one site. */
public final class Procedures extends SiteStore {
    private static final int MOST_WORDS = 8;

    public Procedures(Handle handle, long site) {
        super(handle, site);
    }

    /**
     * Those whose name or code has words that begin so, whatever their marks, by name.
     *
     * @param field empty for all
     */
    public Page<Procedure> find(String words, String field, int number, int size) {
        List<String> parts = Arrays.stream(Folding.key(words).split("[^\\p{L}\\p{N}.]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        String where = " FROM procedure WHERE site_id = :site AND (:field = '' OR field = :field)"
                + IntStream.range(0, parts.size())
                        .mapToObj(i -> " AND folded LIKE :word" + i + " ESCAPE '!'")
                        .collect(Collectors.joining());
        long total =
                bound("SELECT COUNT(*)" + where, parts, field).mapTo(long.class).one();
        List<Procedure> found = bound(
                        "SELECT *" + where + " ORDER BY folded, code LIMIT :size OFFSET :offset", parts, field)
                .bind("size", size)
                .bind("offset", (long) (number - 1) * size)
                .map((row, context) -> procedure(row))
                .list();
        return new Page<>(found, number, size, total);
    }

    private Query bound(String sql, List<String> words, String field) {
        Query query = query(sql).bind("field", field);
        for (int i = 0; i < words.size(); i++) {
            query.bind("word" + i, "% " + words.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        return query;
    }

    /** The fields that there are procedures of. */
    public List<String> fields() {
        return query("SELECT DISTINCT field FROM procedure WHERE site_id = :site").mapTo(String.class).stream()
                .sorted(Comparator.comparing(Folding::key).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Any of them, which says where and when all were copied. */
    public Optional<Procedure> first() {
        return query("SELECT * FROM procedure WHERE site_id = :site ORDER BY code LIMIT 1")
                .map((row, context) -> procedure(row))
                .findOne();
    }

    public long count() {
        return query("SELECT COUNT(*) FROM procedure WHERE site_id = :site")
                .mapTo(long.class)
                .one();
    }

    /** Puts these in the place of all there were. */
    void replace(List<Procedure> procedures) {
        update("DELETE FROM procedure WHERE site_id = :site").execute();
        updateEach(
                """
                INSERT INTO procedure (site_id, code, name, folded, field, level, source, copied_on, link, body_id)
                VALUES (:site, :code, :name, :folded, :field, :level, :source, :day, :link, :body)
                """,
                procedures,
                (row, procedure) -> row.bind("code", procedure.code())
                        .bind("name", procedure.name())
                        .bind("folded", folded(procedure))
                        .bind("field", procedure.field())
                        .bind("level", procedure.level())
                        .bind("source", procedure.source())
                        .bind("day", procedure.copiedOn().toString())
                        .bind("link", procedure.link())
                        .bind("body", procedure.bodyId()));
    }

    /** Name and code, a space before each word. */
    private static String folded(Procedure procedure) {
        return " "
                + Folding.key(procedure.name() + " " + procedure.code())
                        .replaceAll("[^\\p{L}\\p{N}.]+", " ")
                        .strip();
    }

    private static Procedure procedure(ResultSet row) throws SQLException {
        long body = row.getLong("body_id");
        Long bodyId = row.wasNull() ? null : body;
        return new Procedure(
                row.getString("code"),
                row.getString("name"),
                row.getString("field"),
                row.getString("level"),
                row.getString("source"),
                LocalDate.parse(row.getString("copied_on")),
                row.getString("link"),
                bodyId);
    }
}
