package vn.bantin.manuscript;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Notes in pasted text: their numbers stay as "[1]", their links led to places in another document. */
final class PastedNotes {
    private static final Pattern NUMBER = Pattern.compile("\\[?(\\d{1,3}|[ivx]{1,5}|\\*)]?\\.?");
    private static final Pattern WAY_BACK = Pattern.compile("[↑↩^\\uFE0E\\uFE0F\\s]+");

    private PastedNotes() {}

    static void read(Element body) {
        for (var link : body.select("a[href^=#], sup a[href*=#]")) {
            var words = link.text().strip();
            var number = NUMBER.matcher(words);
            if (number.matches()) {
                link.text("[" + number.group(1) + "]");
                partFromWords(link);
            } else if (WAY_BACK.matcher(words).matches()) {
                link.empty();
            }
            link.unwrap();
        }
    }

    /** The number at the beginning of the note itself; LibreOffice has a tab there, which a browser does not hand on. */
    private static void partFromWords(Element number) {
        if (number.is(".sdfootnotesym, .sdendnotesym")
                && !(number.nextSibling() instanceof TextNode text
                        && text.getWholeText().startsWith(" "))) {
            number.appendText(" ");
        }
    }
}
