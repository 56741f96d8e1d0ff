package vn.bantin.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The holidays and swapped days of the installation; they are the same for every site. */
public final class CalendarDays {
    private final Handle handle;

    public CalendarDays(Handle handle) {
        this.handle = handle;
    }

    /** What counts as a working day by all of them. */
    public WorkingDays workingDays() {
        return new WorkingDays(
                since(LocalDate.EPOCH).stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::isWorking)));
    }

    /** Those from this day on, in their order. */
    public List<CalendarDay> since(LocalDate first) {
        return handle.createQuery("SELECT * FROM calendar_day WHERE day >= :first ORDER BY day")
                .bind("first", first.toString())
                .map((row, context) -> new CalendarDay(
                        LocalDate.parse(row.getString("day")), row.getBoolean("working"), row.getString("name")))
                .list();
    }

    /** Puts it in the place of what was said of that day before. */
    void put(CalendarDay day) {
        handle.createUpdate("""
                INSERT INTO calendar_day (day, working, name) VALUES (:day, :working, :name)
                ON CONFLICT (day) DO UPDATE SET working = excluded.working, name = excluded.name
                """)
                .bind("day", day.day().toString())
                .bind("working", day.isWorking())
                .bind("name", day.name())
                .execute();
    }

    /** Whether anything was said of that day. */
    boolean remove(LocalDate day) {
        return handle.createUpdate("DELETE FROM calendar_day WHERE day = :day")
                        .bind("day", day.toString())
                        .execute()
                > 0;
    }
}
