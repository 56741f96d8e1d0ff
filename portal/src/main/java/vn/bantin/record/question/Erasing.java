package vn.bantin.record.question;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.media.PhotoFolder;

/** Takes out once what senders wrote and sent: the rows in a transaction, the files of photos when nothing can bring the rows back. */
final class Erasing {
    private final PhotoFolder folder;
    private final Map<Long, Set<UUID>> photos = new HashMap<>();

    Erasing(PhotoFolder folder) {
        this.folder = folder;
    }

    /** What nobody has decided yet is closed by it, so that nobody has an empty question to answer. */
    void erase(Handle tx, long site, Question question, Instant now) {
        Questions questions = new Questions(tx, site);
        if (question.state().isOpen()) {
            questions.advance(question.id(), question.progress().rejected(now, 0));
        }
        questions.erase(question.id(), now);
        photos.computeIfAbsent(site, one -> new HashSet<>()).addAll(new Photos(tx, site).remove(question.id()));
    }

    /** Comes after the transaction. */
    void eraseFiles() {
        photos.forEach(folder::erase);
    }
}
