package vn.bantin.manuscript;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.Folding;

/** The styles of a document, and what they and a paragraph's or run's own properties make of it. */
final class Styles {
    private static final int LONGEST_CHAIN = 20;
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    /** Word keeps the English names in the file whatever language it speaks; other programs and people do not. */
    private static final Pattern HEADING = Pattern.compile("(?:heading|tieu de|dau de) ?([1-9])");

    private final Map<String, XmlElement> byId = new HashMap<>();
    private String ofParagraphs = "";
    private @Nullable XmlElement defaults;

    private Styles() {}

    static Styles of(Optional<XmlElement> root) {
        var styles = new Styles();
        root.ifPresent(styles::add);
        return styles;
    }

    private void add(XmlElement root) {
        defaults = root.child("w:docDefaults")
                .flatMap(all -> all.child("w:rPrDefault"))
                .flatMap(runs -> runs.child("w:rPr"))
                .orElse(null);
        root.children("w:style").forEach(style -> {
            byId.putIfAbsent(style.get("styleId"), style);
            if (style.get("type").equals("paragraph") && isOn(style.get("default"), false)) {
                ofParagraphs = style.get("styleId");
            }
        });
    }

    private static boolean isOn(String value, boolean otherwise) {
        return value.isEmpty() ? otherwise : !OFF.contains(value);
    }

    /** The style of a paragraph, by its id. */
    String of(XmlElement paragraph) {
        var own = paragraph
                .child("w:pPr")
                .map(properties -> properties.value("w:pStyle"))
                .orElse("");
        return own.isEmpty() ? ofParagraphs : own;
    }

    /** The name of a style in lower case without marks, or the empty string. */
    String name(String id) {
        var style = byId.get(id);
        return Folding.key(style == null ? id : style.value("w:name")).strip();
    }

    /** The level of a heading, 1 to 9, or 0 for all other paragraphs. */
    int headingLevel(XmlElement paragraph) {
        var named = HEADING.matcher(name(of(paragraph)));
        if (named.matches()) {
            return Integer.parseInt(named.group(1));
        }
        var outline = property(paragraph, "w:outlineLvl")
                .map(level -> level.number("val", 9))
                .orElse(9);
        return outline < 0 || outline > 8 ? 0 : outline + 1;
    }

    /** A property of a paragraph, its own or of its style. */
    Optional<XmlElement> property(XmlElement paragraph, String name) {
        return paragraph.child("w:pPr").flatMap(own -> own.child(name)).or(() -> ofStyle(of(paragraph), "w:pPr", name));
    }

    private Optional<XmlElement> ofStyle(String id, String properties, String name) {
        var style = byId.get(id);
        for (var i = 0; style != null && i < LONGEST_CHAIN; i++) {
            var found = style.child(properties).flatMap(all -> all.child(name));
            if (found.isPresent()) {
                return found;
            }
            style = byId.get(style.value("w:basedOn"));
        }
        return Optional.empty();
    }

    boolean isOn(XmlElement run, String style, String property) {
        return ofRun(run, style, property)
                .map(found -> isOn(found.get("val"), true))
                .orElse(false);
    }

    /** The font of the letters beyond ASCII, or the empty string. */
    String font(XmlElement run, String style) {
        return ofRun(run, style, "w:rFonts")
                .map(fonts -> fonts.get("hAnsi").isEmpty() ? fonts.get("ascii") : fonts.get("hAnsi"))
                .orElse("");
    }

    private Optional<XmlElement> ofRun(XmlElement run, String style, String name) {
        var own = run.child("w:rPr");
        return own.flatMap(properties -> properties.child(name))
                .or(() -> own.flatMap(properties -> ofStyle(properties.value("w:rStyle"), "w:rPr", name)))
                .or(() -> ofStyle(style, "w:rPr", name))
                .or(() -> Optional.ofNullable(defaults).flatMap(all -> all.child(name)));
    }

    /** Whether the style of a table sets off its first row or column ({@code firstRow}, {@code firstCol}). */
    boolean setsOff(XmlElement tableProperties, String part) {
        var style = byId.get(tableProperties.value("w:tblStyle"));
        for (var i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.children("w:tblStylePr")
                    .anyMatch(found -> found.get("type").equals(part))) {
                return true;
            }
            style = byId.get(style.value("w:basedOn"));
        }
        return false;
    }
}
