package vn.bantin.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.text.RichText;

/** The body of a manuscript while it is written, with its pictures in their places. */
final class Sheet {
    private final Blocks blocks = new Blocks();
    private final List<Placed> pictures = new ArrayList<>();

    /** Pictures of the block that is being read; they stand after it. */
    private final List<Placed> waiting = new ArrayList<>();

    private int leftOut;

    private record Placed(Pictures.Found picture, String alternative, String caption, int after) {}

    Blocks blocks() {
        return blocks;
    }

    void leaveOut() {
        leftOut++;
    }

    void add(Pictures.Found picture, String alternative) {
        if (pictures.size() + waiting.size() >= Limits.PICTURES) {
            throw new Refusal(ManuscriptRule.TOO_MANY_PICTURES, Limits.PICTURES);
        }
        waiting.add(new Placed(picture, alternative, "", 0));
    }

    /** Gives the pictures of the last block their place. */
    void settle() {
        waiting.stream()
                .map(picture -> new Placed(picture.picture, picture.alternative, picture.caption, blocks.size()))
                .forEach(pictures::add);
        waiting.clear();
    }

    /** Whether a caption stands right under a picture, which then has it. */
    boolean takesCaption(String caption) {
        if (pictures.isEmpty()) {
            return false;
        }
        var last = pictures.getLast();
        if (last.after != blocks.size() || !last.caption.isEmpty()) {
            return false;
        }
        pictures.set(pictures.size() - 1, new Placed(last.picture, last.alternative, caption, last.after));
        return true;
    }

    Manuscript manuscript(String title) {
        var elements = blocks.elements();
        var body = new StringBuilder();
        var enclosed = new ArrayList<Enclosed>();
        var from = 0;
        var clean = 0;
        for (var picture : pictures) {
            var part = clean(elements.subList(from, picture.after));
            body.append(part);
            clean += Jsoup.parseBodyFragment(part).body().childrenSize();
            from = picture.after;
            enclosed.add(new Enclosed(
                    picture.picture.bytes(), picture.picture.name(), picture.alternative, picture.caption, clean));
        }
        body.append(clean(elements.subList(from, elements.size())));
        return new Manuscript(title, RichText.clean(body.toString()), enclosed, leftOut, null);
    }

    private static String clean(List<Element> elements) {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.body().appendChildren(elements);
        return RichText.clean(document.body().html()).html();
    }
}
