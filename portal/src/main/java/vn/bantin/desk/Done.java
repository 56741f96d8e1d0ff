package vn.bantin.desk;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Deed;
import vn.bantin.comment.Queue;
import vn.bantin.comment.Reach;
import vn.bantin.kit.web.Request;

/** What a moderator has just done to so many comments, and may take back. */
public record Done(UUID act, Deed deed, int comments) {
    static final String ACT = "viec";

    /** What the address says was done, while it still stands. */
    static @Nullable Done asked(Handle tx, Visitor visitor, Request request) {
        Queue queue = new Queue(tx, Reach.of(tx, visitor.account()));
        return request.query(ACT)
                .flatMap(DraftForm::uuid)
                .map(queue::stepsOf)
                .filter(steps -> !steps.isEmpty())
                .map(steps -> new Done(steps.getFirst().act(), steps.getFirst().deed(), steps.size()))
                .orElse(null);
    }

    public String sentence(DeskFrame frame) {
        return sentence(frame, deed, comments);
    }

    static String sentence(DeskFrame frame, Deed deed, int comments) {
        return frame.say("desk.comments.done", frame.say("desk.deed." + deed.key()), comments);
    }
}
