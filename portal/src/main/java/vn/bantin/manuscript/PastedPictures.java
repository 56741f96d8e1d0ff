package vn.bantin.manuscript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Pictures in pasted text: those whose bytes came along stand in figures, the others are counted and left behind. */
final class PastedPictures {
    private static final Pattern NUMBERED = Pattern.compile("cid:(\\d{1,3})");
    private static final Pattern DOT = Pattern.compile("[01](?:px)?");
    private static final String CAPTION = "p.MsoCaption, p.caption";

    private final Set<Integer> given = new HashSet<>();
    private int leftOut;

    PastedPictures(int count) {
        for (var number = 0; number < Math.min(count, Limits.PICTURES); number++) {
            given.add(number);
        }
    }

    int leftOut() {
        return leftOut;
    }

    void find(Element body) {
        body.select("figcaption").stream()
                .filter(caption -> caption.children().stream().noneMatch(Element::isBlock))
                .forEach(caption -> caption.tagName("p").addClass("caption"));
        for (var image : body.select("img")) {
            var name = NUMBERED.matcher(image.attr("src"));
            if (name.matches() && given.contains(Integer.parseInt(name.group(1)))) {
                image.replaceWith(known(image, Integer.parseInt(name.group(1))));
            } else {
                leftOut += isDot(image) ? 0 : 1;
                image.remove();
            }
        }
    }

    /** What counts visits is not to be seen, and nobody misses it. */
    private static boolean isDot(Element image) {
        return DOT.matcher(image.attr("width")).matches()
                || DOT.matcher(image.attr("height")).matches();
    }

    /** An empty description in a stranger's page says nothing about whether the picture is decorative here. */
    private static Element known(Element image, int number) {
        var known = new Element("img").attr("src", Pasted.address(number));
        return image.attr("alt").isBlank() ? known : known.attr("alt", image.attr("alt"));
    }

    /** Out of the paragraphs that they stood in, once all else is a row of blocks. */
    void frame(Element body) {
        for (var paragraph : List.copyOf(body.select("> p:has(img)"))) {
            for (var image : List.copyOf(paragraph.select("img"))) {
                var figure = new Element("figure");
                lastFigureAfter(paragraph).after(figure);
                figure.appendChild(image);
                takeCaption(figure);
            }
        }
        body.select("a:empty, strong:empty, em:empty").remove();
        body.select("> p").stream()
                .filter(paragraph -> paragraph.text().isBlank() && paragraph.selectFirst("img") == null)
                .forEach(Element::remove);
    }

    private static Element lastFigureAfter(Element paragraph) {
        var last = paragraph;
        while (last.nextElementSibling() instanceof Element next && next.nameIs("figure")) {
            last = next;
        }
        return last;
    }

    private static void takeCaption(Element figure) {
        if (figure.nextElementSibling() instanceof Element next && next.is(CAPTION)) {
            figure.appendElement("figcaption").appendChildren(List.copyOf(next.childNodes()));
            next.remove();
        }
    }

    /** Between blocks there is nothing to read, and an editor would make a paragraph of it. */
    static void removeBlanks(Element body) {
        body.nodeStream(TextNode.class)
                .filter(TextNode::isBlank)
                .filter(text -> text.parent() instanceof Element parent
                        && parent.is("body, ul, ol, table, thead, tbody, tr, blockquote, figure"))
                .toList()
                .forEach(TextNode::remove);
    }
}
