package vn.bantin.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Pasted boxes in boxes, with text loose among them, as a row of paragraphs, lists and tables. */
final class PastedBlocks {
    private static final Set<String> INLINE = Set.of("strong", "em", "a", "img");
    private static final String BOXES =
            "div, section, article, main, header, footer, aside, center, address, dl, dt, dd,"
                    + " form, fieldset, details, summary, pre, figure, figcaption, hgroup, legend";

    private PastedBlocks() {}

    static void read(Element body) {
        body.select("*").stream().filter(PastedBlocks::isStrange).toList().forEach(Element::unwrap);
        List.copyOf(body.select("strong, em, a")).reversed().forEach(PastedBlocks::pushIntoBlocks);
        List.copyOf(body.select(BOXES)).reversed().forEach(box -> {
            collect(box);
            box.unwrap();
        });
        List.copyOf(body.select("p")).reversed().forEach(PastedBlocks::splitAtEmptyLines);
        body.select("blockquote").forEach(PastedBlocks::collect);
        body.select("li > p, td > p, th > p").stream()
                .filter(PastedBlocks::isAlone)
                .forEach(Element::unwrap);
        body.select("tfoot").forEach(foot -> foot.tagName("tbody"));
        body.select("th:not([scope])").forEach(PastedBlocks::addScope);
        collect(body);
    }

    /** Neither in the vocabulary nor a box: abbr, mark, u and whatever else. */
    private static boolean isStrange(Element element) {
        return !element.nameIs("body")
                && !element.isBlock()
                && !INLINE.contains(element.normalName())
                && !element.nameIs("br")
                && !element.is(BOXES)
                && !element.is("caption, thead, tbody, tfoot, tr, td, th, li, col, colgroup");
    }

    /** {@code <b><p>} becomes {@code <p><b>}; the inner ones come first, so one step is enough for each. */
    private static void pushIntoBlocks(Element inline) {
        if (!hasBlock(inline)) {
            return;
        }
        for (var block : inline.select("p, h2, h3, h4, li, td, th, caption, dt, dd, summary, legend, div")) {
            wrapLoose(block, inline);
        }
        wrapLoose(inline, inline);
        inline.unwrap();
    }

    private static boolean hasBlock(Element inline) {
        return inline.selectFirst("p, h2, h3, h4, ul, ol, table, blockquote, " + BOXES) != null;
    }

    private static void wrapLoose(Element parent, Element like) {
        var isTitle = parent.is("h2, h3, h4, th") && like.nameIs("strong");
        gather(parent, isTitle ? null : like);
    }

    /** Loose text in a box becomes paragraphs. */
    private static void collect(Element box) {
        gather(box, new Element("p"));
    }

    private static void gather(Element parent, @Nullable Element like) {
        if (like == null) {
            return;
        }
        Element open = null;
        for (var node : new ArrayList<>(parent.childNodes())) {
            if (isLoose(node)) {
                if (open == null) {
                    if (node instanceof TextNode text && text.isBlank()) {
                        continue;
                    }
                    open = like.shallowClone();
                    node.before(open);
                }
                open.appendChild(node);
            } else {
                open = null;
            }
        }
    }

    private static boolean isLoose(Node node) {
        return node instanceof TextNode
                || node instanceof Element element && (INLINE.contains(element.normalName()) || element.nameIs("br"));
    }

    private static boolean isAlone(Element paragraph) {
        var parent = paragraph.parent();
        return parent != null
                && parent.childNodes().stream()
                        .allMatch(node -> node == paragraph || isBlank(node) || isListInItem(node));
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }

    private static boolean isListInItem(Node node) {
        return node instanceof Element list && list.is("li > ul, li > ol");
    }

    private static void splitAtEmptyLines(Element paragraph) {
        var isBreak = false;
        List<Node> nodes = new ArrayList<>(paragraph.childNodes());
        var open = paragraph;
        for (var node : nodes) {
            if (node instanceof Element element && element.nameIs("br")) {
                if (isBreak) {
                    var next = new Element("p");
                    open.after(next);
                    open = next;
                    node.remove();
                    continue;
                }
                isBreak = true;
            } else if (!(node instanceof TextNode text && text.isBlank())) {
                isBreak = false;
            }
            if (open != paragraph) {
                open.appendChild(node);
            }
        }
        if (open != paragraph) {
            trimBreak(paragraph);
        }
    }

    /** The break that stood before the empty line. */
    private static void trimBreak(Element paragraph) {
        if (paragraph.lastChild() instanceof Element last && last.nameIs("br")) {
            last.remove();
        }
    }

    private static void addScope(Element head) {
        var row = head.parent();
        var isOfColumn = row != null
                && (row.elementSiblingIndex() == 0 || row.parent() instanceof Element part && part.nameIs("thead"));
        head.attr("scope", isOfColumn ? "col" : "row");
    }
}
