package vn.bantin.record.question;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.SiteStore;

/** The pictures that came with the questions of one site, for those who may see the question. */
public final class Photos extends SiteStore {
    public Photos(Handle handle, long site) {
        super(handle, site);
    }

    void add(UUID question, List<KeptPhoto> photos) {
        updateEach("""
                INSERT INTO question_photo (id, site_id, question_id, width, height)
                VALUES (:id, :site, :question, :width, :height)
                """, photos, (row, photo) -> row.bind("question", question).bindMethods(photo));
    }

    /** In the order in which they were chosen. */
    public List<KeptPhoto> of(UUID question) {
        return query("""
                SELECT id, width, height FROM question_photo
                WHERE site_id = :site AND question_id = :question ORDER BY id
                """)
                .bind("question", question)
                .map(ConstructorMapper.of(KeptPhoto.class))
                .list();
    }

    /** Takes them from the question; their files are there until the transaction has ended. */
    List<UUID> remove(UUID question) {
        List<UUID> removed = of(question).stream().map(KeptPhoto::id).toList();
        update("DELETE FROM question_photo WHERE site_id = :site AND question_id = :question")
                .bind("question", question)
                .execute();
        return removed;
    }

    Set<UUID> all() {
        return query("SELECT id FROM question_photo WHERE site_id = :site")
                .mapTo(UUID.class)
                .set();
    }
}
