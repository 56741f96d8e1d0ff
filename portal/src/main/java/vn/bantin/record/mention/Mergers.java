package vn.bantin.record.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.extraction.Gazetteer;
import vn.bantin.site.Site;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/** What became of places: of the provinces that the gazetteer knows, and of the units that were merged into the site's own. */
public final class Mergers {
    private static final String PROVINCE = "tỉnh ";

    private final Map<String, Merger> units = new HashMap<>();

    public Mergers(Handle tx, Site site) {
        for (Unit unit : new Units(tx).predecessorsOf(site.unit())) {
            if (unit.validTo() != null) {
                units.put(
                        folded(unit.name()),
                        new Merger(unit.validTo().plusDays(1), site.unit().name()));
            }
        }
    }

    /** None where the place is still what it was, as far as is known. */
    public Optional<Merger> of(String place) {
        return Optional.ofNullable(units.get(folded(place)))
                .or(() -> Gazetteer.of(province(place)).flatMap(Mergers::merger));
    }

    private static Optional<Merger> merger(Gazetteer.Entry entry) {
        return entry.until() == null || entry.successor() == null
                ? Optional.empty()
                : Optional.of(new Merger(entry.until(), entry.successor()));
    }

    /** Of a province the name alone, so that "tỉnh Yên Bái" and "Yên Bái" are one; any other place as it is. */
    static String province(String place) {
        String bare = folded(place).startsWith(PROVINCE) ? place.substring(PROVINCE.length()) : place;
        return Gazetteer.of(bare).isPresent() ? bare : place;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
