package vn.bantin.reader;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.PictureCredit;
import vn.bantin.media.Picture;
import vn.bantin.media.PictureType;
import vn.bantin.media.Rendition;
import vn.bantin.media.Renditions;

/** Pictures within the text of an article. */
final class TextPictures {
    /** As wide as the column of the text. */
    private static final String SIZES = "(min-width: 44rem) 42rem, 100vw";

    private static final String ADDRESS = "/media/anh/";

    private TextPictures() {}

    /**
     * The text with each of its pictures in the widths and types that there are. A picture that speaks neither for itself
     * nor says that it is decorative has the words of the library, and so has one that does not name whose work it is; one
     * that is gone is left out with what was said of it.
     */
    static String drawn(String body, Map<UUID, Picture> pictures, PictureCredit credit) {
        if (!body.contains("<img")) {
            return body;
        }
        Document document = Jsoup.parseBodyFragment(body);
        document.outputSettings().prettyPrint(false);
        for (Element image : document.select("img")) {
            Picture picture = pictures.get(id(image));
            if (picture == null) {
                leaveOut(image);
            } else {
                credit.print(image, picture.credit());
                image.replaceWith(drawn(picture, alternative(image, picture)));
            }
        }
        return document.body().html();
    }

    private static @Nullable UUID id(Element image) {
        String address = image.attr("src");
        return address.startsWith(ADDRESS) ? UUID.fromString(address.substring(ADDRESS.length())) : null;
    }

    private static void leaveOut(Element image) {
        Element figure = image.closest("figure");
        image.remove();
        if (figure != null && figure.select("img").isEmpty()) {
            figure.remove();
        }
    }

    private static String alternative(Element image, Picture picture) {
        return image.hasAttr("alt") ? image.attr("alt") : picture.textAlternative();
    }

    private static Element drawn(Picture picture, String alternative) {
        Renditions whole = picture.as(Rendition.Kind.WHOLE);
        Element drawn = new Element("picture");
        if (!whole.webpSrcset().isEmpty()) {
            drawn.appendElement("source")
                    .attr("type", PictureType.WEBP.mediaType())
                    .attr("srcset", whole.webpSrcset())
                    .attr("sizes", SIZES);
        }
        drawn.appendChild(image(whole, alternative));
        return drawn;
    }

    private static Element image(Renditions whole, String alternative) {
        Rendition largest = whole.largest();
        Element image = new Element("img")
                .attr("src", whole.smallest().path())
                .attr("srcset", whole.srcset())
                .attr("sizes", SIZES)
                .attr("width", Integer.toString(largest.width()))
                .attr("height", Integer.toString(largest.height()))
                .attr("alt", alternative)
                .attr("loading", "lazy")
                .attr("decoding", "async");
        return largest.type() == PictureType.PNG ? image.addClass("on-paper") : image;
    }
}
