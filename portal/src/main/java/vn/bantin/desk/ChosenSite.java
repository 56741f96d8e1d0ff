package vn.bantin.desk;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/**
 * The site that a page shows: the own one, or the one that an administrator or moderator of the province asks for.
 *
 * @param all what there is to choose from; empty for those who may not choose
 */
public record ChosenSite(Site site, List<Site> all) {
    static final String PARAMETER = "cong";

    public ChosenSite {
        all = List.copyOf(all);
    }

    static ChosenSite of(Request request, DeskPages pages) {
        Visitor visitor = Visitor.of(request);
        boolean mayChoose = visitor.account().role().isOfProvince();
        return pages.database().read((Handle tx) -> {
            Sites sites = new Sites(tx);
            Site site = request.query(PARAMETER)
                    .map(host -> sites.byHost(host).orElseThrow(Problem::notFound))
                    .orElse(visitor.site());
            if (!mayChoose && site.id() != visitor.site().id()) {
                throw Problem.forbidden();
            }
            return new ChosenSite(site, mayChoose ? sites.all() : List.of());
        });
    }

    /** What an address ends with so that the same site is shown there. */
    public String query() {
        return "?" + PARAMETER + "=" + site.host();
    }
}
