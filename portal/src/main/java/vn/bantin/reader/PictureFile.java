package vn.bantin.reader;

import java.util.Optional;
import vn.bantin.article.Articles;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.Vault;
import vn.bantin.site.Site;

/** {@code /media/{file}}: the bytes of a picture, once an article that holds it was published. */
public final class PictureFile {
    private static final String KIND = ".jpg";

    private final Database database;
    private final Vault vault;

    PictureFile(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    public Reply show(Request request) {
        return Optional.of(request.part("file"))
                .filter(file -> file.endsWith(KIND))
                .map(file -> file.substring(0, file.length() - KIND.length()))
                .filter(hash -> isShown(request, hash))
                .flatMap(vault::bytes)
                .map(bytes -> Reply.immutable("image/jpeg", bytes))
                .orElseThrow(Problem::notFound);
    }

    private boolean isShown(Request request, String hash) {
        return database.read(tx -> {
            Site site = Frames.site(tx, request);
            return new Articles(tx, site.id()).showsRendition(hash);
        });
    }
}
