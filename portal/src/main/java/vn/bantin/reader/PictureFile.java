package vn.bantin.reader;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.Pictures;
import vn.bantin.media.Rendition;
import vn.bantin.media.Vault;
import vn.bantin.record.question.SiteMap;
import vn.bantin.site.Site;

/** {@code /media/{file}}: the bytes of a picture, while an article that holds it is live or it is the map for questions. */
public final class PictureFile {
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})\\.(jpg|png|webp)");

    private final Database database;
    private final Vault vault;

    PictureFile(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    public Reply show(Request request) {
        Matcher file = FILE.matcher(request.part("file"));
        if (!file.matches()) {
            throw Problem.notFound();
        }
        return database.read(tx -> shown(tx, Frames.site(tx, request), file.group(1)))
                .map(rendition -> reply(rendition, request))
                .orElseThrow(Problem::notFound);
    }

    private static Optional<Rendition> shown(Handle tx, Site site, String hash) {
        Pictures pictures = new Pictures(tx, site.id());
        Predicate<Rendition> open = rendition -> isOpen(tx, site, rendition.hash());
        return pictures.rendition(hash)
                .filter(open)
                .or(() -> pictures.successor(hash).filter(open));
    }

    private static boolean isOpen(Handle tx, Site site, String hash) {
        return new Articles(tx, site.id()).showsRendition(hash) || new SiteMap(tx, site.id()).showsRendition(hash);
    }

    /** A rendition has one address; others that lead to it are a former rendition's, or have the wrong ending. */
    private Reply reply(Rendition rendition, Request request) {
        return rendition.path().equals(request.path())
                ? Reply.immutableFile(
                        rendition.type().mediaType(),
                        vault.file(rendition.hash()).orElseThrow(Problem::notFound),
                        rendition.hash(),
                        request)
                : Reply.movedTo(rendition.path());
    }
}
