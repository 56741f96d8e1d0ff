package vn.bantin.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** Every version of a rule, the newest first. */
    public List<Rule> versions(Rule.Kind kind) {
        return handle.createQuery("SELECT * FROM rule WHERE kind = :kind ORDER BY valid_from DESC")
                .bind("kind", kind)
                .map((row, context) -> rule(row))
                .list();
    }

    Optional<Rule> byId(long id) {
        return handle.createQuery("SELECT * FROM rule WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> rule(row))
                .findOne();
    }

    boolean beginsOn(Rule.Kind kind, LocalDate day) {
        return versions(kind).stream().anyMatch(rule -> rule.validFrom().equals(day));
    }

    Rule add(Amendment amendment) {
        return handle.createQuery("""
                INSERT INTO rule (kind, document, article, valid_from, amount, unit)
                VALUES (:kind, :document, :article, :from, :amount, :unit) RETURNING *
                """)
                .bindMethods(amendment)
                .bind("from", amendment.validFrom().toString())
                .map((row, context) -> rule(row))
                .one();
    }

    void remove(long id) {
        handle.createUpdate("DELETE FROM rule WHERE id = :id").bind("id", id).execute();
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
