package vn.bantin.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The closed vocabulary as the tests know it, written down a second time on purpose. */
final class Vocabulary {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "strong",
            "em",
            "br",
            "a",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "img");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Map<String, Pattern> ATTRIBUTES = Map.of(
            "img src", Pattern.compile("/media/anh/[0-9a-f-]{36}"),
            "img alt", Pattern.compile(".*"),
            "img data-credit", Pattern.compile(".+"),
            "a href", Pattern.compile("(?i)(https?|mailto|tel):.*|[^:]*|[^:]*[/?#].*"),
            "th scope", Pattern.compile("col|row"),
            "th colspan", NUMBER,
            "th rowspan", NUMBER,
            "td colspan", NUMBER,
            "td rowspan", NUMBER);

    private Vocabulary() {}

    /** Reads the text as a browser does and looks at every node of it. */
    static void holds(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.childNodes().forEach(node -> node.forEachNode(Vocabulary::check));
    }

    private static void check(Node node) {
        assertThat(node).isInstanceOfAny(Element.class, TextNode.class);
        if (node instanceof Element element) {
            assertThat(ELEMENTS).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                String name = element.tagName() + " " + attribute.getKey();
                assertThat(ATTRIBUTES).containsKey(name);
                assertThat(attribute.getValue()).as(name).matches(ATTRIBUTES.get(name));
            }
        }
    }
}
