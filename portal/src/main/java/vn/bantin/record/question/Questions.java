package vn.bantin.record.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.comment.Reference;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.rule.WorkingDays.Pause;

/** The questions of one site, with what was done with each. */
public final class Questions extends SiteStore {
    private static final String ALL = all("question q");

    /** What the rows of {@code q} are, with the names that belong to them; more conditions may follow. */
    private static String all(String source) {
        return """
            SELECT q.*, b.name AS body_name, o.name AS officer_name, s.picture_id AS map_id, s.square
            FROM %s
              LEFT JOIN body b ON b.site_id = q.site_id AND b.id = q.body_id
              LEFT JOIN account o ON o.id = q.officer_id
              LEFT JOIN question_spot s ON s.site_id = q.site_id AND s.question_id = q.id
            WHERE q.site_id = :site
            """.formatted(source);
    }

    /** One page by itself, and only then the names that belong to it: a page far behind would read those of all before it. */
    static String page(String condition, String order) {
        return all("""
                (SELECT q.id FROM question q WHERE q.site_id = :site %s %s LIMIT :most OFFSET :skipped) chosen
                  CROSS JOIN question q
                """.formatted(condition, order)) + "AND q.id = chosen.id " + order;
    }

    public Questions(Handle handle, long site) {
        super(handle, site);
    }

    public Optional<Question> byCode(Code code) {
        return query(ALL + "AND q.reference = :code")
                .bind("code", code.text())
                .map((row, context) -> question(row))
                .findOne();
    }

    /** A number that none of them has yet. */
    Code freeCode() {
        Code code = Code.of(Reference.next());
        while (byCode(code).isPresent()) {
            code = Code.of(Reference.next());
        }
        return code;
    }

    /** The one that was made of this comment. */
    public Optional<Question> ofComment(UUID comment) {
        return query(ALL + "AND q.comment_id = :comment")
                .bind("comment", comment)
                .map((row, context) -> question(row))
                .findOne();
    }

    public Optional<Question> byId(UUID id) {
        return query(ALL + "AND q.id = :id")
                .bind("id", id)
                .map((row, context) -> question(row))
                .findOne();
    }

    public List<Question> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : query(ALL + "AND q.id IN (<ids>)")
                        .bindList("ids", List.copyOf(ids))
                        .map((row, context) -> question(row))
                        .list();
    }

    /** The one of this id, if this person may see it. */
    public Optional<Question> seenBy(Viewer viewer, UUID id) {
        return byId(id).filter(question -> viewer.moderates() || viewer.answers(question));
    }

    void add(Question question) {
        update("""
                INSERT INTO question (id, site_id, reference, kind, field, name, title, words, place, causes, received_at,
                  state, counted_from, due_at, taken, was_late,
                  comment_id)
                VALUES (:id, :site, :number, :kind, :field, :name, :title, :words, :place.words, :causeList, :receivedAt,
                  :progress.state, :progress.countedFrom, :progress.dueAt, :progress.taken, :progress.wasLate,
                  :comment)
                """)
                .bindMethods(question)
                .bind("number", question.code().text())
                .bind("causeList", String.join(",", question.causes()))
                .execute();
        Spot spot = question.place().spot();
        if (spot != null) {
            addSpot(question.id(), spot);
        }
    }

    private void addSpot(UUID question, Spot spot) {
        update("""
                INSERT INTO question_spot (site_id, question_id, picture_id, square)
                VALUES (:site, :question, :map, :square)
                """)
                .bind("question", question)
                .bind("map", spot.map())
                .bind("square", spot.square().label())
                .execute();
    }

    /** Writes down how far it has come now; what was asked stays as it came. */
    void advance(UUID question, Progress progress) {
        Assignee assignee = progress.assignee();
        update("""
                UPDATE question SET state = :state, body_id = :body, officer_id = :officer, counted_from = :countedFrom,
                  due_at = :dueAt, decided_at = :decidedAt, answered_at = :answeredAt, taken = :taken, was_late = :wasLate,
                  rating = :rating
                WHERE site_id = :site AND id = :id
                """)
                .bindMethods(progress)
                .bind("id", question)
                .bind("body", assignee == null ? null : assignee.body())
                .bind("officer", assignee == null ? null : assignee.officer())
                .execute();
        if (progress.state() == State.ANSWERED) {
            update("UPDATE question SET answered_body_id = body_id WHERE site_id = :site AND id = :id")
                    .bind("id", question)
                    .execute();
        }
    }

    void classify(UUID question, Classification to) {
        update("UPDATE question SET kind = :kind, field = :field WHERE site_id = :site AND id = :id")
                .bindMethods(to)
                .bind("id", question)
                .execute();
    }

    /** Takes out all that a person wrote or could be known by. */
    void erase(UUID question, Instant now) {
        update("""
                UPDATE question SET name = '', title = '', words = '', place = '', causes = '', erased_at = :now
                WHERE site_id = :site AND id = :id
                """).bind("id", question).bind("now", now).execute();
        update("UPDATE question_step SET note = '' WHERE site_id = :site AND question_id = :id")
                .bind("id", question)
                .execute();
        update("DELETE FROM question_spot WHERE site_id = :site AND question_id = :id")
                .bind("id", question)
                .execute();
    }

    /** Those that somebody has to do something with, what is due first in front. */
    List<Running> running() {
        return query("""
                SELECT r.*, COALESCE((
                  SELECT MAX(s.at) FROM question_step s
                  WHERE s.site_id = :site AND s.question_id = r.id
                    AND s.step IN ('ASSIGN', 'SEND_BACK', 'REOPEN', 'ASK_FURTHER')), r.received_at) AS since
                FROM (%s AND q.state IN ('WAITING', 'ASSIGNED') AND q.due_at IS NOT NULL) r
                ORDER BY r.due_at, r.id
                """.formatted(ALL))
                .map((row, context) -> new Running(
                        question(row),
                        Instant.ofEpochMilli(row.getLong("due_at")),
                        Instant.ofEpochMilli(row.getLong("since"))))
                .list();
    }

    /** Those that were decided before this time and are not erased yet. */
    List<Question> decidedBefore(Instant time) {
        return query(ALL + "AND q.decided_at < :time AND q.erased_at IS NULL")
                .bind("time", time)
                .map((row, context) -> question(row))
                .list();
    }

    /** @param by null where the sender took it */
    void addStep(UUID question, Step step, @Nullable UUID by, Instant now, String note) {
        update("""
                INSERT INTO question_step (id, site_id, question_id, step, account_id, at, note)
                VALUES (:id, :site, :question, :step, :by, :now, :note)
                """)
                .bind("id", Ids.next())
                .bind("question", question)
                .bind("step", step)
                .bind("by", by)
                .bind("now", now)
                .bind("note", note)
                .execute();
    }

    /** All that was done with it, oldest first. */
    public List<Taken> steps(UUID question) {
        return query("""
                SELECT s.step, COALESCE(a.name, '') AS name, s.at, s.note
                FROM question_step s LEFT JOIN account a ON a.id = s.account_id
                WHERE s.site_id = :site AND s.question_id = :question ORDER BY s.at, s.id
                """)
                .bind("question", question)
                .map((row, context) -> new Taken(
                        Step.valueOf(row.getString("step")),
                        row.getString("name"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("note")))
                .list();
    }

    /** The times in which its clock stood still; one that lasts ends at this time. */
    List<Pause> pauses(UUID question, Instant now) {
        List<Pause> pauses = new ArrayList<>();
        Instant from = null;
        for (Taken taken : steps(question)) {
            if (taken.step() == Step.PAUSE) {
                from = taken.at();
            } else if (from != null && taken.step().goesOn()) {
                pauses.add(new Pause(from, taken.at()));
                from = null;
            }
        }
        if (from != null) {
            pauses.add(new Pause(from, now));
        }
        return pauses;
    }

    static Question question(ResultSet row) throws SQLException {
        String causes = row.getString("causes");
        return new Question(
                UUID.fromString(row.getString("id")),
                new Code(row.getString("reference")),
                Kind.valueOf(row.getString("kind")),
                Field.valueOf(row.getString("field")),
                row.getString("name"),
                row.getString("title"),
                row.getString("words"),
                place(row),
                causes.isEmpty() ? List.of() : Arrays.asList(causes.split(",")),
                Instant.ofEpochMilli(row.getLong("received_at")),
                progress(row),
                time(row, "erased_at"),
                id(row, "comment_id"));
    }

    private static Place place(ResultSet row) throws SQLException {
        String map = row.getString("map_id");
        Spot spot = map == null
                ? null
                : new Spot(
                        UUID.fromString(map),
                        Square.read(row.getString("square")).orElseThrow());
        return new Place(row.getString("place"), spot);
    }

    private static Progress progress(ResultSet row) throws SQLException {
        String rating = row.getString("rating");
        return new Progress(
                State.valueOf(row.getString("state")),
                assignee(row),
                Instant.ofEpochMilli(row.getLong("counted_from")),
                time(row, "due_at"),
                time(row, "decided_at"),
                time(row, "answered_at"),
                row.getInt("taken"),
                row.getBoolean("was_late"),
                rating == null ? null : Rating.valueOf(rating));
    }

    private static @Nullable Assignee assignee(ResultSet row) throws SQLException {
        String officer = row.getString("officer_id");
        return officer == null
                ? null
                : new Assignee(
                        row.getLong("body_id"),
                        row.getString("body_name"),
                        UUID.fromString(officer),
                        row.getString("officer_name"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : UUID.fromString(id);
    }
}
