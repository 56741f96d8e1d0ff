package vn.bantin.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All rules of the installation; they are the same for every site. */
public final class Rules {
    private final Handle handle;

    public Rules(Handle handle) {
        this.handle = handle;
    }

    /**
     * The rule that counts on this day. Where none does, the last one that did goes on counting: a gap in the table frees
     * nobody from a duty.
     *
     * @throws IllegalStateException where there was none until that day
     */
    public Rule inForce(Rule.Kind kind, LocalDate day) {
        return handle.createQuery("""
                SELECT * FROM rule WHERE kind = :kind AND valid_from <= :day ORDER BY valid_from DESC LIMIT 1
                """)
                .bind("kind", kind)
                .bind("day", day.toString())
                .map((row, context) -> rule(row))
                .findOne()
                .orElseThrow(() -> new IllegalStateException("no rule " + kind + " is in force on " + day));
    }

    /** Every version of every rule, the newest of each kind first. */
    public List<Rule> all() {
        return handle.createQuery("SELECT * FROM rule ORDER BY kind, valid_from DESC")
                .map((row, context) -> rule(row))
                .list();
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getLong("id"),
                Rule.Kind.valueOf(row.getString("kind")),
                row.getString("document"),
                row.getString("article"),
                LocalDate.parse(row.getString("valid_from")),
                day(row.getString("valid_to")),
                row.getInt("amount"),
                Rule.Unit.valueOf(row.getString("unit")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
