package vn.bantin.record.question;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.data.SiteStore;

/** The questions of one site as somebody at the desk sees them. */
public final class Board extends SiteStore {
    private static final int NEAR_DAYS = 3;

    private final Handle handle;

    public Board(Handle handle, long site) {
        super(handle, site);
        this.handle = handle;
    }

    /** What has waited longest comes first; of what is done the newest. */
    public Page<Question> page(Viewer viewer, View view, Instant now, int number, int size) {
        String order = view == View.DONE ? "DESC" : "ASC";
        List<Question> questions = narrowed(
                        Questions.ALL,
                        viewer,
                        view.condition(),
                        now,
                        " ORDER BY q.received_at " + order + ", q.id " + order + " LIMIT :most OFFSET :skipped")
                .bind("most", size)
                .bind("skipped", (number - 1) * size)
                .map((row, context) -> Questions.question(row))
                .list();
        return new Page<>(questions, number, size, count(viewer, view, now));
    }

    /** What somebody answers for as its officer: what is due first, and what stands still at the end. */
    public List<Question> toAnswer(Viewer viewer, Instant now, int most) {
        return dueFirst(viewer, View.MINE.condition(), now, most);
    }

    /** What a moderator has to assign. */
    public List<Question> toAssign(Viewer viewer, Instant now, int most) {
        return dueFirst(viewer, View.WAITING.condition(), now, most);
    }

    /** What others have to answer soon or should have answered. */
    public List<Question> pressing(Viewer viewer, Instant now, int most) {
        return dueFirst(viewer, "q.state = 'ASSIGNED' AND q.due_at <= :near AND q.officer_id <> :me", now, most);
    }

    private List<Question> dueFirst(Viewer viewer, String condition, Instant now, int most) {
        return narrowed(Questions.ALL, viewer, condition, now, " ORDER BY q.due_at NULLS LAST, q.id LIMIT :most")
                .bind("most", most)
                .map((row, context) -> Questions.question(row))
                .list();
    }

    public long count(Viewer viewer, View view, Instant now) {
        return narrowed("SELECT COUNT(*) FROM question q WHERE q.site_id = :site ", viewer, view.condition(), now, "")
                .mapTo(long.class)
                .one();
    }

    /** Moderators see all: nothing of theirs is asked of each row. */
    private Query narrowed(String select, Viewer viewer, String condition, Instant now, String order) {
        String seen = viewer.moderates() ? "" : "AND (q.officer_id = :me OR q.body_id IN (<bodies>)) ";
        return query(select + seen + "AND " + condition + order)
                .bind("now", now)
                .bind("near", new AnswerClock(handle).dueIn(now, NEAR_DAYS))
                .bind("me", viewer.account().id())
                .bindList("bodies", viewer.bodies().isEmpty() ? List.of(0L) : List.copyOf(viewer.bodies()));
    }
}
