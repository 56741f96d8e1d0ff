package vn.bantin.record.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.comment.Reach;
import vn.bantin.kit.data.SitesStore;

/** Which questions were made of comments, on all sites that a moderator reaches. */
public final class OfComments extends SitesStore {
    public OfComments(Handle handle, Reach reach) {
        super(handle, reach.sites());
    }

    /** By these comments, as far as questions were made of them. */
    public Map<UUID, UUID> of(Collection<UUID> comments) {
        if (comments.isEmpty()) {
            return Map.of();
        }
        return query("SELECT comment_id, id FROM question WHERE site_id IN (<sites>) AND comment_id IN (<comments>)")
                .bindList("comments", List.copyOf(comments))
                .map((row, context) ->
                        Map.entry(UUID.fromString(row.getString("comment_id")), UUID.fromString(row.getString("id"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
