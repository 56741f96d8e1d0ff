package vn.bantin.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.PlainText;
import vn.bantin.manuscript.Line.Look;

/** One reading of a document from its first paragraph to its last note. */
final class Story {
    private static final int DEEPEST_LIST_LEVEL = 8;

    private final WordParts parts;
    private final Lettering lettering;
    private final Typed typed;
    private final Sheet sheet = new Sheet();
    private final Fields fields = new Fields();
    private final Map<String, Integer> noteNumbers = new LinkedHashMap<>();
    private final List<XmlElement> boxes = new ArrayList<>();
    private PackagePart part;
    private String title = "";
    private String firstHeading = "";

    /** A paragraph whose end was deleted, so that it goes on in the next one. */
    private @Nullable Line carried;

    Story(WordParts parts, Lettering lettering, Typed typed) {
        this.parts = parts;
        this.lettering = lettering;
        this.typed = typed;
        this.part = parts.file().main();
    }

    Manuscript manuscript() {
        read(parts.body(), sheet.blocks(), sheet::settle);
        endCarried(sheet.blocks());
        readNotes();
        return sheet.manuscript(title.isEmpty() ? firstHeading : title);
    }

    private void read(XmlElement container, Blocks into, Runnable afterEach) {
        for (var child : container.children()) {
            switch (child.name()) {
                case "w:p" -> paragraph(child, into);
                case "w:tbl" -> into.add(new Grid(parts.styles(), this::readCell).table(child));
                case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> {
                    if (!isPlaceholder(child)) {
                        read(child, into, afterEach);
                    }
                }
                case "mc:AlternateContent" -> read(chosen(child), into, afterEach);
                default -> {
                    // section properties, bookmarks, deletions
                }
            }
            afterEach.run();
        }
    }

    private void readCell(XmlElement cell, Element into) {
        var blocks = new Blocks();
        read(cell, blocks, () -> {});
        endCarried(blocks);
        blocks.appendTo(into);
    }

    /** There is no next paragraph to go on in. */
    private void endCarried(Blocks into) {
        var line = carried;
        carried = null;
        if (line != null && !line.isBlank()) {
            into.add(block("p", line));
        }
    }

    /** "Click here to enter text", or a table of contents in its frame. */
    private static boolean isPlaceholder(XmlElement content) {
        return content.child("w:sdtPr")
                .filter(properties -> properties.has("w:showingPlcHdr")
                        || properties
                                .children("w:docPartObj")
                                .anyMatch(object ->
                                        object.value("w:docPartGallery").equals("Table of Contents")))
                .isPresent();
    }

    /** What is written twice, for new programs and for old ones, is read once. */
    private static XmlElement chosen(XmlElement alternatives) {
        var choice = alternatives.child("mc:Choice");
        return choice.filter(Story::isUnderstood)
                .or(() -> alternatives.child("mc:Fallback"))
                .or(() -> choice)
                .orElse(alternatives);
    }

    private static boolean isUnderstood(XmlElement choice) {
        return choice.all()
                .anyMatch(element -> element.is("w:txbxContent") || element.is("a:blip") || element.is("w:t"));
    }

    private void paragraph(XmlElement paragraph, Blocks into) {
        var line = carried == null ? new Line() : carried;
        carried = null;
        var outerBoxes = List.copyOf(boxes);
        boxes.clear();
        inline(paragraph, line, parts.styles().of(paragraph), "");
        fields.endOfParagraph();
        typed.endOfParagraph();
        if (endIsDeleted(paragraph)) {
            carried = line;
        } else if (!line.isBlank()) {
            place(paragraph, line, into);
        }
        var own = List.copyOf(boxes);
        boxes.clear();
        boxes.addAll(outerBoxes);
        own.forEach(box -> read(box, into, () -> {}));
    }

    private static boolean endIsDeleted(XmlElement paragraph) {
        return paragraph
                .child("w:pPr")
                .flatMap(properties -> properties.child("w:rPr"))
                .filter(mark -> mark.has("w:del") || mark.has("w:moveFrom"))
                .isPresent();
    }

    private void place(XmlElement paragraph, Line line, Blocks into) {
        var styles = parts.styles();
        var name = styles.name(styles.of(paragraph));
        var heading = styles.headingLevel(paragraph);
        if (name.equals("title") || name.equals("tieu de")) {
            placeTitle(line, into);
        } else if (heading > 0) {
            placeHeading(heading, line, into);
        } else if (name.equals("caption") || name.startsWith("chu thich")) {
            placeCaption(line, into);
        } else if (name.endsWith("quote") || name.startsWith("trich dan")) {
            into.quote(block("p", line));
        } else {
            placeText(paragraph, name, line, into);
        }
    }

    private void placeTitle(Line line, Blocks into) {
        if (title.isEmpty()) {
            title = words(line);
        } else {
            into.add(block("p", line));
        }
    }

    private void placeHeading(int level, Line line, Blocks into) {
        var heading = block(level == 1 ? "h2" : level == 2 ? "h3" : "h4", line);
        heading.select("strong").forEach(Element::unwrap);
        if (level == 1 && firstHeading.isEmpty() && into == sheet.blocks() && into.size() == 0) {
            firstHeading = PlainText.line(heading.text());
        }
        into.add(heading);
    }

    private void placeCaption(Line line, Blocks into) {
        if (into != sheet.blocks() || !sheet.takesCaption(words(line))) {
            into.caption(block("p", line));
        }
    }

    private void placeText(XmlElement paragraph, String style, Line line, Blocks into) {
        var number = parts.styles().property(paragraph, "w:numPr");
        var list = number.map(found -> found.value("w:numId")).orElse("");
        var level = Math.clamp(
                number.flatMap(found -> found.child("w:ilvl"))
                        .map(found -> found.number("val", 0))
                        .orElse(0),
                0,
                DEEPEST_LIST_LEVEL);
        var marker = parts.numbering().marker(list, level);
        var open = into.openItem();
        if (!marker.equals("none")) {
            line.appendTo(into.item(list, level, !marker.equals("bullet")), lettering);
        } else if (open != null && (style.startsWith("list ") || style.startsWith("danh sach"))) {
            open.appendElement("br");
            line.appendTo(open, lettering);
        } else {
            into.add(block("p", line));
        }
    }

    private Element block(String name, Line line) {
        var block = new Element(name);
        line.appendTo(block, lettering);
        return block;
    }

    private String words(Line line) {
        return PlainText.line(block("p", line).text());
    }

    private void inline(XmlElement parent, Line line, String style, String address) {
        for (var child : parent.children()) {
            switch (child.name()) {
                case "w:r" -> run(child, line, style, address);
                case "w:hyperlink" -> inline(child, line, style, parts.file().address(part, child.get("id")));
                case "w:fldSimple" -> {
                    if (!Fields.isLeftOut(child.get("instr"))) {
                        inline(child, line, style, Fields.address(child.get("instr")));
                    }
                }
                case "w:sdt" -> {
                    if (!isPlaceholder(child)) {
                        inline(child, line, style, address);
                    }
                }
                case "w:ins", "w:moveTo", "w:smartTag", "w:sdtContent", "w:customXml", "w:dir", "w:bdo" ->
                    inline(child, line, style, address);
                case "mc:AlternateContent" -> inline(chosen(child), line, style, address);
                case "m:oMath", "m:oMathPara" ->
                    child.all()
                            .filter(element -> element.is("m:t"))
                            .forEach(text -> add(text.text(), Look.PLAIN, line));
                default -> {
                    // deletions, bookmarks, comments' ends
                }
            }
        }
    }

    private void run(XmlElement run, Line line, String style, String address) {
        var styles = parts.styles();
        var look = new Look(
                styles.isOn(run, style, "w:b"), styles.isOn(run, style, "w:i"), address, styles.font(run, style));
        var isHidden = styles.isOn(run, style, "w:vanish");
        for (var child : run.children()) {
            switch (child.name()) {
                case "w:fldChar" -> fields.mark(child.get("fldCharType"));
                case "w:instrText" -> fields.instruction(child.text());
                default -> {
                    if (!isHidden && fields.isShown()) {
                        content(child, look.address().isEmpty() ? look.linked(fields.address()) : look, line);
                    }
                }
            }
        }
    }

    private void content(XmlElement content, Look look, Line line) {
        switch (content.name()) {
            case "w:t" -> add(content.text(), look, line);
            case "w:tab", "w:ptab" -> add(" ", look, line);
            case "w:noBreakHyphen" -> add("-", look, line);
            case "w:softHyphen" -> add("\u00AD", look, line);
            case "w:sym" -> symbol(content, look, line);
            case "w:cr" -> line.lineBreak();
            case "w:br" -> {
                if (content.get("type").isEmpty() || content.get("type").equals("textWrapping")) {
                    line.lineBreak();
                }
            }
            case "w:footnoteReference" -> reference("footnote" + content.get("id"), look, line);
            case "w:endnoteReference" -> reference("endnote" + content.get("id"), look, line);
            case "w:drawing", "w:pict" -> drawing(content, "");
            case "w:object" -> sheet.leaveOut();
            case "mc:AlternateContent" -> chosen(content).children().forEach(child -> content(child, look, line));
            case "w:ruby" ->
                content.children("w:rubyBase")
                        .flatMap(base -> base.children("w:r"))
                        .flatMap(base -> base.children("w:t"))
                        .forEach(text -> add(text.text(), look, line));
            default -> {
                // marks of pages, comments and notes themselves
            }
        }
    }

    private void add(String text, Look look, Line line) {
        typed.add(text, look.font());
        line.add(text, look);
    }

    /** A sign of a symbol font means nothing elsewhere, unless the font is one from before Unicode. */
    private void symbol(XmlElement symbol, Look look, Line line) {
        var sign = symbol.get("char");
        if (symbol.get("font").startsWith(".Vn") && sign.matches("[0-9A-Fa-f]{4}")) {
            var text = Character.toString(Integer.parseInt(sign, 16));
            add(text, new Look(look.strong(), look.em(), look.address(), symbol.get("font")), line);
        }
    }

    private void reference(String note, Look look, Line line) {
        if (parts.notes().containsKey(note)) {
            var number = noteNumbers.computeIfAbsent(note, _ -> noteNumbers.size() + 1);
            line.add("[" + number + "]", new Look(false, false, look.address(), ""));
        }
    }

    private void drawing(XmlElement drawing, String alternative) {
        for (var child : drawing.children()) {
            switch (child.name()) {
                case "w:txbxContent" -> boxes.add(child);
                case "a:blip" -> picture(child.get("embed"), alternative);
                case "v:imagedata" -> picture(child.get("id"), alternative);
                case "wp:inline", "wp:anchor" -> drawing(child, described(child, "wp:docPr", alternative));
                case "pic:pic" ->
                    drawing(
                            child,
                            child.child("pic:nvPicPr")
                                    .map(about -> described(about, "pic:cNvPr", alternative))
                                    .orElse(alternative));
                case "v:shape" -> drawing(child, child.get("alt").isEmpty() ? alternative : child.get("alt"));
                case "mc:AlternateContent" -> drawing(chosen(child), alternative);
                case "a:graphicData" -> {
                    if (child.get("uri").endsWith("/chart") || child.get("uri").endsWith("/diagram")) {
                        sheet.leaveOut();
                    }
                    drawing(child, alternative);
                }
                default -> drawing(child, alternative);
            }
        }
    }

    private static String described(XmlElement parent, String name, String otherwise) {
        var description = parent.child(name).map(about -> about.get("descr")).orElse("");
        return description.isEmpty() ? otherwise : description;
    }

    private void picture(String id, String alternative) {
        var words = PlainText.line(lettering.read(alternative, ""));
        parts.file()
                .target(part, id)
                .flatMap(Pictures::read)
                .ifPresentOrElse(found -> sheet.add(found, words), sheet::leaveOut);
    }

    /** Notes may hold references to notes, so the list of them grows while it is read. */
    private void readNotes() {
        for (var number = 1; number <= noteNumbers.size(); number++) {
            var note = parts.notes().get(List.copyOf(noteNumbers.keySet()).get(number - 1));
            if (note != null) {
                part = note.part();
                readNote(number, note.content());
            }
        }
    }

    private void readNote(int number, XmlElement content) {
        var blocks = new Blocks();
        read(content, blocks, () -> {});
        var elements = blocks.elements();
        if (elements.isEmpty() || !elements.getFirst().nameIs("p")) {
            elements.addFirst(new Element("p"));
        }
        elements.getFirst().prependText("[" + number + "] ");
        elements.forEach(sheet.blocks()::add);
        sheet.settle();
    }
}
