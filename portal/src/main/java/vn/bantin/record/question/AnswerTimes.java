package vn.bantin.record.question;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.vietnamese.Folding;

/** How long the questions that came to one site in a period waited for their answers. */
public final class AnswerTimes extends SiteStore {

    public AnswerTimes(Handle handle, long site) {
        super(handle, site);
    }

    /**
     * What was counted. Each that was received is one of the six that follow: what was answered and then opened again or asked
     * further is open until it is answered anew; then it has the days of all its answers, and is late if one of them was.
     *
     * @param reopened those of the open, overdue and paused ones whose clock began anew
     * @param days the working days of all that were answered together
     */
    public record Tally(
            long received,
            long inTime,
            long late,
            long open,
            long overdue,
            long paused,
            long rejected,
            long reopened,
            long days) {
        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    received + other.received,
                    inTime + other.inTime,
                    late + other.late,
                    open + other.open,
                    overdue + other.overdue,
                    paused + other.paused,
                    rejected + other.rejected,
                    reopened + other.reopened,
                    days + other.days);
        }

        public long answered() {
            return inTime + late;
        }

        /** The working days of an answer; nothing where there is none. */
        public Optional<Double> meanDays() {
            return answered() == 0 ? Optional.empty() : Optional.of((double) days / answered());
        }
    }

    /**
     * Those of one body in one field.
     *
     * @param body null for those that nobody was given
     */
    public record Line(@Nullable String body, Field field, Tally tally) {
        private String name() {
            return body == null ? "" : body;
        }
    }

    /** What a report says of a period, by the names of the bodies; those that nobody was given come last. */
    public record Report(List<Line> lines) {
        public Report {
            lines = lines.stream()
                    .sorted(Comparator.comparing((Line line) -> line.body() == null)
                            .thenComparing(line -> Folding.key(line.name()))
                            .thenComparing(Line::field))
                    .toList();
        }

        public Tally sum() {
            return lines.stream().map(Line::tally).reduce(Tally.NONE, Tally::plus);
        }

        /** By the names of the bodies; those that nobody was given are under the empty one. */
        public Map<String, Tally> byBody() {
            return lines.stream().collect(Collectors.toMap(Line::name, Line::tally, Tally::plus, LinkedHashMap::new));
        }

        public Map<Field, Tally> byField() {
            return lines.stream().collect(Collectors.toMap(Line::field, Line::tally, Tally::plus, TreeMap::new));
        }
    }

    /**
     * What stands at this time of all that came in a period.
     *
     * @param from its first moment
     * @param to the moment after it
     */
    public Report of(Instant from, Instant to, Instant now) {
        return new Report(query("""
                SELECT b.name AS body, q.field, COUNT(*) AS received,
                  SUM(CASE WHEN q.standing = 'IN_TIME' THEN 1 ELSE 0 END) AS in_time,
                  SUM(CASE WHEN q.standing = 'LATE' THEN 1 ELSE 0 END) AS late,
                  SUM(CASE WHEN q.standing = 'OPEN' THEN 1 ELSE 0 END) AS open,
                  SUM(CASE WHEN q.standing = 'OVERDUE' THEN 1 ELSE 0 END) AS overdue,
                  SUM(CASE WHEN q.standing = 'PAUSED' THEN 1 ELSE 0 END) AS paused,
                  SUM(CASE WHEN q.standing = 'REJECTED' THEN 1 ELSE 0 END) AS rejected,
                  SUM(CASE WHEN q.standing IN ('OPEN', 'OVERDUE', 'PAUSED') AND q.counted_from > q.received_at
                    THEN 1 ELSE 0 END) AS reopened,
                  SUM(CASE WHEN q.standing IN ('IN_TIME', 'LATE') THEN q.taken ELSE 0 END) AS days
                FROM (
                  SELECT field, taken, received_at, counted_from,
                    CASE WHEN state IN ('ANSWERED', 'REJECTED') THEN COALESCE(answered_body_id, body_id)
                      ELSE body_id END AS body_id,
                    CASE WHEN state = 'PAUSED' THEN 'PAUSED'
                      WHEN state IN ('WAITING', 'ASSIGNED') AND due_at < :now THEN 'OVERDUE'
                      WHEN state IN ('WAITING', 'ASSIGNED') THEN 'OPEN'
                      WHEN answered_at IS NULL THEN 'REJECTED'
                      WHEN was_late THEN 'LATE'
                      ELSE 'IN_TIME' END AS standing
                  FROM question WHERE site_id = :site AND received_at >= :from AND received_at < :to) q
                LEFT JOIN body b ON b.site_id = :site AND b.id = q.body_id
                GROUP BY b.id, b.name, q.field
                """)
                .bind("from", from)
                .bind("to", to)
                .bind("now", now)
                .map((row, context) -> new Line(
                        row.getString("body"),
                        Field.valueOf(row.getString("field")),
                        new Tally(
                                row.getLong("received"),
                                row.getLong("in_time"),
                                row.getLong("late"),
                                row.getLong("open"),
                                row.getLong("overdue"),
                                row.getLong("paused"),
                                row.getLong("rejected"),
                                row.getLong("reopened"),
                                row.getLong("days"))))
                .list());
    }

    /** When the next of those that wait is overdue. */
    public Optional<Instant> nextOverdue(Instant now) {
        return query("""
                SELECT MIN(due_at) FROM question
                WHERE site_id = :site AND state IN ('WAITING', 'ASSIGNED') AND due_at >= :now
                """).bind("now", now).mapTo(Long.class).findOne().map(Instant::ofEpochMilli);
    }

    /** When the first question came. */
    public Optional<Instant> first() {
        return query("SELECT MIN(received_at) FROM question WHERE site_id = :site")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }
}
