package vn.bantin.desk;

import java.time.InstantSource;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.kit.web.Upload;
import vn.bantin.media.Document;
import vn.bantin.media.Library;
import vn.bantin.media.Picture;
import vn.bantin.media.Shelf;

/** Takes in the pictures and documents that people of the desk bring, and writes to the log who brought what. */
final class Accessions {
    private final Library library;
    private final Shelf shelf;
    private final InstantSource clock;

    Accessions(Library library, Shelf shelf, InstantSource clock) {
        this.library = library;
        this.shelf = shelf;
        this.clock = clock;
    }

    Picture picture(Visitor visitor, Upload file, String textAlternative, String credit) {
        return library.add(
                visitor.site().id(),
                library.draw(file.name(), file.bytes(), textAlternative, credit),
                (tx, added) -> log(tx, visitor, Deed.PICTURE_ADDED, added.id(), added.name()));
    }

    /** Other bytes in the place of a picture. */
    Picture replacement(Visitor visitor, UUID picture, Upload file) {
        return library.replace(
                visitor.site().id(),
                picture,
                file.name(),
                file.bytes(),
                (tx, replaced) -> log(tx, visitor, Deed.PICTURE_REPLACED, replaced.id(), replaced.name()));
    }

    Document document(Visitor visitor, Upload file, String title) {
        return shelf.add(
                visitor.site().id(),
                file.name(),
                file.bytes(),
                title,
                visitor.account().id(),
                (tx, added) -> log(tx, visitor, Deed.DOCUMENT_ADDED, added.id(), added.title()));
    }

    private void log(Handle tx, Visitor visitor, Deed deed, UUID subject, String detail) {
        new Audit(tx, visitor.site().id(), clock).record(visitor.account(), deed, subject.toString(), detail);
    }
}
