package vn.bantin.manuscript;

import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.bantin.kit.text.RichText;

/**
 * What was pasted, in the closed vocabulary. Its pictures have their numbers for addresses until a library knows them.
 *
 * @param picturesLeftOut how many pictures stood in it without their bytes
 */
public record Pasted(RichText text, int picturesLeftOut) {
    private static final String PLACE = "/media/anh/";

    static String address(int number) {
        return PLACE + id(number);
    }

    /** An id that no picture has: the library's are never of this form. */
    private static UUID id(int number) {
        return new UUID(0, number);
    }

    /** The text with each picture under the id that it has in the library; a picture without one is left out. */
    public RichText withPictures(IntFunction<Optional<UUID>> library) {
        var document = Jsoup.parseBodyFragment(text.html());
        document.outputSettings().prettyPrint(false);
        for (var image : document.select("img")) {
            var number = (int)
                    UUID.fromString(image.attr("src").substring(PLACE.length())).getLeastSignificantBits();
            library.apply(number).ifPresentOrElse(id -> image.attr("src", PLACE + id), () -> leaveOut(image));
        }
        return RichText.clean(document.body().html());
    }

    /** Its caption stays as a paragraph, for nobody's words are dropped with a picture. */
    private static void leaveOut(Element image) {
        var figure = image.closest("figure");
        image.remove();
        if (figure != null) {
            figure.select("figcaption").forEach(caption -> caption.tagName("p"));
            figure.unwrap();
        }
    }
}
