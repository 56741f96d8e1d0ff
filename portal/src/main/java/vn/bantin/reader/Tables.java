package vn.bantin.reader;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tables on narrow screens. */
final class Tables {
    private Tables() {}

    /**
     * The text with each of its tables in a region of its own, which a reader can scroll sideways with the keyboard too;
     * the region is named after the caption, or by the given word where there is none.
     */
    static String scrollable(String body, String nameless) {
        if (!body.contains("<table")) {
            return body;
        }
        Document document = Jsoup.parseBodyFragment(body);
        document.outputSettings().prettyPrint(false);
        for (Element table : document.select("table")) {
            String caption = table.select("> caption").text();
            Element region = new Element("div")
                    .addClass("table")
                    .attr("role", "region")
                    .attr("tabindex", "0")
                    .attr("aria-label", caption.isEmpty() ? nameless : caption);
            table.wrap(region.outerHtml());
        }
        return document.body().html();
    }
}
