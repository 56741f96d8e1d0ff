package vn.bantin.kit.data;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** A store of one site's rows, through which no statement can be made that does not name the site. */
public abstract class SiteStore {
    private final Handle handle;
    private final long site;

    protected SiteStore(Handle handle, long site) {
        this.handle = handle;
        this.site = site;
    }

    protected final long site() {
        return site;
    }

    /**
     * A query with {@code :site} bound already.
     *
     * @throws IllegalArgumentException when the SQL does not use {@code :site}
     */
    protected final Query query(String sql) {
        return bound(handle.createQuery(sql), sql);
    }

    /** An insert, update or delete, under the rule of {@link #query}. */
    protected final Update update(String sql) {
        return bound(handle.createUpdate(sql), sql);
    }

    private <S extends SqlStatement<S>> S bound(S statement, String sql) {
        if (!sql.contains(":site")) {
            throw new IllegalArgumentException("this statement does not name its site: " + sql);
        }
        return statement.bind("site", site);
    }
}
