package vn.bantin.record.directive;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** Which of the six things a site asks to be clear; all, until somebody chose. */
public final class ClarityChecks extends SiteStore {

    public ClarityChecks(Handle handle, long site) {
        super(handle, site);
    }

    public Set<Clarity> asked() {
        Set<Clarity> asked = EnumSet.allOf(Clarity.class);
        asked.removeAll(query("SELECT clarity FROM clarity_check WHERE site_id = :site AND NOT asked")
                .mapTo(Clarity.class)
                .collect(Collectors.toSet()));
        return asked;
    }

    /** What is not clear of this directive and is asked for. */
    public List<Clarity> missing(Directive directive) {
        return asked().stream().filter(clarity -> !clarity.isGiven(directive)).toList();
    }

    void ask(Set<Clarity> chosen) {
        updateEach(
                """
                INSERT INTO clarity_check (site_id, clarity, asked) VALUES (:site, :clarity, :asked)
                ON CONFLICT (site_id, clarity) DO UPDATE SET asked = excluded.asked
                """,
                Arrays.asList(Clarity.values()),
                (row, clarity) -> row.bind("clarity", clarity).bind("asked", chosen.contains(clarity)));
    }
}
