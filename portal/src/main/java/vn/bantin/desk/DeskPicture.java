package vn.bantin.desk;

import java.util.UUID;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.Pictures;
import vn.bantin.media.Rendition;
import vn.bantin.media.Vault;

/** {@code /ban-bien-tap/anh/{picture}}: a picture of the library, whether or not readers may see it yet. */
final class DeskPicture {
    private final DeskPages pages;
    private final Vault vault;

    DeskPicture(DeskPages pages, Vault vault) {
        this.pages = pages;
        this.vault = vault;
    }

    Reply show(Request request) {
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
