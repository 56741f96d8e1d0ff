package vn.bantin.desk;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.PhotoFolder;
import vn.bantin.media.PictureType;
import vn.bantin.record.question.KeptPhoto;
import vn.bantin.record.question.Photos;
import vn.bantin.record.question.Questions;
import vn.bantin.record.question.Viewer;

/** {@code /ban-bien-tap/hoi-dap/{question}/anh/{picture}}: a picture of a question, for those who may see the question. */
final class QuestionPhoto {
    private final DeskPages pages;
    private final PhotoFolder folder;

    QuestionPhoto(DeskPages pages, PhotoFolder folder) {
        this.pages = pages;
        this.folder = folder;
    }

    Reply show(Request request) {
        UUID photo = DraftForm.uuid(request.part("picture")).orElseThrow(Problem::notFound);
        return pages.database()
                .read(tx -> bytes(tx, Visitor.of(request), QuestionPage.id(request), photo))
                .map(bytes -> Reply.passingFile(PictureType.JPEG.mediaType(), bytes))
                .orElseThrow(Problem::notFound);
    }

    private Optional<byte[]> bytes(Handle tx, Visitor visitor, UUID id, UUID photo) {
        long site = visitor.site().id();
        return new Questions(tx, site)
                .seenBy(Viewer.of(tx, visitor.account()), id)
                .filter(question -> new Photos(tx, site)
                        .of(question.id()).stream().map(KeptPhoto::id).anyMatch(photo::equals))
                .flatMap(question -> folder.bytes(site, photo));
    }
}
