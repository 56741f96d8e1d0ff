package vn.bantin.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.text.PlainText;

/** All sites of the installation. */
public final class Sites {
    private final Handle handle;

    public Sites(Handle handle) {
        this.handle = handle;
    }

    /** Adds a site; the first of its hosts is the one its links carry. */
    public Site add(Unit unit, String name, Accent accent, Imprint imprint, List<String> hosts, Changes changes) {
        long id = handle.createQuery("""
                INSERT INTO site (unit_id, name, accent, managing_body, person_responsible, address, phone, email)
                VALUES (:unit, :name, :accent, :managingBody, :personResponsible, :address, :phone, :email)
                RETURNING id
                """)
                .bind("unit", unit.id())
                .bind("name", PlainText.line(name))
                .bind("accent", accent)
                .bindMethods(imprint)
                .mapTo(long.class)
                .one();
        for (int position = 0; position < hosts.size(); position++) {
            handle.createUpdate("INSERT INTO site_host (host, site_id, position) VALUES (:host, :site, :position)")
                    .bind("host", hosts.get(position).toLowerCase(Locale.ROOT))
                    .bind("site", id)
                    .bind("position", position)
                    .execute();
        }
        changes.append(id, Change.Kind.SITE, Long.toString(id));
        return byId(id).orElseThrow();
    }

    public Optional<Site> byHost(String host) {
        return handle.createQuery("SELECT site_id FROM site_host WHERE host = :host")
                .bind("host", host.toLowerCase(Locale.ROOT))
                .mapTo(long.class)
                .findOne()
                .flatMap(this::byId);
    }

    public Optional<Site> byId(long id) {
        return handle.createQuery("SELECT * FROM site WHERE id = :id")
                .bind("id", id)
                .map((row, context) ->
                        site(row, new Units(handle).byId(row.getLong("unit_id")).orElseThrow(), hostsOf(id)))
                .findOne();
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public int count() {
        return handle.createQuery("SELECT count(*) FROM site").mapTo(int.class).one();
    }

    public List<Long> ids() {
        return handle.createQuery("SELECT id FROM site ORDER BY id")
                .mapTo(long.class)
                .list();
    }

    /** The hosts of all sites. */
    public List<String> hosts() {
        return handle.createQuery("SELECT host FROM site_host")
                .mapTo(String.class)
                .list();
    }

    /** All sites, the installation's first one first. */
    public List<Site> all() {
        Map<Long, Unit> units = new Units(handle).ofSites();
        Map<Long, List<String>> hosts = hostsBySite();
        return handle.createQuery("SELECT * FROM site ORDER BY id")
                .map((row, context) -> site(
                        row,
                        Objects.requireNonNull(units.get(row.getLong("unit_id"))),
                        hosts.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static Site site(ResultSet row, Unit unit, List<String> hosts) throws SQLException {
        return new Site(
                row.getLong("id"),
                unit,
                row.getString("name"),
                Accent.valueOf(row.getString("accent")),
                new Imprint(
                        row.getString("managing_body"),
                        row.getString("person_responsible"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("email")),
                hosts);
    }

    private List<String> hostsOf(long site) {
        return handle.createQuery("SELECT host FROM site_host WHERE site_id = :site ORDER BY position")
                .bind("site", site)
                .mapTo(String.class)
                .list();
    }

    private Map<Long, List<String>> hostsBySite() {
        Map<Long, List<String>> hosts = new HashMap<>();
        handle.createQuery("SELECT site_id, host FROM site_host ORDER BY site_id, position")
                .map((row, context) -> hosts.computeIfAbsent(row.getLong("site_id"), site -> new ArrayList<>())
                        .add(row.getString("host")))
                .list();
        return hosts;
    }
}
