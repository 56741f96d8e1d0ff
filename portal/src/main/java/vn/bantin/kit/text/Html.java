package vn.bantin.kit.text;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import vn.bantin.vietnamese.Unicode;

/** Rich text in the closed vocabulary that an article may hold. */
public final class Html {
    private static final Pattern OWN_MEDIA = Pattern.compile("/media/[a-z0-9./-]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern SCOPE = Pattern.compile("col|row");

    private static final PolicyFactory VOCABULARY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "br")
            .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
            .allowElements("figure", "figcaption", "img", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("scope")
            .matching(SCOPE)
            .onElements("th")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("th", "td")
            .allowAttributes("src")
            .matching(OWN_MEDIA)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .disallowWithoutAttributes("img", "a")
            .toFactory();

    private Html() {}

    /**
     * The one form in which a text is stored: NFC, of the closed vocabulary (p, h2–h4, ul, ol, li, blockquote, strong,
     * em, a, table, figure, br), everything else taken out by the OWASP sanitizer, paragraphs without text dropped.
     * Cleaning what is clean already changes nothing. Any input is accepted.
     */
    public static String clean(String html) {
        Document document = Jsoup.parseBodyFragment(VOCABULARY.sanitize(Unicode.nfc(html)));
        document.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
        document.select("p").stream().filter(Html::isBlank).forEach(Element::remove);
        return document.body().html().strip();
    }

    private static boolean isBlank(Element paragraph) {
        return PlainText.line(paragraph.text()).isEmpty()
                && paragraph.select("img").isEmpty();
    }

    /** The words of a text without its markup, on one line. */
    public static String words(String html) {
        return PlainText.line(Jsoup.parseBodyFragment(html).text());
    }

    /** One paragraph that holds this text to the letter. */
    public static String paragraph(String text) {
        return new Element("p").text(text).outerHtml();
    }
}
