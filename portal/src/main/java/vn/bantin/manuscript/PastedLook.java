package vn.bantin.manuscript;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Weight, slant, headings and links of pasted text, from styles to elements. */
final class PastedLook {
    /** Word has sorts of its own for other scripts, {@code mso-bidi-font-weight}, which say nothing of these words. */
    private static final Pattern BOLD = Pattern.compile("(?i)(?<![\\w-])font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");

    private static final Pattern NOT_BOLD =
            Pattern.compile("(?i)(?<![\\w-])font-weight\\s*:\\s*(?:normal|lighter|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("(?i)(?<![\\w-])font-style\\s*:\\s*(?:italic|oblique)");
    private static final Pattern NOT_ITALIC = Pattern.compile("(?i)(?<![\\w-])font-style\\s*:\\s*normal");

    /** Google puts its own address around every link. */
    private static final Pattern THROUGH_GOOGLE =
            Pattern.compile("https?://www\\.google\\.com/url\\?(?:[^#]*&)?q=(https?[^&#]+).*");

    private PastedLook() {}

    static void read(Element body) {
        readHeadings(body);
        body.select("b, strong").forEach(element -> rename(element, "strong", NOT_BOLD));
        body.select("i, em, cite").forEach(element -> rename(element, "em", NOT_ITALIC));
        body.select("span, font").forEach(PastedLook::readStyle);
        body.select("thead td").forEach(cell -> cell.tagName("th"));
        body.select("h2 strong, h3 strong, h4 strong, th strong").forEach(Element::unwrap);
        body.select("a[href]").forEach(PastedLook::readLink);
    }

    /** A page with an h1 has its sections in h2; here the title stands apart, so all go down by one. */
    private static void readHeadings(Element body) {
        var down = body.selectFirst("h1") == null ? 0 : 1;
        for (var level = 6; level >= 1; level--) {
            var name = "h" + Math.clamp(level + down, 2, 4);
            List.copyOf(body.getElementsByTag("h" + level)).forEach(heading -> heading.tagName(name));
        }
    }

    private static void rename(Element element, String name, Pattern undone) {
        if (undone.matcher(element.attr("style")).find()) {
            element.unwrap();
        } else {
            element.tagName(name);
        }
    }

    private static void readStyle(Element element) {
        var style = element.attr("style");
        var isBold = BOLD.matcher(style).find();
        var isItalic = ITALIC.matcher(style).find();
        if (isBold && isItalic) {
            element.tagName("em").wrap("<strong></strong>");
        } else if (isBold || isItalic) {
            element.tagName(isBold ? "strong" : "em");
        } else if (!style.contains("mso-list")) {
            element.unwrap();
        }
    }

    private static void readLink(Element link) {
        var through = THROUGH_GOOGLE.matcher(link.attr("href"));
        if (through.matches()) {
            link.attr("href", decoded(through.group(1)));
        }
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
