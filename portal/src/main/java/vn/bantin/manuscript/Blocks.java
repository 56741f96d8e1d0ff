package vn.bantin.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The paragraphs, lists and tables of a body, a cell, a box or a note, in their order. */
final class Blocks {
    private final List<Element> elements = new ArrayList<>();
    private @Nullable OpenList list;
    private @Nullable Element caption;

    List<Element> elements() {
        endCaption();
        return elements;
    }

    int size() {
        return elements.size();
    }

    void add(Element block) {
        if (block.nameIs("table") && caption != null) {
            block.prependChild(caption.tagName("caption"));
            caption = null;
        }
        endCaption();
        list = null;
        elements.add(block);
    }

    /** A caption belongs to the table after it, or else to the one before it, or else it is a paragraph. */
    void caption(Element text) {
        endCaption();
        list = null;
        caption = text;
    }

    private void endCaption() {
        var text = caption;
        caption = null;
        if (text == null) {
            return;
        }
        if (!elements.isEmpty()
                && elements.getLast().nameIs("table")
                && elements.getLast().selectFirst("> caption") == null) {
            elements.getLast().prependChild(text.tagName("caption"));
        } else {
            elements.add(text.tagName("p"));
        }
    }

    void quote(Element paragraph) {
        endCaption();
        if (elements.isEmpty() || !elements.getLast().nameIs("blockquote")) {
            add(new Element("blockquote"));
        }
        elements.getLast().appendChild(paragraph);
    }

    Element item(String id, int level, boolean ordered) {
        endCaption();
        var open = list;
        if (open == null || !open.takes(id, level, ordered)) {
            open = new OpenList(id, level, ordered);
            elements.add(open.root());
            list = open;
        }
        return open.item(level, ordered);
    }

    /** The item that an unnumbered paragraph of a list goes on with, if a list is open. */
    @Nullable
    Element openItem() {
        return list == null ? null : list.lastItem();
    }

    /** Into an element that needs no paragraph around a single one: a cell, a note. */
    void appendTo(Element parent) {
        var all = elements();
        if (all.size() == 1 && all.getFirst().nameIs("p")) {
            parent.appendChildren(List.copyOf(all.getFirst().childNodes()));
        } else {
            parent.appendChildren(all);
        }
    }
}
