package vn.bantin.manuscript;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import vn.bantin.kit.text.RichText;
import vn.bantin.vietnamese.LegacyEncoding;
import vn.bantin.vietnamese.LegacyText;

/** Text from before Unicode that came into an article by the clipboard, where no font says what it is. */
public final class LegacyBody {
    private LegacyBody() {}

    /** The encoding that the whole of the words was typed in, if it was one from before Unicode. */
    public static Optional<LegacyEncoding> recognise(RichText body) {
        return LegacyText.recognise(body.words());
    }

    /** The same body in Unicode; its markup stays. */
    public static RichText decoded(RichText body, LegacyEncoding encoding) {
        Document document = Jsoup.parseBodyFragment(body.html());
        document.outputSettings().prettyPrint(false);
        document.body().nodeStream(TextNode.class).forEach(text -> text.text(encoding.decode(text.getWholeText())));
        return RichText.clean(document.body().html());
    }
}
