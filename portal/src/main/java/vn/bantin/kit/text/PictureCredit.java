package vn.bantin.kit.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The words "Photo: …" under pictures in a text, as they stand under the one before it. */
public record PictureCredit(String label, Language language) {

    /** The text with the credits that it gives itself. */
    public String printed(String body) {
        if (!body.contains(Html.CREDIT)) {
            return body;
        }
        Document document = Jsoup.parseBodyFragment(body);
        document.outputSettings().prettyPrint(false);
        document.select("img").forEach(image -> {
            print(image, "");
            image.removeAttr(Html.CREDIT);
        });
        return document.body().html();
    }

    /** Prints whose work the picture is, the library's word where the text gives none: in its caption, else beside it. */
    public void print(Element image, String inLibrary) {
        String name = image.hasAttr(Html.CREDIT) ? image.attr(Html.CREDIT) : inLibrary;
        if (!name.isEmpty()) {
            Element figure = image.closest("figure");
            if (figure == null) {
                image.after(new TextNode(" ")).after(words(name)).after(new TextNode(" "));
            } else {
                caption(figure).appendText(" ").appendChild(words(name));
            }
        }
    }

    private static Element caption(Element figure) {
        Element caption = figure.selectFirst("> figcaption");
        return caption == null ? figure.appendElement("figcaption") : caption;
    }

    private Element words(String name) {
        Element words = new Element("span").addClass("credit");
        words.appendElement("span").attr("lang", language.code()).text(label);
        return words.appendText(" " + name);
    }
}
