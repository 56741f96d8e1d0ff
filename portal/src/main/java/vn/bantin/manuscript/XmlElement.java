package vn.bantin.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a Word document: its name with the usual prefix of its namespace, whatever prefix the file has. */
final class XmlElement {
    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>(0);
    private String text = "";

    XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void endWith(String ownText) {
        text = ownText;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** An attribute by its local name, or the empty string. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(get(attribute));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    List<XmlElement> children() {
        return children;
    }

    Stream<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.is(childName));
    }

    Optional<XmlElement> child(String childName) {
        return children(childName).findFirst();
    }

    /** The value of a child that has just one, or the empty string. */
    String value(String childName) {
        return child(childName).map(child -> child.get("val")).orElse("");
    }

    boolean has(String childName) {
        return child(childName).isPresent();
    }

    /** This element and all below it, in the order of the document. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }
}
