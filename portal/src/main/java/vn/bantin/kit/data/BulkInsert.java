package vn.bantin.kit.data;

import java.util.Collection;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** One insert for the rows of many sites, each of which binds its own site as {@code :site}. */
public final class BulkInsert<T> {
    private final Handle handle;
    private final String sql;
    private final BiConsumer<PreparedBatch, T> binding;

    /** @throws IllegalArgumentException when the SQL does not use {@code :site} */
    public BulkInsert(Handle handle, String sql, BiConsumer<PreparedBatch, T> binding) {
        if (!sql.contains(":site")) {
            throw new IllegalArgumentException("this statement does not name its site: " + sql);
        }
        this.handle = handle;
        this.sql = sql;
        this.binding = binding;
    }

    /** Inserts these rows and says of each how many stand there now: 1, or 0 where the SQL passes a conflict over. */
    public int[] add(Collection<T> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        for (T row : rows) {
            binding.accept(batch, row);
            batch.add();
        }
        return batch.execute();
    }
}
