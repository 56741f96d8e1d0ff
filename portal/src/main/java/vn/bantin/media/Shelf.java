package vn.bantin.media;

import java.time.InstantSource;
import java.util.UUID;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** Takes a site's documents in, each looked through before it is kept, and kept to the byte. */
public final class Shelf {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_TITLE = 300;
    private static final String NAMELESS = "tai-lieu";

    private final Database database;
    private final Vault vault;
    private final InstantSource clock;
    private final int mostMegabytes;

    public Shelf(Database database, Vault vault, InstantSource clock, int mostMegabytes) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
        this.mostMegabytes = mostMegabytes;
    }

    /**
     * Adds a document; bytes that the site has already are the document that it has.
     *
     * @param title what readers see; the file's name where it is empty
     * @param account who brings it, an account of the site
     */
    public Document add(long site, String name, byte[] bytes, String title, UUID account) {
        return add(site, name, bytes, title, account, (tx, added) -> {});
    }

    /** The same; it is noted only where the site did not have it. */
    public Document add(long site, String name, byte[] bytes, String title, UUID account, Noting<Document> noting) {
        if (bytes.length > (long) mostMegabytes * MEGABYTE) {
            throw new Refusal(MediaRule.TOO_LARGE, mostMegabytes);
        }
        String stem = FileName.stem(name, NAMELESS);
        String words = title(title, stem);
        DocumentKind kind = Inspection.of(bytes);
        String hash = vault.keep(bytes);
        return database.write(tx -> {
            Documents documents = new Documents(tx, site);
            return documents.byHash(hash).orElseGet(() -> {
                Document added = documents.add(
                        hash, stem + "." + kind.extension(), kind, bytes.length, words, clock.instant(), account);
                noting.note(tx, added);
                return added;
            });
        });
    }

    /** Gives a document another title. */
    public Document entitle(long site, UUID id, String title) {
        return database.write(tx -> {
            Documents documents = new Documents(tx, site);
            Document document = documents.byId(id).orElseThrow(() -> new Refusal(MediaRule.UNKNOWN));
            documents.entitle(id, title(title, document.name()));
            new Changes(tx).append(site, Change.Kind.DOCUMENT, id.toString());
            return documents.byId(id).orElseThrow();
        });
    }

    private static String title(String title, String otherwise) {
        String words = PlainText.line(title);
        if (words.length() > LONGEST_TITLE) {
            throw new Refusal(MediaRule.DOCUMENT_TITLE_TOO_LONG, LONGEST_TITLE);
        }
        return words.isEmpty() ? otherwise : words;
    }
}
