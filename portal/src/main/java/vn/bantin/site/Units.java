package vn.bantin.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The units of government, those of today and those they came from. */
public final class Units {
    private final Handle handle;

    public Units(Handle handle) {
        this.handle = handle;
    }

    public Unit add(String name, Unit.Kind kind, LocalDate validFrom) {
        long id = handle.createQuery("""
                INSERT INTO unit (name, kind, valid_from) VALUES (:name, :kind, :validFrom) RETURNING id
                """)
                .bind("name", name)
                .bind("kind", kind)
                .bind("validFrom", validFrom.toString())
                .mapTo(long.class)
                .one();
        return new Unit(id, name, kind, validFrom, null, null);
    }

    /** Ends a unit: this was its last day, and that unit carries it on. */
    public void merge(Unit unit, LocalDate lastDay, Unit successor) {
        handle.createUpdate("UPDATE unit SET valid_to = :lastDay, successor_id = :successor WHERE id = :id")
                .bind("lastDay", lastDay.toString())
                .bind("successor", successor.id())
                .bind("id", unit.id())
                .execute();
    }

    public Optional<Unit> byId(long id) {
        return handle.createQuery("SELECT * FROM unit WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> unit(row))
                .findOne();
    }

    /** Those that have a site, by id. */
    Map<Long, Unit> ofSites() {
        return handle
                .createQuery("SELECT * FROM unit WHERE id IN (SELECT unit_id FROM site)")
                .map((row, context) -> unit(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Unit::id, unit -> unit));
    }

    /** The units that were merged into this one, the oldest entry first. */
    public List<Unit> predecessorsOf(Unit unit) {
        return handle.createQuery("SELECT * FROM unit WHERE successor_id = :id ORDER BY id")
                .bind("id", unit.id())
                .map((row, context) -> unit(row))
                .list();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getLong("id"),
                row.getString("name"),
                Unit.Kind.valueOf(row.getString("kind")),
                LocalDate.parse(row.getString("valid_from")),
                day(row.getString("valid_to")),
                row.getObject("successor_id") == null ? null : row.getLong("successor_id"));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
