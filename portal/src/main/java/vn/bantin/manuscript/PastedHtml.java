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
     * boxes become paragraphs; navigation, scripts, comments, deletions, pictures and hidden text are left behind.
     *
     * @throws Refusal if it is too long; any other input is accepted
     */
    public static RichText clean(String html) {
        if (html.length() > Limits.PASTED_SIGNS) {
            throw new Refusal(ManuscriptRule.PASTE_TOO_LARGE);
        }
        var document = parsed(html);
        PastedChaff.remove(document.body());
        PastedLook.read(document.body());
        PastedLists.read(document.body());
        PastedBlocks.read(document.body());
        return RichText.clean(document.body().html());
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
