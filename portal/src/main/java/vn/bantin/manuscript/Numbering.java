package vn.bantin.manuscript;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which lists of a document are numbered and which have bullets. */
record Numbering(Map<String, XmlElement> levels) {

    static Numbering of(Optional<XmlElement> root) {
        var levels = new HashMap<String, XmlElement>();
        root.ifPresent(numbering -> numbering.children("w:num").forEach(list -> {
            var of = list.value("w:abstractNumId");
            numbering
                    .children("w:abstractNum")
                    .filter(kind -> kind.get("abstractNumId").equals(of))
                    .limit(1)
                    .flatMap(kind -> kind.children("w:lvl"))
                    .forEach(level -> levels.put(key(list.get("numId"), level.get("ilvl")), level));
            list.children("w:lvlOverride")
                    .flatMap(override -> override.children("w:lvl"))
                    .forEach(level -> levels.put(key(list.get("numId"), level.get("ilvl")), level));
        }));
        return new Numbering(levels);
    }

    private static String key(String list, String level) {
        return list + "/" + level;
    }

    /** The kind of marker at a level of a list: {@code bullet}, {@code decimal} …; {@code none} for what is no list. */
    String marker(String list, int level) {
        if (list.isEmpty() || list.equals("0")) {
            return "none";
        }
        var found = levels.get(key(list, Integer.toString(level)));
        var marker = found == null ? "" : found.value("w:numFmt");
        return marker.isEmpty() ? "bullet" : marker;
    }
}
