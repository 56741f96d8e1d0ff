package vn.bantin.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.kit.text.PlainText;
import vn.bantin.vietnamese.Slug;
import vn.bantin.vietnamese.Unicode;

/** The bodies of one site, those of today and those they came from. */
public final class Bodies extends SiteStore {
    private static final String ALL = """
            SELECT b.id, b.name, b.slug, b.branch, b.parent_id, b.valid_from, b.valid_to, b.phone, b.email, b.address, b.duties
            FROM body b
            """;

    public Bodies(Handle handle, long site) {
        super(handle, site);
    }

    /** Adds a body after its siblings; its slug is made of its name, and the next of the same name gets {@code -2}. */
    public Body add(
            String name, Branch branch, @Nullable Body parent, LocalDate validFrom, Contact contact, String duties) {
        Body body = new Body(
                0,
                PlainText.line(name),
                freeSlug(name),
                branch,
                parent == null ? null : parent.id(),
                validFrom,
                null,
                contact,
                PlainText.lines(duties));
        long id = query("""
                INSERT INTO body (site_id, name, slug, branch, parent_id, valid_from, phone, email, address, duties, place)
                VALUES (:site, :name, :slug, :branch, :parent, :from, :phone, :email, :address, :duties,
                    (SELECT COUNT(*) FROM body WHERE site_id = :site))
                RETURNING id
                """)
                .bind("name", body.name())
                .bind("slug", body.slug())
                .bind("branch", branch)
                .bind("parent", body.parentId())
                .bind("from", validFrom.toString())
                .bind("phone", contact.phone())
                .bind("email", contact.email())
                .bind("address", contact.address())
                .bind("duties", body.duties())
                .mapTo(long.class)
                .one();
        return byId(id).orElseThrow();
    }

    private String freeSlug(String name) {
        String made = Slug.of(name);
        String slug = made.isEmpty() ? "co-quan" : made;
        String free = slug;
        for (int number = 2; bySlug(free).isPresent(); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    public Optional<Body> byId(long id) {
        return query(ALL + "WHERE b.site_id = :site AND b.id = :id")
                .bind("id", id)
                .map((row, context) -> body(row))
                .findOne();
    }

    public Optional<Body> bySlug(String slug) {
        return query(ALL + "WHERE b.site_id = :site AND b.slug = :slug")
                .bind("slug", slug)
                .map((row, context) -> body(row))
                .findOne();
    }

    /** The one of this name that is in being on that day, whatever its capitals. */
    public Optional<Body> byName(String name, LocalDate day) {
        String line = PlainText.line(name);
        return all().stream()
                .filter(body -> body.existedOn(day))
                .filter(body -> Unicode.nfc(body.name()).equalsIgnoreCase(line))
                .findFirst();
    }

    /** All that are and ever were, by branch and the order among siblings. */
    public List<Body> all() {
        return query(ALL + "WHERE b.site_id = :site ORDER BY b.place, b.id").map((row, context) -> body(row)).stream()
                .sorted(Comparator.comparing(Body::branch))
                .toList();
    }

    /** Those in being on that day, by branch, each one before its parts. */
    public List<Body> on(LocalDate day) {
        return tree(day).inOrder();
    }

    /** Those in being on that day as a tree. */
    public BodyTree tree(LocalDate day) {
        List<Body> bodies = all().stream().filter(body -> body.existedOn(day)).toList();
        return BodyTree.of(bodies, parent -> heirsOf(parent, day).stream().findFirst());
    }

    /** Those that carry a body on, right after it. */
    public List<Body> successorsOf(long body) {
        return query(ALL + """
                JOIN body_successor s ON s.site_id = b.site_id AND s.successor_id = b.id
                WHERE b.site_id = :site AND s.body_id = :body ORDER BY b.place, b.id
                """)
                .bind("body", body)
                .map((row, context) -> body(row))
                .list();
    }

    /** Those that a body carries on, right before it. */
    public List<Body> predecessorsOf(long body) {
        return query(ALL + """
                JOIN body_successor s ON s.site_id = b.site_id AND s.body_id = b.id
                WHERE b.site_id = :site AND s.successor_id = :body ORDER BY b.place, b.id
                """)
                .bind("body", body)
                .map((row, context) -> body(row))
                .list();
    }

    /** What stands for a body on that day: itself while it is in being, later those that carry it on; empty before it was. */
    public List<Body> heirsOf(long body, LocalDate day) {
        Set<Body> heirs = new LinkedHashSet<>();
        byId(body).ifPresent(one -> gatherHeirs(one, day, heirs, new HashSet<>()));
        return List.copyOf(heirs);
    }

    private void gatherHeirs(Body body, LocalDate day, Set<Body> heirs, Set<Long> seen) {
        if (!seen.add(body.id())) {
            return;
        }
        if (body.existedOn(day)) {
            heirs.add(body);
        } else if (body.hasEndedBy(day)) {
            successorsOf(body.id()).forEach(successor -> gatherHeirs(successor, day, heirs, seen));
        }
    }

    /** Puts what is new in the place of what was: name, branch, parent, first day, contact and duties. */
    void replace(Body body) {
        update("""
                UPDATE body SET name = :name, branch = :branch, parent_id = :parent, valid_from = :from,
                  phone = :phone, email = :email, address = :address, duties = :duties
                WHERE site_id = :site AND id = :id
                """)
                .bind("name", body.name())
                .bind("branch", body.branch())
                .bind("parent", body.parentId())
                .bind("from", body.validFrom().toString())
                .bind("phone", body.contact().phone())
                .bind("email", body.contact().email())
                .bind("address", body.contact().address())
                .bind("duties", body.duties())
                .bind("id", body.id())
                .execute();
    }

    /** Has a body stand among its siblings where another stood. */
    void putInPlaceOf(Body former, Body body) {
        update("""
                UPDATE body SET place = (SELECT place FROM body WHERE site_id = :site AND id = :former)
                WHERE site_id = :site AND id = :id
                """).bind("former", former.id()).bind("id", body.id()).execute();
    }

    /** Says that this was its last day, and which carry it on. */
    void end(Body body, LocalDate lastDay, List<Body> successors) {
        update("UPDATE body SET valid_to = :lastDay WHERE site_id = :site AND id = :id")
                .bind("lastDay", lastDay.toString())
                .bind("id", body.id())
                .execute();
        updateEach(
                "INSERT INTO body_successor (site_id, body_id, successor_id) VALUES (:site, :body, :successor)",
                successors,
                (row, successor) -> row.bind("body", body.id()).bind("successor", successor.id()));
    }

    /** Says that it has no last day, and that nothing carries it on. */
    void goOn(Body body) {
        update("UPDATE body SET valid_to = NULL WHERE site_id = :site AND id = :id")
                .bind("id", body.id())
                .execute();
        update("DELETE FROM body_successor WHERE site_id = :site AND body_id = :id")
                .bind("id", body.id())
                .execute();
    }

    /** Removes a body that was made by mistake and on which nothing rests. */
    void remove(Body body) {
        update(
                        "UPDATE mention SET body_id = NULL WHERE site_id = :site AND body_id = :id AND taken_back_at IS NOT NULL")
                .bind("id", body.id())
                .execute();
        update("DELETE FROM body WHERE site_id = :site AND id = :id")
                .bind("id", body.id())
                .execute();
    }

    private static Body body(ResultSet row) throws SQLException {
        long parent = row.getLong("parent_id");
        Long parentId = row.wasNull() ? null : parent;
        String lastDay = row.getString("valid_to");
        return new Body(
                row.getLong("id"),
                row.getString("name"),
                row.getString("slug"),
                Branch.valueOf(row.getString("branch")),
                parentId,
                LocalDate.parse(row.getString("valid_from")),
                lastDay == null ? null : LocalDate.parse(lastDay),
                new Contact(row.getString("phone"), row.getString("email"), row.getString("address")),
                row.getString("duties"));
    }
}
