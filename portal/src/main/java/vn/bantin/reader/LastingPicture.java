package vn.bantin.reader;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.site.Site;

/** {@code /media/anh/{picture}}: leads to a picture as it is now, while an article that holds it is live. */
public final class LastingPicture {
    private final Database database;

    LastingPicture(Database database) {
        this.database = database;
    }

    public Reply show(Request request) {
        UUID id = id(request.part("picture"));
        return database.read(tx -> shown(tx, Frames.site(tx, request), id))
                .map(picture -> Reply.foundAt(picture.largest().path()))
                .orElseThrow(Problem::notFound);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw Problem.notFound();
        }
    }

    private static Optional<Picture> shown(Handle tx, Site site, UUID id) {
        return new Articles(tx, site.id()).showing(Set.of(id)).isEmpty()
                ? Optional.empty()
                : new Pictures(tx, site.id()).byId(id);
    }
}
