package vn.bantin.desk;

import java.util.List;
import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.comment.CommentRule;
import vn.bantin.comment.Moderating;
import vn.bantin.comment.RejectionReason;
import vn.bantin.comment.Stroke;
import vn.bantin.comment.Undoing;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Handler;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;

/** What a moderator decides by a button or a key; a script is told in JSON, a browser is led back to where it was. */
public final class Decisions {
    /** Where the button stood: the name of a list, or this for the comment's own page. */
    static final String FROM = "from";

    static final String OWN_PAGE = "comment";

    private final DeskPages pages;
    private final QueuePage queue;
    private final CommentPage comment;
    private final Moderating moderating;
    private final Undoing undoing;

    Decisions(DeskPages pages, QueuePage queue, CommentPage comment) {
        this.pages = pages;
        this.queue = queue;
        this.comment = comment;
        this.moderating = new Moderating(pages.database(), pages.clock());
        this.undoing = new Undoing(pages.database(), pages.clock());
    }

    /** One verb on one comment. */
    private interface Verb {
        Stroke on(Account moderator, UUID comment, Form form);
    }

    /** What a script is told. */
    public record Told(String act, String sentence, List<String> comments) {}

    /** Why a script is refused. */
    public record Refused(String error) {}

    public Handler approve() {
        return doing((moderator, id, form) ->
                isForSender(form) ? moderating.approveSender(moderator, id) : moderating.approve(moderator, id));
    }

    public Handler reject() {
        return doing((moderator, id, form) -> {
            RejectionReason reason = RejectionReason.named(form.text("reason"))
                    .orElseThrow(() -> new Refusal(CommentRule.REASON_MISSING));
            return isForSender(form)
                    ? moderating.rejectSender(moderator, id, reason)
                    : moderating.reject(moderator, id, reason);
        });
    }

    public Handler answer() {
        return doing((moderator, id, form) -> moderating.answer(moderator, id, form.text("answer")));
    }

    public Handler markAsSpam() {
        return doing((moderator, id, form) ->
                isForSender(form) ? moderating.markSenderAsSpam(moderator, id) : moderating.markAsSpam(moderator, id));
    }

    public Handler remove() {
        return doing((moderator, id, form) -> moderating.remove(moderator, id, form.text("note")));
    }

    private static boolean isForSender(Form form) {
        return form.has("sender");
    }

    private Handler doing(Verb verb) {
        return request -> {
            UUID id = Ids.part(request, "comment");
            Account moderator = Visitor.of(request).account();
            try {
                return tell(request, verb.on(moderator, id, request.form()), id);
            } catch (Refusal refusal) {
                return refuse(request, refusal, id);
            }
        };
    }

    private Reply tell(Request request, Stroke stroke, UUID id) {
        DeskFrame frame = pages.frame(Visitor.of(request));
        String act = stroke.act().toString();
        if (request.isFromScript()) {
            String sentence =
                    Done.sentence(frame, stroke.deed(), stroke.comments().size());
            return Reply.personalJson(
                    200,
                    new Told(
                            act,
                            sentence,
                            stroke.comments().stream()
                                    .map(decided -> decided.id().toString())
                                    .toList()));
        }
        String from = request.form().text(FROM);
        return Reply.seeOther(
                from.equals(OWN_PAGE)
                        ? QueuePage.PATH + "/" + id + "?" + Done.ACT + "=" + act
                        : list(from) + Done.ACT + "=" + act);
    }

    private static String list(String from) {
        return QueuePage.standing(from)
                .map(standing -> QueuePage.PATH + "?" + QueuePage.STANDING + "=" + standing.key() + "&")
                .orElse(QueuePage.PATH + "?");
    }

    private Reply refuse(Request request, Refusal refusal, UUID id) {
        if (refusal.rule() == CommentRule.UNKNOWN) {
            throw Problem.notFound();
        }
        String sentence = pages.frame(Visitor.of(request)).messages().say(refusal);
        if (request.isFromScript()) {
            return Reply.personalJson(422, new Refused(sentence));
        }
        String from = request.form().text(FROM);
        QueuePage.Typed typed = QueuePage.Typed.of(id, request.form(), sentence);
        return from.equals(OWN_PAGE) ? comment.show(request, 422, id, typed) : queue.show(request, 422, from, typed);
    }

    /** Takes back what the form names. */
    public Reply undo(Request request) {
        UUID act = DraftForm.uuid(request.form().text("act")).orElseThrow(Problem::badRequest);
        try {
            Stroke undone = undoing.undo(Visitor.of(request).account(), act);
            return tellUndone(request, undone);
        } catch (Refusal refusal) {
            return refuseUndoing(request, refusal);
        }
    }

    private Reply tellUndone(Request request, Stroke undone) {
        if (!request.isFromScript()) {
            return Reply.seeOther(QueuePage.PATH);
        }
        DeskFrame frame = pages.frame(Visitor.of(request));
        return Reply.personalJson(
                200,
                new Told(
                        "",
                        Done.sentence(frame, undone.deed(), undone.comments().size()),
                        undone.comments().stream()
                                .map(comment -> comment.id().toString())
                                .toList()));
    }

    private Reply refuseUndoing(Request request, Refusal refusal) {
        String sentence = pages.frame(Visitor.of(request)).messages().say(refusal);
        return request.isFromScript()
                ? Reply.personalJson(422, new Refused(sentence))
                : queue.show(request, 422, "", new QueuePage.Typed(null, "", "", sentence));
    }
}
