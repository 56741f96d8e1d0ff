package vn.bantin.desk;

import java.util.Map;
import java.util.UUID;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Upload;
import vn.bantin.media.Library;
import vn.bantin.media.MediaRule;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.media.Rendition;
import vn.bantin.media.Vault;

/** {@code /ban-bien-tap/anh/{picture}}: a picture of the library, whether or not readers may see it yet. */
public final class DeskPicture {
    private final DeskPages pages;
    private final Vault vault;
    private final Library library;

    DeskPicture(DeskPages pages, Vault vault, Library library) {
        this.pages = pages;
        this.vault = vault;
        this.library = library;
    }

    /** {@code POST /ban-bien-tap/anh/}: takes a picture into the library for the editor's script. */
    public Reply add(Request request) {
        Visitor visitor = Visitor.of(request);
        try {
            Upload file = request.form().file("file").orElseThrow(() -> new Refusal(MediaRule.NO_PICTURE));
            Picture picture = library.add(
                    visitor.site().id(),
                    file.name(),
                    file.bytes(),
                    request.form().text("alternative"));
            return Reply.personalJson(200, Map.of("address", "/media/anh/" + picture.id()));
        } catch (Refusal refusal) {
            return Reply.personalJson(
                    422, Map.of("refused", pages.frame(visitor).messages().say(refusal)));
        }
    }

    public Reply show(Request request) {
        long site = Visitor.of(request).site().id();
        UUID id = DraftForm.uuid(request.part("picture")).orElseThrow(Problem::notFound);
        Rendition rendition = pages.database()
                .read(tx -> new Pictures(tx, site).byId(id))
                .map(picture -> picture.as(Rendition.Kind.WHOLE).smallest())
                .orElseThrow(Problem::notFound);
        return Reply.personalFile(
                rendition.type().mediaType(), vault.bytes(rendition.hash()).orElseThrow(Problem::notFound));
    }
}
