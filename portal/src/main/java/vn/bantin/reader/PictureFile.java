package vn.bantin.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.article.Showing;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.OpenFile;
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

    public OpenFile find(Request request) {
        Matcher file = FILE.matcher(request.part("file"));
        if (!file.matches()) {
            throw Problem.notFound();
        }
        return database.read(tx -> find(tx, Frames.site(tx, request), file.group(1), request.path()))
                .orElseThrow(Problem::notFound);
    }

    private Optional<OpenFile> find(Handle tx, Site site, String hash, String path) {
        Pictures pictures = new Pictures(tx, site.id());
        return pictures.rendition(hash)
                .flatMap(rendition -> open(tx, site, rendition, path))
                .or(() -> pictures.successor(hash).flatMap(rendition -> open(tx, site, rendition, path)));
    }

    private Optional<OpenFile> open(Handle tx, Site site, Rendition rendition, String path) {
        String hash = rendition.hash();
        return new Articles(tx, site.id())
                .showing(hash)
                .map(showing -> new OpenFile(answer(rendition, path), footprint(tx, site, showing)))
                .or(() -> new SiteMap(tx, site.id()).showsRendition(hash)
                        ? Optional.of(new OpenFile(answer(rendition, path), null))
                        : Optional.empty());
    }

    /** A rendition has one address; others that lead to it are a former rendition's, or have the wrong ending. */
    private Reply answer(Rendition rendition, String path) {
        return rendition.path().equals(path)
                ? Reply.immutableFile(
                        rendition.type().mediaType(),
                        vault.file(rendition.hash()).orElseThrow(Problem::notFound),
                        rendition.hash())
                : Reply.movedTo(rendition.path());
    }

    private static Footprint footprint(Handle tx, Site site, Showing showing) {
        return Footprint.of(tx, site.id())
                .articles(List.of(showing.article()))
                .pictures(List.of(showing.picture()))
                .made();
    }
}
