package vn.bantin.reader;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.PhotoFolder;
import vn.bantin.media.PictureType;
import vn.bantin.record.question.Code;
import vn.bantin.record.question.KeptPhoto;
import vn.bantin.record.question.Photos;
import vn.bantin.record.question.Questions;

/** {@code /hoi-dap/tra-cuu/{reference}/anh/{picture}}: a picture of a question, for whoever has its number. */
final class FollowedPhoto {
    private final Database database;
    private final PhotoFolder folder;

    FollowedPhoto(Database database, PhotoFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Numbers cannot be tried out here, since the picture's id would have to be right too. */
    Reply show(Request request) {
        Code code = Code.read(request.part("reference")).orElseThrow(Problem::notFound);
        return database.read(tx -> bytes(tx, request, code, request.part("picture")))
                .map(bytes -> Reply.passingFile(PictureType.JPEG.mediaType(), bytes))
                .orElseThrow(Problem::notFound);
    }

    private Optional<byte[]> bytes(Handle tx, Request request, Code code, String picture) {
        long site = Frames.site(tx, request).id();
        return new Questions(tx, site)
                .byCode(code)
                .flatMap(question -> new Photos(tx, site)
                        .of(question.id()).stream()
                                .map(KeptPhoto::id)
                                .filter(id -> id.toString().equals(picture))
                                .findFirst())
                .flatMap(id -> folder.bytes(site, id));
    }
}
