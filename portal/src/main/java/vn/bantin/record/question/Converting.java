package vn.bantin.record.question;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.comment.Comment;
import vn.bantin.comment.CommentRule;
import vn.bantin.comment.Queue;
import vn.bantin.comment.QueueItem;
import vn.bantin.comment.Reach;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.Refusal;

/** Makes a question of a comment, once, where a moderator sees that it is one; the comment itself stays as it is. */
public final class Converting {
    private final Database database;
    private final InstantSource clock;

    public Converting(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Gives the id of the question, whose clock begins now. */
    public UUID convert(Account moderator, UUID id) {
        return database.write(tx -> {
            Comment comment = new Queue(tx, Reach.of(tx, moderator))
                    .byId(id)
                    .map(QueueItem::comment)
                    .orElseThrow(() -> new Refusal(CommentRule.UNKNOWN));
            Questions questions = new Questions(tx, comment.siteId());
            requireConvertible(questions, comment);
            Question question = question(tx, questions.freeCode(), comment);
            questions.add(question);
            new Changes(tx).append(comment.siteId(), Change.Kind.QUESTIONS, "");
            new Audit(tx, comment.siteId(), clock)
                    .record(
                            moderator,
                            Deed.COMMENT_MADE_QUESTION,
                            comment.reference().text(),
                            question.id().toString());
            return question.id();
        });
    }

    private static void requireConvertible(Questions questions, Comment comment) {
        if (comment.isErased()) {
            throw new Refusal(CommentRule.ERASED);
        }
        if (questions.ofComment(comment.id()).isPresent()) {
            throw new Refusal(QuestionRule.MADE_ALREADY);
        }
    }

    private Question question(Handle tx, Code code, Comment comment) {
        Instant now = clock.instant();
        return new Question(
                Ids.next(),
                code,
                Kind.QUESTION,
                Field.OTHER,
                comment.name(),
                comment.title(),
                comment.words(),
                Place.NONE,
                List.of(),
                now,
                Progress.begun(now, new AnswerClock(tx).due(now, List.of())),
                null,
                comment.id());
    }
}
