package vn.bantin.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.FoldedWords;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.vietnamese.Folding;

/** The catalogue of procedures of one site. */
public final class Procedures extends SiteStore {
    public Procedures(Handle handle, long site) {
        super(handle, site);
    }

    /**
     * Those whose name or code has words that begin so, whatever their marks, by name.
     *
     * @param field empty for all
     */
    public Page<Procedure> find(String words, String field, int number, int size) {
        FoldedWords folded = FoldedWords.of(words);
        String where = " FROM procedure WHERE site_id = :site AND (:field = '' OR field = :field)"
                + folded.condition("folded");
        long total = folded.bound(query("SELECT COUNT(*)" + where))
                .bind("field", field)
                .mapTo(long.class)
                .one();
        List<Procedure> found = folded.bound(
                        query("SELECT *" + where + " ORDER BY folded, code LIMIT :size OFFSET :offset"))
                .bind("field", field)
                .bind("size", size)
                .bind("offset", (long) (number - 1) * size)
                .map((row, context) -> procedure(row))
                .list();
        return new Page<>(found, number, size, total);
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
                        .bind("folded", FoldedWords.fold(procedure.name() + " " + procedure.code()))
                        .bind("field", procedure.field())
                        .bind("level", procedure.level())
                        .bind("source", procedure.source())
                        .bind("day", procedure.copiedOn().toString())
                        .bind("link", procedure.link())
                        .bind("body", procedure.bodyId()));
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
