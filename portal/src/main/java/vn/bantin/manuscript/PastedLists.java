package vn.bantin.manuscript;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Pasted lists in their one proper form: Word has them as paragraphs with a marker, others put lists beside items. */
final class PastedLists {
    private static final Pattern WORDS_LIST =
            Pattern.compile("(?i)mso-list\\s*:\\s*(l\\d+)\\s+level(\\d)\\s+(lfo\\d+)");
    private static final Pattern MARKER = Pattern.compile("(?i)mso-list\\s*:\\s*ignore");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(?:\\d+(?:\\.\\d+)*|[a-zA-Z]|[ivxlcIVXLC]+)[.):/]+.*|\\d+", Pattern.DOTALL);

    private PastedLists() {}

    static void read(Element body) {
        readWordsLists(body);
        body.select("[style]").stream()
                .filter(element -> MARKER.matcher(element.attr("style")).find())
                .forEach(Node::remove);
        nest(body);
    }

    private static void readWordsLists(Element body) {
        OpenList open = null;
        for (var paragraph :
                List.copyOf(body.select("p[style*=mso-list], div[style*=mso-list], li[style*=mso-list]"))) {
            var place = WORDS_LIST.matcher(paragraph.attr("style"));
            if (!place.find() || paragraph.nameIs("li")) {
                continue;
            }
            var level = Integer.parseInt(place.group(2));
            var id = place.group(1) + place.group(3);
            var ordered = isNumbered(paragraph);
            if (open == null || open.root() != before(paragraph) || !open.takes(id, level, ordered)) {
                open = new OpenList(id, level, ordered);
                paragraph.before(open.root());
            }
            removeMarkers(paragraph);
            open.item(level, ordered).appendChildren(List.copyOf(paragraph.childNodes()));
            paragraph.remove();
        }
    }

    private static @Nullable Node before(Element paragraph) {
        var node = paragraph.previousSibling();
        while (node instanceof TextNode text && text.isBlank()) {
            node = node.previousSibling();
        }
        return node;
    }

    private static boolean isNumbered(Element paragraph) {
        return paragraph.select("[style]").stream()
                .filter(element -> MARKER.matcher(element.attr("style")).find())
                .limit(1)
                .anyMatch(marker -> NUMBER.matcher(marker.text().strip()).matches());
    }

    private static void removeMarkers(Element paragraph) {
        paragraph.select("[style]").stream()
                .filter(element -> MARKER.matcher(element.attr("style")).find())
                .forEach(Node::remove);
    }

    /** A list directly in a list belongs to the item before it. */
    private static void nest(Element body) {
        for (var list : List.copyOf(body.select("ul > ul, ul > ol, ol > ul, ol > ol"))) {
            var item = list.previousElementSibling();
            if (item != null && item.nameIs("li")) {
                item.appendChild(list);
            } else {
                list.wrap("<li></li>");
            }
        }
    }
}
