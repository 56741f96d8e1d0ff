package vn.bantin.proofreading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import vn.bantin.kit.text.RichText;

/** The body of an article taken apart into the blocks that a reader sees one below the other. */
final class Blocks implements NodeVisitor {
    private static final int NO_LINK = -1;

    private final List<TextRun> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Link> links = new ArrayList<>();
    private int level;
    private int linkStart = NO_LINK;
    private boolean linkHasWords;
    private String address = "";

    private Blocks() {}

    static List<TextRun> of(RichText body) {
        Blocks reading = new Blocks();
        Jsoup.parseBodyFragment(body.html()).body().traverse(reading);
        return reading.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        if (element.nameIs("br")) {
            text.append('\n');
        } else if (element.nameIs("a")) {
            linkStart = text.length();
            linkHasWords = false;
            address = element.attr("href");
        } else if (element.isBlock()) {
            endBlock();
            level = levelOf(element);
        }
    }

    private static int levelOf(Element element) {
        return switch (element.normalName()) {
            case "h2" -> 2;
            case "h3" -> 3;
            case "h4" -> 4;
            default -> 0;
        };
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.nameIs("a")) {
            endLink();
        } else if (element.isBlock()) {
            endBlock();
            level = 0;
        }
    }

    private void endLink() {
        boolean endsInWords = linkStart != NO_LINK && !text.substring(linkStart).isBlank();
        if (linkStart != NO_LINK && (endsInWords || !linkHasWords)) {
            links.add(new Link(linkStart, text.length(), address));
        }
        linkStart = NO_LINK;
    }

    private void endBlock() {
        endPartOfLink();
        if (!text.toString().isBlank() || !links.isEmpty()) {
            blocks.add(new TextRun(Field.BODY, blocks.size(), level, text.toString(), links));
        }
        text.setLength(0);
        links = new ArrayList<>();
    }

    /** A link around several blocks is one link in each of them that has words. */
    private void endPartOfLink() {
        if (linkStart == NO_LINK) {
            return;
        }
        if (!text.substring(linkStart).isBlank()) {
            links.add(new Link(linkStart, text.length(), address));
            linkHasWords = true;
        }
        linkStart = 0;
    }
}
