package vn.bantin.desk;

import java.util.UUID;
import vn.bantin.comment.CommentRule;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.question.Converting;

/** The button that makes a question of a comment; it leads to the comment's own page, which names the question. */
public final class Conversion {
    private final DeskPages pages;
    private final CommentPage comment;
    private final Converting converting;

    Conversion(DeskPages pages, CommentPage comment) {
        this.pages = pages;
        this.comment = comment;
        this.converting = new Converting(pages.database(), pages.clock());
    }

    public Reply convert(Request request) {
        UUID id = Ids.part(request, "comment");
        Visitor visitor = Visitor.of(request);
        try {
            converting.convert(visitor.account(), id);
            return Reply.seeOther(QueuePage.PATH + "/" + id);
        } catch (Refusal refusal) {
            if (refusal.rule() == CommentRule.UNKNOWN) {
                throw Problem.notFound();
            }
            String sentence = pages.frame(visitor).messages().say(refusal);
            return comment.show(request, 422, id, new QueuePage.Typed(null, "", "", sentence));
        }
    }
}
