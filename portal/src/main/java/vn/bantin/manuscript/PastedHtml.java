package vn.bantin.manuscript;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.text.RichText;

/** HTML from the clipboard: of Word, Google Docs, LibreOffice or a page of the web. */
public final class PastedHtml {
    private PastedHtml() {}

    /**
     * The text in the closed vocabulary: lists that Word writes as paragraphs become lists, styles become strong and em,
     * boxes become paragraphs, notes keep their numbers; navigation, scripts, comments, deletions and hidden text are left
     * behind. Of the pictures those named {@code cid:0}, {@code cid:1}, … stay, as many as there are; nothing is fetched.
     *
     * @throws Refusal if it is too long; any other input is accepted
     */
    public static Pasted read(String html, int pictures) {
        if (html.length() > Limits.PASTED_SIGNS) {
            throw new Refusal(ManuscriptRule.PASTE_TOO_LARGE);
        }
        var body = parsed(html).body();
        var found = new PastedPictures(pictures);
        PastedChaff.remove(body);
        found.find(body);
        PastedNotes.read(body);
        PastedLook.read(body);
        PastedLists.read(body);
        PastedBlocks.read(body);
        found.frame(body);
        PastedPictures.removeBlanks(body);
        return new Pasted(RichText.clean(body.html()), found.leftOut());
    }

    private static Document parsed(String html) {
        var document = Parser.htmlParser().setMaxDepth(Limits.PASTED_DEPTH).parseInput(withoutHeader(html), "");
        document.outputSettings().prettyPrint(false);
        return document;
    }

    /** Windows puts lines of offsets before the HTML, and some programs hand them on. */
    private static String withoutHeader(String html) {
        var start = html.indexOf('<');
        return html.startsWith("Version:") && start > 0 ? html.substring(start) : html;
    }
}
