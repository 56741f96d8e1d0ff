package vn.bantin.record.evidence;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.kit.text.PlainText;
import vn.bantin.media.Documents;
import vn.bantin.record.figure.Indicators;

/** Finds what stands at an address of a site: a live article, a document, an indicator. */
public final class Addresses {
    private static final Pattern DOCUMENT = Pattern.compile("/media/([0-9a-f]{64})/.*");
    private static final Pattern INDICATOR = Pattern.compile("/so-lieu/([1-9][0-9]{0,17})(?:-.*)?");

    private Addresses() {}

    /**
     * What stands there.
     *
     * @param typed a whole address, copied from the browser, or a path; what follows the path is of no account
     */
    public static Optional<Evidence> find(Handle tx, long site, String typed) {
        String path = path(PlainText.line(typed));
        Matcher document = DOCUMENT.matcher(path);
        if (document.matches()) {
            return new Documents(tx, site)
                    .shown(document.group(1))
                    .map(found -> new Evidence(found.path(), found.title()));
        }
        Matcher indicator = INDICATOR.matcher(path);
        if (indicator.matches()) {
            return new Indicators(tx, site)
                    .byId(Long.parseLong(indicator.group(1)))
                    .map(found -> new Evidence(path, found.name()));
        }
        Articles articles = new Articles(tx, site);
        return articles.byPath(path.replaceFirst("^/", ""))
                .flatMap(found -> articles.live(List.of(found.id())).stream().findFirst())
                .map(found -> new Evidence("/" + found.path(), found.title()));
    }

    private static String path(String typed) {
        try {
            String path = URI.create(typed).getRawPath();
            return path == null ? "" : URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
