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
    private static final String COLUMNS = "l.site_id, l.number, l.issuer, l.due, l.state";
    private static final String CARRIED_OUT =
            "SELECT " + COLUMNS + " FROM directive l WHERE l.site_id = :site AND l.officer_id = :me ";
    private static final String LED =
            "SELECT " + COLUMNS + " FROM directive l WHERE l.site_id = :site AND l.lead_id IN (<bodies>) ";
    private static final String ACCOMPANIED = "SELECT " + COLUMNS + """
             FROM directive_body u CROSS JOIN directive l
            WHERE u.site_id = :site AND u.body_id IN (<bodies>) AND l.site_id = u.site_id AND l.id = u.directive_id
            """;
    private static final String DUE_FIRST = "ORDER BY COALESCE(d.due, '9999-12-31'), d.number ";
    private static final String NEWEST_FIRST = "ORDER BY d.number DESC ";

    /** Nobody pages further, and counting on would take longer than all the rest. */
    public static final int MOST_COUNTED = 5_000;

    public Board(Handle handle, long site) {
        super(handle, site);
    }

    /** What the board is narrowed to. */
    public enum View {
        /** Open ones whose officer I am. */
        MINE(own(CARRIED_OUT), UNFINISHED),
        /** Open ones that my bodies have a part in. */
        UNIT(own(LED + "UNION ALL " + ACCOMPANIED), UNFINISHED),
        /** As {@link Standing#OVERDUE}. */
        OVERDUE(EVERY, """
                AND COALESCE(d.due, '9999-12-31') < :today AND (d.state <> 'REPORTED' OR d.reported_on > d.due)
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

        /** Whoever has a part in them sees them. */
        private boolean isOwn() {
            return this == MINE || this == UNIT;
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
        View view = filter.view();
        String sql = Directives.page(view.source, condition(viewer, filter), view.order());
        return Directives.directives(
                bound(sql, viewer, filter, today).bind("most", most).bind("skipped", skipped));
    }

    /** How many there are, at most {@link #MOST_COUNTED}. */
    public long count(Viewer viewer, Filter filter, LocalDate today) {
        String sql = "SELECT COUNT(*) FROM (SELECT 1 FROM " + filter.view().source + " WHERE d.site_id = :site "
                + condition(viewer, filter) + "LIMIT :most) counted";
        return bound(sql, viewer, filter, today)
                .bind("most", MOST_COUNTED)
                .mapTo(long.class)
                .one();
    }

    private static String condition(Viewer viewer, Filter filter) {
        String visible = viewer.coordinates() || filter.view().isOwn() ? "" : Directives.VISIBLE;
        String issued = filter.issuer().isEmpty() ? "" : "AND d.issuer = :issuer ";
        return visible + filter.view().condition + issued;
    }

    private Query bound(String sql, Viewer viewer, Filter filter, LocalDate today) {
        return Directives.viewing(query(sql), viewer)
                .bind("issuer", filter.issuer())
                .bind("today", today.toString());
    }

    /** What somebody or a body of theirs answers for and has not reported done. */
    public List<Directive> toDo(Viewer viewer, int most) {
        return first(
                viewer,
                most,
                own(CARRIED_OUT + "UNION ALL " + LED),
                "AND d.state IN ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS') ");
    }

    /** What was reported done and waits for this person's word. */
    public List<Directive> toConfirm(Viewer viewer, int most) {
        return first(
                viewer,
                most,
                viewer.coordinates() ? EVERY : own(ACCOMPANIED + "AND u.part = 'CHECKER' "),
                "AND d.state = 'REPORTED' ");
    }

    private List<Directive> first(Viewer viewer, int most, String source, String condition) {
        return Directives.directives(
                Directives.viewing(query(Directives.page(source, condition + UNFINISHED, DUE_FIRST)), viewer)
                        .bind("most", most)
                        .bind("skipped", 0));
    }

    /**
     * Those of somebody, each once. They are made one after all were found: SQLite would unite them in the order of their numbers
     * and go through all directives for it, or through all open ones in the order of the board.
     */
    private static String own(String rows) {
        return "(SELECT DISTINCT * FROM (" + rows + ") l) d";
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
