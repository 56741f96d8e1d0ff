package vn.bantin.kit.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Rich text in the closed vocabulary that an article may hold. */
public final class Html {
    private static final int MOST_ROUNDS = 8;
    /** Whose work a picture in a text is, where the text says so itself. */
    static final String CREDIT = "data-credit";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern SIGNS = Pattern.compile("[<>&]");
    private static final Pattern SCOPE = Pattern.compile("col|row");

    /** The address of a picture of the library, which stays when the picture is replaced. */
    private static final Pattern PICTURE =
            Pattern.compile("/media/anh/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    private static final PolicyFactory VOCABULARY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "br")
            .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
            .allowElements("figure", "figcaption", "a", "img")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt", CREDIT)
            .onElements("img")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("scope")
            .matching(SCOPE)
            .onElements("th")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("th", "td")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .disallowWithoutAttributes("a", "img")
            .toFactory();

    private Html() {}

    /**
     * The one form in which a text is stored: of the closed vocabulary (p, h2–h4, ul, ol, li, blockquote, strong, em, a,
     * table, figure, br, and img of the own library with alternative and credit), everything else taken out by the OWASP
     * sanitizer; its text in NFC without invisible characters; paragraphs without text dropped. Cleaning what is clean already changes nothing. Any input is accepted.
     */
    public static String clean(String html) {
        String clean = cleanOnce(html);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String again = cleanOnce(clean);
            if (again.equals(clean)) {
                return clean;
            }
            clean = again;
        }
        return paragraph(PlainText.line(Jsoup.parseBodyFragment(clean).text()));
    }

    /** The sanitizer and a parser put one broken tree right in different ways, so a text may need a second turn. */
    private static String cleanOnce(String html) {
        Document document = Jsoup.parseBodyFragment(VOCABULARY.sanitize(html));
        document.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
        Element body = document.body();
        body.nodeStream(Comment.class).toList().forEach(Node::remove);
        body.nodeStream(TextNode.class).forEach(text -> text.text(PlainText.visible(text.getWholeText())));
        body.select("img:not([src])").remove();
        body.select("img").forEach(Html::settle);
        body.select("p").stream().filter(Html::isBlank).forEach(Element::remove);
        return body.html().strip();
    }

    /** In one order, in clean words; an alternative of nothing but spaces does not say that the picture is decorative. */
    private static void settle(Element image) {
        String src = image.attr("src");
        boolean isDecorative = image.hasAttr("alt") && image.attr("alt").isEmpty();
        String alternative = PlainText.line(image.attr("alt"));
        String credit = Credit.name(image.attr(CREDIT));
        image.clearAttributes().attr("src", src);
        if (isDecorative || !alternative.isEmpty()) {
            image.attr("alt", alternative);
        }
        if (!credit.isEmpty()) {
            image.attr(CREDIT, credit);
        }
    }

    private static boolean isBlank(Element paragraph) {
        return PlainText.line(paragraph.text()).isEmpty()
                && paragraph.select("img").isEmpty();
    }

    /** The words of clean HTML without markup: one line to each paragraph, heading, list item or table cell. */
    static String words(String html) {
        StringBuilder words = new StringBuilder(html.length());
        Jsoup.parseBodyFragment(html).body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.text());
            } else if (node instanceof Element element
                    && (element.isBlock() || element.nameIs("br"))
                    && !words.isEmpty()) {
                words.append('\n');
            }
        });
        return words.toString().replaceAll("\\s*\n\\s*", "\n").strip();
    }

    /**
     * Whether clean HTML plainly has this among its words, without taking it apart. Where there is markup or an escaped sign in it,
     * or it stands in an attribute too, the answer may be no all the same.
     */
    static boolean plainlySays(String html, String line) {
        int place = html.indexOf(line);
        return place >= 0
                && !SIGNS.matcher(line).find()
                && !isInTag(html, place + line.length())
                && !isInEscapedSign(html, place);
    }

    private static boolean isInTag(String html, int place) {
        int opening = html.indexOf('<', place);
        int closing = html.indexOf('>', place);
        return closing >= 0 && (opening < 0 || closing < opening);
    }

    private static boolean isInEscapedSign(String html, int place) {
        return html.lastIndexOf('&', place - 1) > html.lastIndexOf(';', place - 1);
    }

    /** The ids of the pictures in clean HTML, each once, in the order of the text. */
    static List<UUID> pictures(String html) {
        return pictures(html, "img[src]");
    }

    /** Those that have no text alternative at all, not even an empty one. */
    static List<UUID> silentPictures(String html) {
        return pictures(html, "img[src]:not([alt])");
    }

    private static List<UUID> pictures(String html, String query) {
        return Jsoup.parseBodyFragment(html).select(query).stream()
                .map(image -> PICTURE.matcher(image.attr("src")))
                .filter(Matcher::matches)
                .map(address -> UUID.fromString(address.group(1)))
                .distinct()
                .toList();
    }

    /** The text alternatives of the pictures in clean HTML, in the order of the text. */
    static List<Optional<String>> alternatives(String html) {
        return Jsoup.parseBodyFragment(html).select("img").stream()
                .map(Html::alternative)
                .toList();
    }

    private static Optional<String> alternative(Element image) {
        return Optional.of(image).filter(one -> one.hasAttr("alt")).map(one -> one.attr("alt"));
    }

    static List<TextPicture> shown(String html) {
        return Jsoup.parseBodyFragment(html).select("img[src]").stream()
                .flatMap(image -> PICTURE.matcher(image.attr("src"))
                        .results()
                        .map(address -> new TextPicture(
                                UUID.fromString(address.group(1)), alternative(image), image.attr(CREDIT))))
                .toList();
    }

    static List<TextLink> links(String html) {
        return Jsoup.parseBodyFragment(html).select("a[href]").stream()
                .map(link -> new TextLink(link.text(), link.attr("href")))
                .toList();
    }

    /** One paragraph that holds this text to the letter. */
    public static String paragraph(String text) {
        return new Element("p").text(text).outerHtml();
    }
}
