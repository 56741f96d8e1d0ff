package vn.bantin.reader;

import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;
import vn.bantin.media.Vault;
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

    public Reply show(Request request) {
        Document document = database.read(
                        tx -> new Documents(tx, Frames.site(tx, request).id())
                                .shown(request.part("hash"))
                                .filter(found -> found.name().equals(request.part("name"))))
                .orElseThrow(Problem::notFound);
        return Reply.immutableFile(
                        document.kind().mediaType(),
                        vault.file(document.hash()).orElseThrow(Problem::notFound),
                        document.hash(),
                        request)
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
