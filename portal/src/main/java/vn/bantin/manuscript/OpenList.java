package vn.bantin.manuscript;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** A list that items are still added to, each at its level; both Word and its clipboard have lists as flat paragraphs. */
final class OpenList {
    private record Open(int level, Element list) {}

    private final String id;
    private final Deque<Open> lists = new ArrayDeque<>();

    OpenList(String id, int level, boolean ordered) {
        this.id = id;
        lists.push(new Open(level, new Element(name(ordered))));
    }

    private static String name(boolean ordered) {
        return ordered ? "ol" : "ul";
    }

    Element root() {
        return lists.getLast().list;
    }

    /** Whether an item belongs to this list and does not begin another. */
    boolean takes(String otherId, int level, boolean ordered) {
        return level > lists.getLast().level || otherId.equals(id) && root().nameIs(name(ordered));
    }

    /** A new item, empty, in its place. */
    Element item(int level, boolean ordered) {
        while (lists.size() > 1 && isPast(lists.element(), level, ordered)) {
            lists.pop();
        }
        if (level > lists.element().level) {
            var parent = lists.element().list.lastElementChild();
            var item = parent == null ? lists.element().list.appendElement("li") : parent;
            lists.push(new Open(level, item.appendElement(name(ordered))));
        }
        return lists.element().list.appendElement("li");
    }

    private static boolean isPast(Open open, int level, boolean ordered) {
        return level < open.level || level == open.level && !open.list.nameIs(name(ordered));
    }

    Element lastItem() {
        var last = lists.element().list.lastElementChild();
        return last == null ? lists.element().list.appendElement("li") : last;
    }
}
