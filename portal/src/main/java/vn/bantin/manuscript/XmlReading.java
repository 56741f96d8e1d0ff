package vn.bantin.manuscript;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import vn.bantin.kit.text.Refusal;

/** Reads the XML of a part into a tree of bounded size and depth; a document type, and so every entity, is refused. */
final class XmlReading {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic:"),
            entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic:"),
            entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            entry("urn:schemas-microsoft-com:vml", "v:"));

    /** Only these have text that counts; the rest is white space between elements. */
    private static final Set<String> WITH_TEXT = Set.of("w:t", "w:instrText", "m:t");

    private static final XMLInputFactory FACTORY = factory();

    private XmlReading() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // the JDK's own limit, which says nothing of which it was, must lie beyond ours
        factory.setProperty("jdk.xml.maxElementDepth", 2 * Limits.DEPTH);
        return factory;
    }

    static XmlElement read(PackagePart part) {
        if (part.getSize() > Limits.XML_BYTES) {
            throw new Refusal(ManuscriptRule.TOO_MUCH_INSIDE);
        }
        try (var in = WordFile.open(part)) {
            return read(in);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : new Refusal(ManuscriptRule.DAMAGED);
        }
    }

    private static XmlElement read(InputStream in) throws XMLStreamException {
        var xml = FACTORY.createXMLStreamReader(in);
        var open = new ArrayDeque<XmlElement>();
        var root = new XmlElement("", Map.of());
        open.push(root);
        var text = new StringBuilder();
        var elements = 0;
        var signs = 0L;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    requireBounded(++elements, open.size());
                    var element = new XmlElement(name(xml), attributes(xml));
                    open.element().add(element);
                    open.push(element);
                    text.setLength(0);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var element = open.pop();
                    if (WITH_TEXT.contains(element.name())) {
                        element.endWith(text.toString());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (WITH_TEXT.contains(open.element().name())) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        signs += xml.getTextLength();
                        if (signs > Limits.TEXT_SIGNS) {
                            throw new Refusal(ManuscriptRule.TOO_MUCH_INSIDE);
                        }
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal(ManuscriptRule.DAMAGED);
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return root.children().getFirst();
    }

    private static void requireBounded(int elements, int depth) {
        if (elements > Limits.ELEMENTS) {
            throw new Refusal(ManuscriptRule.TOO_MUCH_INSIDE);
        }
        if (depth > Limits.DEPTH) {
            throw new Refusal(ManuscriptRule.TOO_DEEP);
        }
    }

    private static String name(XMLStreamReader xml) {
        var namespace = xml.getNamespaceURI();
        return (namespace == null ? "?:" : PREFIXES.getOrDefault(namespace, "?:"))
                .concat(xml.getLocalName())
                .intern();
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = Map.of();
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i);
            if (name.startsWith("rsid")) {
                continue;
            }
            if (attributes.isEmpty()) {
                attributes = new HashMap<>(4);
            }
            attributes.putIfAbsent(name.intern(), xml.getAttributeValue(i));
        }
        return attributes;
    }
}
