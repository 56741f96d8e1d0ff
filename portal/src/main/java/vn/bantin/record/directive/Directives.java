package vn.bantin.record.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import vn.bantin.extraction.Directive.Type;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.record.Citations;

/** The directives of one site. */
public final class Directives extends SiteStore {
    private static final String ALL = all("directive d");

    /** What the rows of {@code d} are, with the names that belong to them; more conditions may follow. */
    static String all(String source) {
        return """
            SELECT d.*, b.name AS lead_name, o.name AS officer_name, %s
            FROM %s
              LEFT JOIN body b ON b.site_id = d.site_id AND b.id = d.lead_id
              LEFT JOIN account o ON o.id = d.officer_id
              LEFT JOIN citation c ON c.site_id = d.site_id AND c.id = d.citation_id
            WHERE d.site_id = :site
            """.formatted(Citations.COLUMNS, source);
    }

    /**
     * One page of {@code d} by itself, and only then the names that belong to its rows: a page far behind would read those of all
     * before it.
     */
    static String page(String source, String condition, String order) {
        return all("""
                (SELECT d.number FROM %s WHERE d.site_id = :site %s %s LIMIT :most OFFSET :skipped) chosen CROSS JOIN directive d
                """.formatted(source, condition, order)) + "AND d.number = chosen.number " + order;
    }

    /** Coordinators see all, others what is released and what their bodies have a part in. */
    static final String VISIBLE = """
            AND (:all OR d.released OR d.officer_id = :me OR d.lead_id IN (<bodies>) OR EXISTS (
              SELECT 1 FROM directive_body p WHERE p.site_id = :site AND p.directive_id = d.id AND p.body_id IN (<bodies>)))
            """;

    private static final long NO_BODY = 0;

    public Directives(Handle handle, long site) {
        super(handle, site);
    }

    public Optional<Directive> byNumber(int number) {
        return directives(query(ALL + "AND d.number = :number").bind("number", number)).stream()
                .findFirst();
    }

    /** The one of this number, if this person may see it. */
    public Optional<Directive> seenBy(Viewer viewer, int number) {
        return viewing(query(ALL + VISIBLE + "AND d.number = :number"), viewer)
                .bind("number", number)
                .map((row, context) -> directive(row))
                .findOne();
    }

    /** Those of these ids, in no order. */
    public List<Directive> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : directives(query(ALL + "AND d.id IN (<ids>)").bindList("ids", List.copyOf(ids)));
    }

    /** All that rest on an article, whatever becomes of it, in the order of its text. */
    public List<Directive> of(UUID article) {
        return directives(query(all(Citations.restingOnArticle("directive d")) + "AND d.citation_id = said.id ORDER BY "
                        + Citations.READING_ORDER + ", d.number")
                .bind("article", article));
    }

    /** Those still to be done that are due from this day on within so many days. */
    List<Directive> near(LocalDate today, int days) {
        return directives(query(ALL + """
                AND d.state IN ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS') AND d.due BETWEEN :today AND :last
                ORDER BY d.due, d.number
                """)
                .bind("today", today.toString())
                .bind("last", today.plusDays(days).toString()));
    }

    /** So many of the released ones, the newest first, with one more where there are more. */
    public List<Directive> released(int skipped, int most) {
        return directives(query(page("directive d", "AND d.released", "ORDER BY d.number DESC"))
                .bind("most", most)
                .bind("skipped", skipped));
    }

    public long countReleased() {
        return query("SELECT COUNT(*) FROM directive d WHERE d.site_id = :site AND d.released")
                .mapTo(long.class)
                .one();
    }

    /** One write runs at a time on both engines, so nobody else takes it meanwhile. */
    int nextNumber() {
        return query("SELECT COALESCE(MAX(number), 0) + 1 FROM directive WHERE site_id = :site")
                .mapTo(int.class)
                .one();
    }

    void add(Directive directive) {
        bound(update("""
                INSERT INTO directive (id, site_id, number, type, matter, issuer, post, of_party, issued_on, addressee, document,
                  citation_id, state, since, lead_id, officer_id, product, due, reported_on, replaced_by, released)
                VALUES (:id, :site, :number, :type, :matter, :issuer, :post, :ofParty, :issuedOn, :addressee, :document,
                  :citation, :state, :since, :lead, :officer, :product, :due, :reportedOn, :replacedBy, :released)
                """), directive)
                .bind("number", directive.number())
                .bind("type", directive.type())
                .bind("matter", directive.matter())
                .bind("issuer", directive.issuer())
                .bind("post", directive.post())
                .bind("ofParty", directive.ofParty())
                .bind("issuedOn", directive.issuedOn().toString())
                .bind("addressee", directive.addressee())
                .bind("document", directive.document())
                .bind(
                        "citation",
                        directive.citation() == null
                                ? null
                                : directive.citation().id())
                .execute();
    }

    /** Writes down what it says, put right. */
    void reword(Directive directive) {
        update("""
                UPDATE directive SET type = :type, matter = :matter, issuer = :issuer, post = :post, addressee = :addressee
                WHERE site_id = :site AND id = :id
                """).bind("id", directive.id()).bindMethods(Words.of(directive)).execute();
    }

    /** Writes down what other steps change; what was demanded stays as it was recorded. */
    void replace(Directive directive) {
        bound(update("""
                UPDATE directive SET state = :state, since = :since, lead_id = :lead, officer_id = :officer, product = :product,
                  due = :due, reported_on = :reportedOn, replaced_by = :replacedBy, released = :released
                WHERE site_id = :site AND id = :id
                """), directive).execute();
    }

    private static Update bound(Update update, Directive directive) {
        return update.bind("id", directive.id())
                .bind("state", directive.state())
                .bind("since", directive.since())
                .bind("lead", directive.lead() == null ? null : directive.lead().id())
                .bind(
                        "officer",
                        directive.officer() == null ? null : directive.officer().id())
                .bind("product", directive.product())
                .bind("due", text(directive.due()))
                .bind("reportedOn", text(directive.reportedOn()))
                .bind("replacedBy", directive.replacedBy())
                .bind("released", directive.released());
    }

    static Query viewing(Query query, Viewer viewer) {
        return query.bind("all", viewer.coordinates())
                .bind("me", viewer.account().id())
                .bindList("bodies", viewer.bodies().isEmpty() ? List.of(NO_BODY) : List.copyOf(viewer.bodies()));
    }

    static List<Directive> directives(Query query) {
        return query.map((row, context) -> directive(row)).list();
    }

    private static Directive directive(ResultSet row) throws SQLException {
        return new Directive(
                UUID.fromString(row.getString("id")),
                row.getInt("number"),
                Type.valueOf(row.getString("type")),
                row.getString("matter"),
                row.getString("issuer"),
                row.getString("post"),
                row.getBoolean("of_party"),
                LocalDate.parse(row.getString("issued_on")),
                row.getString("addressee"),
                row.getString("document"),
                row.getString("citation_id") == null ? null : Citations.citation(row),
                State.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("since")),
                row.getString("lead_name") == null
                        ? null
                        : new BodyName(row.getLong("lead_id"), row.getString("lead_name")),
                row.getString("officer_id") == null
                        ? null
                        : new Directive.Officer(
                                UUID.fromString(row.getString("officer_id")), row.getString("officer_name")),
                row.getString("product"),
                day(row.getString("due")),
                day(row.getString("reported_on")),
                row.getObject("replaced_by") == null ? null : row.getInt("replaced_by"),
                row.getBoolean("released"));
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
