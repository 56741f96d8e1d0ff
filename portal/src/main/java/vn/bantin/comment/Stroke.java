package vn.bantin.comment;

import java.util.List;
import java.util.UUID;
import vn.bantin.account.Deed;

/** What a moderator has done at once, which can be taken back at once. */
public record Stroke(UUID act, Deed deed, List<Comment> comments) {

    public Stroke {
        comments = List.copyOf(comments);
    }
}
