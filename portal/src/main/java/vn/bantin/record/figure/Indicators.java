package vn.bantin.record.figure;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.vietnamese.Folding;

/** What the figures of one site are figures of. */
public final class Indicators extends SiteStore {

    public Indicators(Handle handle, long site) {
        super(handle, site);
    }

    /** All of them, by name. */
    public List<Indicator> all() {
        return query("SELECT id, name, measure, better FROM indicator WHERE site_id = :site ORDER BY folded, measure")
                .map(ConstructorMapper.of(Indicator.class))
                .list();
    }

    public Optional<Indicator> byId(long id) {
        return query("SELECT id, name, measure, better FROM indicator WHERE site_id = :site AND id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Indicator.class))
                .findOne();
    }

    /** The one of this name, whatever its marks and capitals, that is counted in this; made where there is none. */
    Indicator named(String name, String measure, Indicator.Better better) {
        String folded = Folding.key(name);
        return query("""
                SELECT id, name, measure, better FROM indicator
                WHERE site_id = :site AND folded = :folded AND measure = :measure
                """)
                .bind("folded", folded)
                .bind("measure", measure)
                .map(ConstructorMapper.of(Indicator.class))
                .findOne()
                .orElseGet(() -> add(name, folded, measure, better));
    }

    private Indicator add(String name, String folded, String measure, Indicator.Better better) {
        long id = query("""
                INSERT INTO indicator (site_id, name, folded, measure, better)
                VALUES (:site, :name, :folded, :measure, :better) RETURNING id
                """)
                .bind("name", name)
                .bind("folded", folded)
                .bind("measure", measure)
                .bind("better", better)
                .mapTo(long.class)
                .one();
        return new Indicator(id, name, measure, better);
    }
}
