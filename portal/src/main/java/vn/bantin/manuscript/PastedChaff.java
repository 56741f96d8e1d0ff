package vn.bantin.manuscript;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What comes with pasted text and is not of it. */
final class PastedChaff {
    private static final String NOT_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio,"
                    + " video, button, select, input, textarea, nav, dialog, head, title, meta, link, xml, del,"
                    + " [hidden], .msoDel, .MsoCommentReference, .msocomanchor, .msocomtxt, [style*=comment-list]";

    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*(?:all|screen))");

    private PastedChaff() {}

    static void remove(Element body) {
        body.select(NOT_TEXT).remove();
        body.select("[style]").stream()
                .filter(element -> HIDDEN.matcher(element.attr("style")).find())
                .forEach(Node::remove);
        body.nodeStream(Comment.class).toList().forEach(Node::remove);
        body.nodeStream(TextNode.class)
                .forEach(text -> text.text(text.getWholeText().replace('\u00A0', ' ')));
        List.copyOf(body.getElementsByTag("o:p")).forEach(Element::unwrap);
    }
}
