package vn.bantin.desk;

import java.util.Optional;
import java.util.UUID;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Previewing;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.media.Rendition;
import vn.bantin.site.Site;

/** {@code /ban-bien-tap/xem-truoc/{token}}: an edition for whoever has the link, which the desk opens for a week. */
public final class PreviewPage {
    private final DeskPages pages;
    private final Previewing previewing;

    private final DeskPicture pictures;

    PreviewPage(DeskPages pages, Previewing previewing, DeskPicture pictures) {
        this.pages = pages;
        this.previewing = previewing;
        this.pictures = pictures;
    }

    /** What the template of the edition shows; {@code picture} leads it, {@code pictures} is where its pictures stand. */
    public record Model(DeskFrame frame, Edition edition, Optional<Picture> picture, String pictures) {}

    /** What the template of a new link shows. */
    public record Opened(DeskFrame frame, UUID edition, String address) {}

    public Reply show(Request request) {
        Site site = pages.database().read(tx -> Doorkeeper.site(tx, request));
        Edition edition = edition(site, request);
        String itsPictures = request.path() + "/anh/";
        return pages.show(
                200, "preview", new Model(pages.frame(site, request), edition, picture(site, edition), itsPictures));
    }

    private Edition edition(Site site, Request request) {
        return previewing.edition(site.id(), request.part("token")).orElseThrow(Problem::notFound);
    }

    /** {@code …/xem-truoc/{token}/anh/{picture}}: a picture that the edition holds, and no other. */
    public Reply picture(Request request) {
        Site site = pages.database().read(tx -> Doorkeeper.site(tx, request));
        Content content = edition(site, request).content();
        UUID id = DeskPicture.id(request);
        if (!id.equals(content.pictureId()) && !content.text().pictures().contains(id)) {
            throw Problem.notFound();
        }
        return pictures.file(site.id(), id, Rendition.Kind.WHOLE);
    }

    private Optional<Picture> picture(Site site, Edition edition) {
        return Optional.ofNullable(edition.content().pictureId())
                .flatMap(id -> pages.database().read(tx -> new Pictures(tx, site.id()).byId(id)));
    }

    /** Opens a link and shows it once. */
    public Reply open(Request request) {
        Visitor visitor = Visitor.of(request);
        UUID edition = EditionPage.id(request);
        String token = open(visitor, edition);
        String address = request.absolute(request.host(), Doorkeeper.DESK + "/xem-truoc/" + token);
        return pages.show(200, "preview_opened", new Opened(pages.frame(visitor), edition, address));
    }

    /** The one thing that is refused is an edition that the site does not have. */
    private String open(Visitor visitor, UUID edition) {
        try {
            return previewing.open(visitor.account(), edition);
        } catch (Refusal unknown) {
            throw Problem.notFound();
        }
    }
}
