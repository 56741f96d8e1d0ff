package vn.bantin.kit.data;

import java.util.Collection;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
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

    /** One statement for many rows, each of which says what it binds beside the site, under the rule of {@link #query}. */
    protected final <T> void updateEach(String sql, Collection<T> rows, BiConsumer<PreparedBatch, T> binding) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        for (T row : rows) {
            bound(batch, sql);
            binding.accept(batch, row);
            batch.add();
        }
        batch.execute();
    }

    private <S extends SqlStatement<S>> S bound(S statement, String sql) {
        if (!sql.contains(":site")) {
            throw new IllegalArgumentException("this statement does not name its site: " + sql);
        }
        return statement.bind("site", site);
    }
}
