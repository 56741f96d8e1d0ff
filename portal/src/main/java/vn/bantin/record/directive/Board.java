package vn.bantin.record.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.bantin.kit.data.SiteStore;

/** One site's directives as people of the desk go through them, what is due first in front. */
public final class Board extends SiteStore {
    private static final String UNFINISHED = "AND d.state NOT IN ('CONFIRMED', 'REPLACED', 'CANCELLED') ";

    private static final String EVERY = "directive d";
    private static final String OF_THE_FEW = "AND d.id = few.id ";
    private static final String DUE_FIRST = "ORDER BY COALESCE(d.due, '9999-12-31'), d.number ";
    private static final String NEWEST_FIRST = "ORDER BY d.number DESC ";
    private static final String PAGE = "LIMIT :most OFFSET :skipped";

    /** Nobody pages further, and counting on would take longer than all the rest. */
    public static final int MOST_COUNTED = 5_000;

    public Board(Handle handle, long site) {
        super(handle, site);
    }

    /** What the board is narrowed to. */
    public enum View {
        /** Open ones whose officer I am. */
        MINE(
                few("SELECT m.id FROM directive m WHERE m.site_id = :site AND m.officer_id = :me"),
                OF_THE_FEW + UNFINISHED),
        /** Open ones that my bodies have a part in. */
        UNIT(few("""
                SELECT l.id FROM directive l WHERE l.site_id = :site AND l.lead_id IN (<bodies>)
                UNION SELECT u.directive_id FROM directive_body u WHERE u.site_id = :site AND u.body_id IN (<bodies>)
                """), OF_THE_FEW + UNFINISHED),
        /** As {@link Standing#OVERDUE}. */
        OVERDUE(EVERY, """
                AND d.due < :today AND (d.state <> 'REPORTED' OR d.reported_on > d.due)
                """ + UNFINISHED),
        OPEN(EVERY, UNFINISHED),
        DONE(EVERY, "AND d.state IN ('CONFIRMED', 'REPLACED', 'CANCELLED') "),
        ALL(EVERY, "");

        private final String source;
        private final String condition;

        View(String source, String condition) {
            this.source = source;
            this.condition = condition;
        }

        private String order() {
            return this == DONE || this == ALL ? NEWEST_FIRST : DUE_FIRST;
        }

        /** The end of the key of its words in the message files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The empty issuer narrows nothing. */
    public record Filter(View view, String issuer) {}

    public List<Directive> page(Viewer viewer, Filter filter, LocalDate today, int skipped, int most) {
        return Directives.directives(narrowed(
                        Directives.all(filter.view().source),
                        viewer,
                        filter,
                        today,
                        filter.view().order() + PAGE)
                .bind("most", most)
                .bind("skipped", skipped));
    }

    /** How many there are, at most {@link #MOST_COUNTED}. */
    public long count(Viewer viewer, Filter filter, LocalDate today) {
        return narrowed(
                        "SELECT COUNT(*) FROM (SELECT 1 FROM " + filter.view().source + " WHERE d.site_id = :site ",
                        viewer,
                        filter,
                        today,
                        "LIMIT :most) counted")
                .bind("most", MOST_COUNTED)
                .mapTo(long.class)
                .one();
    }

    private Query narrowed(String sql, Viewer viewer, Filter filter, LocalDate today, String rest) {
        String visible = viewer.coordinates() ? "" : Directives.VISIBLE;
        String issued = filter.issuer().isEmpty() ? "" : "AND d.issuer = :issuer ";
        return Directives.viewing(query(sql + visible + filter.view().condition + issued + rest), viewer)
                .bind("issuer", filter.issuer())
                .bind("today", today.toString());
    }

    /** What somebody or a body of theirs answers for and has not reported done. */
    public List<Directive> toDo(Viewer viewer, int most) {
        return first(viewer, most, few("""
                SELECT m.id FROM directive m WHERE m.site_id = :site AND m.officer_id = :me
                UNION SELECT l.id FROM directive l WHERE l.site_id = :site AND l.lead_id IN (<bodies>)
                """), OF_THE_FEW + "AND d.state IN ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS') ");
    }

    /** What was reported done and waits for this person's word. */
    public List<Directive> toConfirm(Viewer viewer, int most) {
        String reported = "AND d.state = 'REPORTED' ";
        return viewer.coordinates()
                ? first(viewer, most, EVERY, reported)
                : first(viewer, most, few("""
                SELECT w.directive_id AS id FROM directive_body w
                WHERE w.site_id = :site AND w.part = 'CHECKER' AND w.body_id IN (<bodies>)
                """), OF_THE_FEW + reported);
    }

    private List<Directive> first(Viewer viewer, int most, String source, String condition) {
        return Directives.directives(
                Directives.viewing(query(Directives.all(source) + condition + UNFINISHED + DUE_FIRST + PAGE), viewer)
                        .bind("most", most)
                        .bind("skipped", 0));
    }

    /** SQLite joins in the order that a cross join says: the few first, and not all that are open. */
    private static String few(String ids) {
        return "(" + ids + ") few CROSS JOIN directive d";
    }

    /** Those who issued anything that this person may see, by name; each is looked up by itself, however much they issued. */
    public List<String> issuers(Viewer viewer) {
        return Directives.viewing(query("""
                WITH RECURSIVE issuers (issuer) AS (
                  SELECT MIN(issuer) FROM directive WHERE site_id = :site
                  UNION ALL SELECT (SELECT MIN(n.issuer) FROM directive n WHERE n.site_id = :site AND n.issuer > issuers.issuer)
                  FROM issuers WHERE issuers.issuer IS NOT NULL)
                SELECT issuer FROM issuers WHERE issuer IS NOT NULL AND EXISTS (
                  SELECT 1 FROM directive d WHERE d.site_id = :site AND d.issuer = issuers.issuer
                """ + Directives.VISIBLE + ") ORDER BY issuer"), viewer)
                .mapTo(String.class)
                .list();
    }
}
