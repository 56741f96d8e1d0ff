package vn.bantin.reader;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.OpenFile;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;
import vn.bantin.media.Use;
import vn.bantin.media.Vault;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Folding;

/** {@code /media/{hash}/{name}}: the bytes of a document, while an article that offers it is live. */
public final class DocumentFile {
    /** A browser's own PDF reader styles itself and embeds what it shows; nothing else may happen here. */
    private static final String FOR_READING = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String FOR_SAVING = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final Database database;
    private final Vault vault;

    DocumentFile(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    public OpenFile find(Request request) {
        return database.read(tx -> find(tx, Frames.site(tx, request), request.part("hash"), request.part("name")))
                .orElseThrow(Problem::notFound);
    }

    private Optional<OpenFile> find(Handle tx, Site site, String hash, String name) {
        Documents documents = new Documents(tx, site.id());
        return documents
                .byHash(hash)
                .filter(document -> document.name().equals(name))
                .flatMap(document -> documents
                        .offering(document.id())
                        .map(use -> new OpenFile(reply(document), footprint(tx, site, use))));
    }

    private static Footprint footprint(Handle tx, Site site, Use use) {
        return Footprint.of(tx, site.id()).articles(List.of(use.articleId())).made();
    }

    private Reply reply(Document document) {
        return Reply.immutableFile(
                        document.kind().mediaType(),
                        vault.file(document.hash()).orElseThrow(Problem::notFound),
                        document.hash())
                .with("Content-Disposition", disposition(document))
                .with("Content-Security-Policy", document.kind().isShownInBrowsers() ? FOR_READING : FOR_SAVING);
    }

    /** The name in plain letters for old browsers, and as it is (RFC 6266). */
    private static String disposition(Document document) {
        return "%s; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        document.kind().isShownInBrowsers() ? "inline" : "attachment",
                        Folding.fold(document.name()).replaceAll("[^A-Za-z0-9._ -]", "_"),
                        document.encodedName());
    }
}
