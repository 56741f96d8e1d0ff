package vn.bantin.kit.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tables on narrow screens. */
public final class Tables {
    private Tables() {}

    /**
     * The text with each of its tables in a region of its own, which a reader can scroll sideways with the keyboard too;
     * the region is named after the caption, or by the given word and a number where there is none.
     */
    public static String scrollable(String body, String word, Language language) {
        if (!body.contains("<table")) {
            return body;
        }
        Document document = Jsoup.parseBodyFragment(body);
        document.outputSettings().prettyPrint(false);
        int number = 0;
        for (Element table : document.select("table")) {
            number++;
            table.wrap(region(table.select("> caption").text(), word + " " + number, language)
                    .outerHtml());
        }
        return document.body().html();
    }

    private static Element region(String caption, String nameless, Language language) {
        Element region =
                new Element("div").addClass("table").attr("role", "region").attr("tabindex", "0");
        return caption.isEmpty()
                ? region.attr("aria-label", nameless).attr("lang", language.code())
                : region.attr("aria-label", caption);
    }
}
