package vn.bantin.kit.data;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** A store of the rows of some sites, through which no statement can be made that does not name them. */
public abstract class SitesStore {
    private final Handle handle;
    private final List<Long> sites;

    protected SitesStore(Handle handle, Collection<Long> sites) {
        this.handle = handle;
        this.sites = List.copyOf(sites);
    }

    /**
     * A query with {@code <sites>} bound already.
     *
     * @throws IllegalArgumentException when the SQL does not use {@code <sites>}
     */
    protected final Query query(String sql) {
        return bound(handle.createQuery(sql), sql);
    }

    /** An insert, update or delete, under the rule of {@link #query}. */
    protected final Update update(String sql) {
        return bound(handle.createUpdate(sql), sql);
    }

    private <S extends SqlStatement<S>> S bound(S statement, String sql) {
        if (!sql.contains("<sites>")) {
            throw new IllegalArgumentException("this statement does not name its sites: " + sql);
        }
        return statement.bindList("sites", sites);
    }
}
