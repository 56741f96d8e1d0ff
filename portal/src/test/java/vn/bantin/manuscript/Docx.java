package vn.bantin.manuscript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document made of hand-written XML, for what no program would write on demand. */
public final class Docx {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            xmlns:r="%s" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
            xmlns:v="urn:schemas-microsoft-com:vml" """.formatted(RELATIONSHIPS);

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    private Docx() {}

    public static Docx of(String body) {
        var docx = new Docx();
        docx.file("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="png" ContentType="image/png"/>
                <Override PartName="/word/document.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""");
        docx.file("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="%s/officeDocument" Target="word/document.xml"/></Relationships>
                """.formatted(RELATIONSHIPS));
        return docx.file("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    }

    private static String root(String name, String content) {
        return "<w:%s %s>%s</w:%s>".formatted(name, NAMESPACES, content, name);
    }

    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    static String styled(String style, String text) {
        return p("<w:pStyle w:val=\"" + style + "\"/>", text);
    }

    static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list), text);
    }

    static String r(String text) {
        return r("", text);
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String picture(String relationship, String description) {
        return """
                <w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="%s"/><a:graphic><a:graphicData>
                <pic:pic><pic:blipFill><a:blip r:embed="%s"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>
                </wp:inline></w:drawing></w:r>""".formatted(description, relationship);
    }

    Docx part(String kind, String content) {
        file("word/" + kind + ".xml", root(kind, content));
        return relationship(kind, kind, kind + ".xml", "Internal");
    }

    public Docx relationship(String id, String kind, String target, String mode) {
        relationships.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\" TargetMode=\"%s\"/>"
                .formatted(id, RELATIONSHIPS, kind, target, mode));
        return this;
    }

    Docx lists() {
        return part("numbering", """
                <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
                <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
                <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>""");
    }

    Docx file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Docx file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    public byte[] bytes() {
        file("word/_rels/document.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>
                """.formatted(relationships));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Manuscript read() {
        return WordDocument.read(bytes());
    }

    String html() {
        return read().body().html();
    }
}
