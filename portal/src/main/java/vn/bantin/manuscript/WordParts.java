package vn.bantin.manuscript;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The parts of a document that its text needs, read once. */
record WordParts(WordFile file, XmlElement body, Styles styles, Numbering numbering, Map<String, Note> notes) {

    /** A footnote or an endnote, and the part whose relationships its links go by. */
    record Note(XmlElement content, PackagePart part) {}

    static WordParts of(WordFile file) {
        var notes = new HashMap<String, Note>();
        addNotes(file, "footnote", notes);
        addNotes(file, "endnote", notes);
        return new WordParts(
                file,
                XmlReading.read(file.main()).child("w:body").orElseGet(() -> new XmlElement("w:body", Map.of())),
                Styles.of(root(file, "/styles")),
                Numbering.of(root(file, "/numbering")),
                notes);
    }

    private static void addNotes(WordFile file, String kind, Map<String, Note> notes) {
        file.beside("/" + kind + "s")
                .ifPresent(part -> XmlReading.read(part)
                        .children("w:" + kind)
                        .forEach(note -> notes.put(kind + note.get("id"), new Note(note, part))));
    }

    private static Optional<XmlElement> root(WordFile file, String kind) {
        return file.beside(kind).map(XmlReading::read);
    }
}
