package vn.bantin.article;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.proofreading.AllowedHosts;
import vn.bantin.site.Sites;

/** Where the articles of one site may link to. */
public final class LinkHosts extends SiteStore {
    /** Whom the portal of any unit may link to besides the sites of its own installation. */
    public static final List<String> STATE = List.of("chinhphu.vn", "*.chinhphu.vn", "*.gov.vn");

    private final Handle handle;

    public LinkHosts(Handle handle, long site) {
        super(handle, site);
        this.handle = handle;
    }

    /** What the administrators of the site have listed, by name. */
    public List<LinkHost> listed() {
        return query("""
                SELECT host, note, account_id, account_name, at FROM link_host WHERE site_id = :site ORDER BY host
                """).map(ConstructorMapper.of(LinkHost.class)).list();
    }

    /** All of it: the sites of this installation, those of the State, and what is listed. */
    public AllowedHosts allowed() {
        return AllowedHosts.of(
                new Sites(handle).hosts(),
                Stream.concat(STATE.stream(), listed().stream().map(LinkHost::host))
                        .toList());
    }

    void add(LinkHost host) {
        update("""
                INSERT INTO link_host (site_id, host, note, account_id, account_name, at)
                VALUES (:site, :host, :note, :accountId, :accountName, :at)
                """).bindMethods(host).execute();
    }

    /** Whether it was there. */
    boolean remove(String host) {
        return update("DELETE FROM link_host WHERE site_id = :site AND host = :host")
                        .bind("host", host)
                        .execute()
                > 0;
    }
}
