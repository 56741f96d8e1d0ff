package vn.bantin.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Word's tables, whose cells are merged by columns and marks, as rows of cells that span others. */
final class Grid {
    private final Styles styles;
    private final BiConsumer<XmlElement, Element> readCell;

    /** The cells that reach down to the row being read, by their first column. */
    private final Map<Integer, Element> reachingDown = new HashMap<>();

    Grid(Styles styles, BiConsumer<XmlElement, Element> readCell) {
        this.styles = styles;
        this.readCell = readCell;
    }

    Element table(XmlElement table) {
        var rows = parts(table, "w:tr").filter(row -> !isDeleted(row)).toList();
        var heads = heads(table, rows);
        var hasHeadColumn = setsOff(table, "firstColumn", "firstCol", 0x80);
        var element = new Element("table");
        if (heads > 0) {
            var head = element.appendElement("thead");
            rows.subList(0, heads).forEach(row -> addRow(row, head, "col", false));
            reachingDown.clear();
        }
        var body = element.appendElement("tbody");
        rows.subList(heads, rows.size()).forEach(row -> addRow(row, body, "", hasHeadColumn));
        return element;
    }

    /** Rows or cells, also those inside of controls and tracked insertions. */
    private static Stream<XmlElement> parts(XmlElement parent, String name) {
        return parent.children().stream().flatMap(child -> switch (child.name()) {
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins" -> parts(child, name);
            default -> child.is(name) ? Stream.of(child) : Stream.empty();
        });
    }

    private static boolean isDeleted(XmlElement row) {
        return row.child("w:trPr").filter(properties -> properties.has("w:del")).isPresent();
    }

    /** The first rows that Word repeats on each page; else the first, if the table's style sets it off. */
    private int heads(XmlElement table, List<XmlElement> rows) {
        var heads = (int) rows.stream().takeWhile(Grid::isHead).count();
        if (heads == 0 && rows.size() > 1 && setsOff(table, "firstRow", "firstRow", 0x20)) {
            return 1;
        }
        return heads;
    }

    private static boolean isHead(XmlElement row) {
        return row.child("w:trPr")
                .flatMap(properties -> properties.child("w:tblHeader"))
                .filter(mark -> !mark.get("val").matches("0|false|off"))
                .isPresent();
    }

    private boolean setsOff(XmlElement table, String attribute, String stylePart, int bit) {
        return table.child("w:tblPr")
                .filter(properties -> properties
                        .child("w:tblLook")
                        .filter(look -> look.get(attribute).isEmpty()
                                ? (hex(look.get("val")) & bit) != 0
                                : look.get(attribute).matches("1|true|on"))
                        .isPresent())
                .filter(properties -> styles.setsOff(properties, stylePart))
                .isPresent();
    }

    private static int hex(String text) {
        return text.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(text, 16) : 0;
    }

    private void addRow(XmlElement row, Element section, String scope, boolean hasHeadColumn) {
        var line = section.appendElement("tr");
        var column = row.child("w:trPr")
                .map(properties -> number(properties, "w:gridBefore", 0))
                .orElse(0);
        if (column > 0) {
            spanning(line.appendElement("td"), column);
        }
        var isFirst = true;
        for (var cell : parts(row, "w:tc").toList()) {
            var columns = cell.child("w:tcPr")
                    .map(properties -> number(properties, "w:gridSpan", 1))
                    .orElse(1);
            var reach = cell.child("w:tcPr").flatMap(properties -> properties.child("w:vMerge"));
            var above = reachingDown.get(column);
            if (above != null && reach.isPresent() && !reach.get().get("val").equals("restart")) {
                above.attr("rowspan", Integer.toString(rows(above) + 1));
            } else {
                var added = cell(cell, line, isFirst && hasHeadColumn ? "row" : scope);
                spanning(added, columns);
                reachingDown.remove(column);
                if (reach.isPresent()) {
                    reachingDown.put(column, added);
                }
            }
            column += Math.max(1, columns);
            isFirst = false;
        }
    }

    private static int number(XmlElement properties, String name, int otherwise) {
        return Math.clamp(
                properties
                        .child(name)
                        .map(found -> found.number("val", otherwise))
                        .orElse(otherwise),
                0,
                Limits.COLUMNS);
    }

    private static int rows(Element cell) {
        return cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
    }

    private Element cell(XmlElement cell, Element line, String scope) {
        var element = line.appendElement(scope.isEmpty() ? "td" : "th");
        if (!scope.isEmpty()) {
            element.attr("scope", scope);
        }
        readCell.accept(cell, element);
        if (!scope.isEmpty()) {
            element.select("strong").forEach(Element::unwrap);
        }
        return element;
    }

    private static void spanning(Element cell, int columns) {
        if (columns > 1) {
            cell.attr("colspan", Integer.toString(columns));
        }
    }
}
