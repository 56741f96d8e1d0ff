package vn.bantin.desk;

import java.util.Map;
import java.util.UUID;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Upload;
import vn.bantin.media.MediaRule;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.media.Rendition;
import vn.bantin.media.Vault;

/** {@code /ban-bien-tap/anh/{picture}}: a picture of the library, whether or not readers may see it yet. */
public final class DeskPicture {
    private static final String KIND = "kieu";

    private final DeskPages pages;
    private final Vault vault;
    private final Accessions accessions;

    DeskPicture(DeskPages pages, Vault vault, Accessions accessions) {
        this.pages = pages;
        this.vault = vault;
        this.accessions = accessions;
    }

    /** {@code POST /ban-bien-tap/anh/}: takes a picture into the library for the editor's script. */
    public Reply add(Request request) {
        Visitor visitor = Visitor.of(request);
        try {
            Upload file = request.form().file("file").orElseThrow(() -> new Refusal(MediaRule.NO_PICTURE));
            Picture picture = accessions.picture(
                    visitor,
                    file,
                    request.form().text("alternative"),
                    request.form().text("credit"));
            return Reply.personalJson(200, Map.of("address", "/media/anh/" + picture.id()));
        } catch (Refusal refusal) {
            return Reply.personalJson(
                    422, Map.of("refused", pages.frame(visitor).messages().say(refusal)));
        }
    }

    /** Where the picture is as it is now; browsers keep what they fetched there for a while. */
    public static String path(Picture picture) {
        return path(picture, picture.smallest());
    }

    /** The same for the crop that lists show. */
    public static String cardPath(Picture picture) {
        return path(picture, picture.as(Rendition.Kind.CARD).smallest()) + "&" + KIND + "=the";
    }

    private static String path(Picture picture, Rendition rendition) {
        return Doorkeeper.DESK + "/anh/" + picture.id() + "?v="
                + rendition.hash().substring(0, 12);
    }

    public Reply show(Request request) {
        long site = Visitor.of(request).site().id();
        return file(site, id(request), kind(request));
    }

    /** The id in the path; what is none leads nowhere. */
    static UUID id(Request request) {
        return DraftForm.uuid(request.part("picture")).orElseThrow(Problem::notFound);
    }

    /** The picture for whoever was found to be let in. */
    Reply file(long site, UUID id, Rendition.Kind kind) {
        Rendition rendition = pages.database()
                .read(tx -> new Pictures(tx, site).byId(id))
                .map(picture -> picture.as(kind).smallest())
                .orElseThrow(Problem::notFound);
        return Reply.personalFile(
                rendition.type().mediaType(),
                vault.file(rendition.hash()).orElseThrow(Problem::notFound),
                rendition.hash());
    }

    private static Rendition.Kind kind(Request request) {
        return request.query(KIND).isPresent() ? Rendition.Kind.CARD : Rendition.Kind.WHOLE;
    }
}
