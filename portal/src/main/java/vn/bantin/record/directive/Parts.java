package vn.bantin.record.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Memberships;

/** What somebody is in the directives of a site, and so which steps are theirs. */
public final class Parts {
    private final Viewer viewer;
    private final DirectiveBodies others;
    private final Bodies bodies;
    private final Memberships memberships;
    private final LocalDate today;

    public Parts(Handle tx, Viewer viewer, LocalDate today) {
        long site = viewer.account().siteId();
        this.viewer = viewer;
        this.others = new DirectiveBodies(tx, site);
        this.bodies = new Bodies(tx, site);
        this.memberships = new Memberships(tx, site);
        this.today = today;
    }

    public Set<Part> in(Directive directive) {
        Companions companions = others.of(directive.id());
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (viewer.coordinates()) {
            parts.addAll(Set.of(Part.COORDINATOR, Part.CHECKER, Part.CO_WORKER));
        }
        if (leads(directive) || viewer.coordinates() && nobodyLeads(directive)) {
            parts.addAll(Set.of(Part.LEAD, Part.CO_WORKER));
        }
        if (isAmong(companions.watchers())) {
            parts.addAll(Set.of(Part.CHECKER, Part.CO_WORKER));
        }
        if (isAmong(companions.coWorkers())) {
            parts.add(Part.CO_WORKER);
        }
        return parts;
    }

    private boolean leads(Directive directive) {
        Directive.Officer officer = directive.officer();
        BodyName lead = directive.lead();
        return officer != null && officer.id().equals(viewer.account().id())
                || lead != null && viewer.bodies().contains(lead.id());
    }

    /** A coordinator writes down what a body says that has no account at the desk. */
    private boolean nobodyLeads(Directive directive) {
        BodyName lead = directive.lead();
        return directive.officer() == null
                && (lead == null
                        || bodies.heirsOf(lead.id(), today).stream()
                                .map(Body::id)
                                .allMatch(heir -> memberships.membersOf(heir).isEmpty()));
    }

    private boolean isAmong(Collection<BodyName> others) {
        return others.stream().map(BodyName::id).anyMatch(viewer.bodies()::contains);
    }
}
