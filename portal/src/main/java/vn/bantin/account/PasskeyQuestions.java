package vn.bantin.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** What passkeys were asked and have not answered yet; each question is answered once, in the session that asked. */
final class PasskeyQuestions extends SiteStore {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    PasskeyQuestions(Handle handle, long site) {
        super(handle, site);
    }

    enum Kind {
        REGISTER,
        PROVE
    }

    void ask(Session session, Kind kind, String question, Instant now) {
        update("""
                INSERT INTO passkey_question (session_id, site_id, kind, question, ends_at)
                VALUES (:session, :site, :kind, :question, :ends)
                ON CONFLICT (session_id) DO UPDATE
                SET kind = excluded.kind, question = excluded.question, ends_at = excluded.ends_at
                """)
                .bind("session", session.id())
                .bind("kind", kind)
                .bind("question", question)
                .bind("ends", now.plus(PATIENCE))
                .execute();
    }

    Optional<String> take(Session session, Kind kind, Instant now) {
        return query("""
                DELETE FROM passkey_question
                WHERE site_id = :site AND session_id = :session AND kind = :kind AND ends_at > :now
                RETURNING question
                """)
                .bind("session", session.id())
                .bind("kind", kind)
                .bind("now", now)
                .mapTo(String.class)
                .findOne();
    }

    void tidy(Instant now) {
        update("DELETE FROM passkey_question WHERE site_id = :site AND ends_at < :now")
                .bind("now", now)
                .execute();
    }
}
