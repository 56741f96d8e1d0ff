package vn.bantin.comment;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** Words that a site wants nobody's comment to hold, as moderators typed them. */
public final class BlockedWords extends SiteStore {

    public BlockedWords(Handle handle, long site) {
        super(handle, site);
    }

    public List<String> all() {
        return query("SELECT word FROM blocked_word WHERE site_id = :site").mapTo(String.class).stream()
                .sorted()
                .toList();
    }

    void replace(List<String> words) {
        update("DELETE FROM blocked_word WHERE site_id = :site").execute();
        words.forEach(word -> update("INSERT INTO blocked_word (site_id, word) VALUES (:site, :word)")
                .bind("word", word)
                .execute());
    }
}
