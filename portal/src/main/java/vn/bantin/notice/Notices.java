package vn.bantin.notice;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.bantin.kit.data.SiteStore;

/** Who was told of what at one site. */
final class Notices extends SiteStore {
    private static final String THIS_ONE = """
            WHERE site_id = :site AND matter_id = :matter AND account_id = :account AND occasion = :occasion
              AND moment = :moment
            """;

    Notices(Handle handle, long site) {
        super(handle, site);
    }

    boolean has(Notice notice) {
        return bound(query("SELECT COUNT(*) FROM notice " + THIS_ONE), notice)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** Whether no other node was quicker. */
    boolean add(Notice notice, Instant now) {
        return bound(update("""
                        INSERT INTO notice (site_id, matter_id, account_id, occasion, moment, at)
                        VALUES (:site, :matter, :account, :occasion, :moment, :now) ON CONFLICT DO NOTHING
                        """), notice).bind("now", now).execute() > 0;
    }

    void remove(Notice notice) {
        bound(update("DELETE FROM notice " + THIS_ONE), notice).execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Notice notice) {
        return statement
                .bind("matter", notice.matter())
                .bind("account", notice.to().id())
                .bind("occasion", notice.occasion())
                .bind("moment", notice.moment());
    }
}
