package vn.bantin.reader;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Handler;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Slug;

/** Sends a reader who wrote an address with capitals, marks or a closing slash to the page that was meant. */
final class Moved {
    private final Database database;

    Moved(Database database) {
        this.database = database;
    }

    /** The page itself, or the way to it for an address that is not spelled as ours are. */
    Handler orElse(Handler page) {
        return request -> {
            String path = canonical(request.path());
            boolean astray = !path.equals(request.path()) && leadsSomewhere(request, path);
            return astray ? Reply.movedTo(path + request.queryString()) : page.answer(request);
        };
    }

    private static String canonical(String path) {
        return Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty())
                .map(Slug::of)
                .collect(Collectors.joining("/", "/", ""));
    }

    private boolean leadsSomewhere(Request request, String path) {
        return database.read(tx -> {
            Site site = Frames.site(tx, request);
            return isSection(tx, site, path.substring(1)) || isArticle(tx, site, path.substring(1));
        });
    }

    private static boolean isSection(Handle tx, Site site, String path) {
        return new Sections(tx, site.id()).bySlug(path).isPresent();
    }

    private static boolean isArticle(Handle tx, Site site, String path) {
        return new Articles(tx, site.id())
                .byPath(path)
                .filter(article -> article.publishedAt() != null)
                .isPresent();
    }
}
