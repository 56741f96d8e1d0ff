package vn.bantin.rule;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;

/** Enters holidays and swapped days, and strikes them; a day that is over stays as it was counted. */
public final class CalendarKeeping {
    /** Nobody decides further ahead; what is further is a slip of the pen. */
    private static final int MOST_YEARS_AHEAD = 3;

    private final Database database;
    private final InstantSource clock;

    public CalendarKeeping(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal where the day is over or far away */
    public void enter(Account administrator, CalendarDay day) {
        if (day.day().isAfter(today().plusYears(MOST_YEARS_AHEAD))) {
            throw new Refusal(CalendarRule.DAY_TOO_FAR, MOST_YEARS_AHEAD);
        }
        change(administrator, day.day(), tx -> {
            new CalendarDays(tx).put(day);
            log(tx, administrator, Deed.CALENDAR_DAY_ENTERED, day.day(), (day.isWorking() ? "+ " : "- ") + day.name());
        });
    }

    /** Lets its weekday say again what the day is. */
    public void strike(Account administrator, LocalDate day) {
        change(administrator, day, tx -> {
            if (new CalendarDays(tx).remove(day)) {
                log(tx, administrator, Deed.CALENDAR_DAY_STRUCK, day, "");
            }
        });
    }

    private void change(Account administrator, LocalDate day, Consumer<Handle> work) {
        if (!administrator.role().mayAdministerAll()) {
            throw new Refusal(CalendarRule.NOT_FOR_YOU);
        }
        if (day.isBefore(today())) {
            throw new Refusal(CalendarRule.DAY_PAST);
        }
        database.change(work::accept);
    }

    private LocalDate today() {
        return Rule.day(clock.instant());
    }

    private void log(Handle tx, Account administrator, Deed deed, LocalDate day, String detail) {
        new Audit(tx, administrator.siteId(), clock).record(administrator, deed, day.toString(), detail);
    }
}
