package vn.bantin.record.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.data.SiteStore;

/** The questions of one site as somebody at the desk sees them. */
public final class Board extends SiteStore {
    private static final int NEAR_DAYS = 3;
    private static final String GIVEN = "q.state IN ('ASSIGNED', 'PAUSED')";

    private final Handle handle;
    private final Instant now;
    private final Instant near;

    public Board(Handle handle, long site, Instant now) {
        super(handle, site);
        this.handle = handle;
        this.now = now;
        this.near = new AnswerClock(handle).dueIn(now, NEAR_DAYS);
    }

    /** What has waited longest comes first; of what is done the newest. */
    public Page<Question> page(Viewer viewer, View view, int number, int size) {
        List<Question> questions =
                page(viewer, view.condition(), view.order(), query -> query, (number - 1) * size, size);
        return new Page<>(questions, number, size, count(viewer, view));
    }

    private List<Question> page(
            Viewer viewer, String condition, String order, UnaryOperator<Query> bound, int skipped, int most) {
        return bound.apply(bound(Questions.page(narrowed(viewer, condition), order), viewer))
                .bind("most", most)
                .bind("skipped", skipped)
                .map((row, context) -> Questions.question(row))
                .list();
    }

    /** What somebody answers for as its officer: what is due first, and what stands still at the end. */
    public List<Question> toAnswer(Viewer viewer, int most) {
        return dueFirst(viewer, View.MINE.condition(), most);
    }

    /** What a moderator has to assign. */
    public List<Question> toAssign(Viewer viewer, int most) {
        return dueFirst(viewer, View.WAITING.condition(), most);
    }

    /** What others have to answer soon or should have answered. */
    public List<Question> pressing(Viewer viewer, int most) {
        return dueFirst(viewer, "q.state = 'ASSIGNED' AND q.due_at <= :near AND q.officer_id <> :me", most);
    }

    /** What was given to people who may not come to the desk, in bodies where nobody else can answer it either. */
    public List<Question> stranded(Viewer viewer, int most) {
        Answerers answerers = new Answerers(handle, site(), now);
        List<UUID> barred = answerers.barred();
        List<Long> deserted = bodiesGivenTo(barred).stream()
                .filter(body -> !answerers.isManned(body))
                .toList();
        return deserted.isEmpty()
                ? List.of()
                : dueFirst(
                        viewer,
                        GIVEN + " AND q.officer_id IN (<barred>) AND q.body_id IN (<deserted>)",
                        query -> query.bindList("barred", barred).bindList("deserted", deserted),
                        most);
    }

    private List<Long> bodiesGivenTo(List<UUID> officers) {
        return officers.isEmpty()
                ? List.of()
                : query("SELECT DISTINCT q.body_id FROM question q WHERE q.site_id = :site AND " + GIVEN
                                + " AND q.officer_id IN (<officers>)")
                        .bindList("officers", officers)
                        .mapTo(Long.class)
                        .list();
    }

    private List<Question> dueFirst(Viewer viewer, String condition, int most) {
        return dueFirst(viewer, condition, query -> query, most);
    }

    private List<Question> dueFirst(Viewer viewer, String condition, UnaryOperator<Query> bound, int most) {
        return page(viewer, condition, "ORDER BY q.due_at NULLS LAST, q.id", bound, 0, most);
    }

    private long count(Viewer viewer, View view) {
        String sql = "SELECT COUNT(*) FROM question q WHERE q.site_id = :site " + narrowed(viewer, view.condition());
        return bound(sql, viewer).mapTo(long.class).one();
    }

    /** Moderators see all: nothing of theirs is asked of each row. */
    private static String narrowed(Viewer viewer, String condition) {
        String seen = viewer.moderates() ? "" : "AND (q.officer_id = :me OR q.body_id IN (<bodies>)) ";
        return seen + "AND " + condition;
    }

    private Query bound(String sql, Viewer viewer) {
        return query(sql)
                .bind("now", now)
                .bind("near", near)
                .bind("me", viewer.account().id())
                .bindList("bodies", viewer.bodies().isEmpty() ? List.of(0L) : List.copyOf(viewer.bodies()));
    }
}
