package vn.bantin.desk;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.record.question.Board;
import vn.bantin.record.question.Question;
import vn.bantin.record.question.Viewer;

/** The questions that whoever is signed in has to answer, to assign, and to look after; so many of each at most. */
public record QuestionsWaiting(
        List<Question> toAnswer,
        List<Question> toAssign,
        List<Question> stranded,
        List<Question> pressing,
        QuestionsPage.Left left) {
    private static final int MOST = 20;

    static QuestionsWaiting of(Handle tx, Account account, Instant now) {
        Viewer viewer = Viewer.of(tx, account);
        Board board = new Board(tx, account.siteId(), now);
        List<Question> stranded = viewer.moderates() ? board.stranded(viewer, MOST) : List.of();
        return new QuestionsWaiting(
                board.toAnswer(viewer, MOST),
                viewer.moderates() ? board.toAssign(viewer, MOST) : List.of(),
                stranded,
                viewer.moderates()
                        ? board.pressing(viewer, MOST + stranded.size()).stream()
                                .filter(question -> !stranded.contains(question))
                                .limit(MOST)
                                .toList()
                        : List.of(),
                QuestionsPage.Left.of(tx, now));
    }

    public boolean isEmpty() {
        return toAnswer.isEmpty() && toAssign.isEmpty() && stranded.isEmpty() && pressing.isEmpty();
    }
}
