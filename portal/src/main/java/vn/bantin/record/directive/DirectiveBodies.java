package vn.bantin.record.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.kit.data.SiteStore;

/** The bodies beside the lead in one site's directives. */
public final class DirectiveBodies extends SiteStore {
    private final Bodies bodies;

    public DirectiveBodies(Handle handle, long site) {
        super(handle, site);
        this.bodies = new Bodies(handle, site);
    }

    public Companions of(UUID directive) {
        List<BodyName> coWorkers = new ArrayList<>();
        List<BodyName> watchers = new ArrayList<>();
        query("""
                SELECT b.id, b.name, c.part FROM directive_body c JOIN body b ON b.site_id = c.site_id AND b.id = c.body_id
                WHERE c.site_id = :site AND c.directive_id = :directive ORDER BY b.name, b.id
                """)
                .bind("directive", directive)
                .map((row, context) -> (row.getString("part").equals(Part.CHECKER.name()) ? watchers : coWorkers)
                        .add(new BodyName(row.getLong("id"), row.getString("name"))))
                .list();
        return new Companions(coWorkers, watchers);
    }

    /** The bodies that carry the lead on, where it is no more. */
    public List<Body> heirsOf(Directive directive, LocalDate today) {
        BodyName lead = directive.lead();
        return lead == null
                ? List.of()
                : bodies.heirsOf(lead.id(), today).stream()
                        .filter(heir -> heir.id() != lead.id())
                        .toList();
    }

    void replace(UUID directive, List<Long> coWorkers, List<Long> watchers) {
        update("DELETE FROM directive_body WHERE site_id = :site AND directive_id = :directive")
                .bind("directive", directive)
                .execute();
        add(directive, coWorkers, Part.CO_WORKER);
        add(directive, watchers, Part.CHECKER);
    }

    private void add(UUID directive, List<Long> bodies, Part part) {
        updateEach(
                "INSERT INTO directive_body (site_id, directive_id, body_id, part) VALUES (:site, :directive, :body, :part)",
                bodies,
                (row, body) ->
                        row.bind("directive", directive).bind("body", body).bind("part", part));
    }
}
