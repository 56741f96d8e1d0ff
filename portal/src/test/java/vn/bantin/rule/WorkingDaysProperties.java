package vn.bantin.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.bantin.rule.WorkingDays.Pause;
import vn.bantin.vietnamese.Dates;

/** The clock that counts working days against a count of every single day of ten years. */
class WorkingDaysProperties {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int TEN_YEARS = 3_653;
    private static final Instant BEGIN = FIRST.atStartOfDay(Dates.ZONE).toInstant();
    private static final int MINUTES = TEN_YEARS * 24 * 60;

    @Property(tries = 1_000)
    void due_is_what_counting_day_by_day_gives(
            @ForAll("calendars") Map<LocalDate, Boolean> calendar,
            @ForAll @IntRange(max = MINUTES) int minute,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll("pauses") List<Pause> pauses) {
        Instant received = BEGIN.plusSeconds(minute * 60L);
        WorkingDays fast = new WorkingDays(calendar);
        Instant due = fast.due(received, days, pauses);
        assertThat(due).isEqualTo(slowDue(calendar, received, days, pauses));
        assertThat(fast.taken(received, due, pauses)).isEqualTo(days);
    }

    /** Every closing time of a working day from the one on, in a list; nothing clever. */
    private static Instant slowDue(Map<LocalDate, Boolean> calendar, Instant received, int days, List<Pause> pauses) {
        List<Instant> counted = new ArrayList<>();
        boolean hasBegun = false;
        for (int day = 0; day < TEN_YEARS + 800; day++) {
            LocalDate date = FIRST.plusDays(day);
            boolean isWeekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!calendar.getOrDefault(date, !isWeekend)) {
                continue;
            }
            Instant closing = date.atTime(17, 0).atZone(Dates.ZONE).toInstant();
            Instant lastEntry =
                    date.atTime(LocalTime.of(15, 0)).atZone(Dates.ZONE).toInstant();
            boolean stands = pauses.stream()
                    .anyMatch(pause -> pause.from().compareTo(closing) <= 0 && closing.compareTo(pause.to()) < 0);
            if (hasBegun && !stands) {
                counted.add(closing);
            }
            hasBegun = hasBegun || received.compareTo(lastEntry) <= 0;
        }
        return counted.get(days - 1);
    }

    @Property(tries = 1_000)
    void days_left_go_down_by_one_each_working_day_and_never_say_none_late(
            @ForAll("calendars") Map<LocalDate, Boolean> calendar,
            @ForAll @IntRange(max = MINUTES) int minute,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        Instant received = BEGIN.plusSeconds(minute * 60L);
        WorkingDays clock = new WorkingDays(calendar);
        Instant due = clock.due(received, days, List.of());
        Instant counts = clock.dayOf(received).atStartOfDay(Dates.ZONE).toInstant();
        assertThat(clock.left(counts, due)).isEqualTo(days);
        assertThat(clock.left(due, due)).isZero();
        assertThat(clock.left(due.plusSeconds(1), due)).isEqualTo(-1);
        assertThat(clock.left(received, clock.dueIn(received, days))).isEqualTo(days);
    }

    @Provide
    Arbitrary<Map<LocalDate, Boolean>> calendars() {
        return Combinators.combine(Arbitraries.integers().between(0, TEN_YEARS), Arbitraries.of(true, false))
                .as((day, working) -> Map.entry(FIRST.plusDays(day), working))
                .list()
                .ofMaxSize(300)
                .map(days -> {
                    Map<LocalDate, Boolean> calendar = new HashMap<>();
                    days.forEach(day -> calendar.put(day.getKey(), day.getValue()));
                    return calendar;
                });
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        Arbitrary<Integer> begin = Arbitraries.integers().between(0, MINUTES);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 60 * 24 * 20);
        return Combinators.combine(begin, length)
                .as((from, minutes) ->
                        new Pause(BEGIN.plusSeconds(from * 60L), BEGIN.plusSeconds((from + minutes) * 60L)))
                .list()
                .ofMaxSize(20);
    }
}
