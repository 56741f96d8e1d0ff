package vn.bantin.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.bantin.kit.text.Html;
import vn.bantin.kit.text.Refusal;

class ManuscriptProperties {
    private static final byte[] DOCUMENT =
            Docx.of(Docx.p("Chữ") + Docx.item(1, 0, "A")).lists().bytes();

    @Property
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property(tries = 300)
    void a_document_with_a_few_bytes_changed_is_read_or_refused(
            @ForAll @IntRange(max = 4000) int place, @ForAll byte value, @ForAll @IntRange(max = 4000) int other) {
        var bytes = DOCUMENT.clone();
        bytes[place % bytes.length] = value;
        bytes[other % bytes.length] ^= 1;
        readOrRefused(bytes);
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            var html = WordDocument.read(bytes).body().html();
            assertThat(Html.clean(html)).isEqualTo(html);
        } catch (Refusal refusal) {
            assertThat(refusal.rule()).isInstanceOf(ManuscriptRule.class);
        }
    }

    @Property(tries = 300)
    void any_xml_in_the_body_is_read_or_refused(@ForAll("xml") String xml) {
        readOrRefused(Docx.of(xml).lists().bytes());
    }

    @Provide
    Arbitrary<String> xml() {
        return pieces(
                "<w:p>",
                "</w:p>",
                "<w:r>",
                "</w:r>",
                "<w:t>",
                "</w:t>",
                "<w:tbl>",
                "</w:tbl>",
                "<w:tr>",
                "</w:tr>",
                "<w:tc>",
                "</w:tc>",
                "chữ",
                "<w:br/>",
                "<w:fldChar w:fldCharType=\"begin\"/>",
                "<w:txbxContent/>",
                Docx.p("a"),
                Docx.item(1, 1, "b"),
                "<w:tbl><w:tr><w:tc>" + Docx.p("c") + "</w:tc></w:tr></w:tbl>",
                Docx.picture("numbering", "x"),
                Docx.styled("Caption", "d"));
    }

    private static Arbitrary<String> pieces(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void any_pasted_html_is_cleaned_once_and_for_all(@ForAll("html") String html) {
        var clean = PastedHtml.read(html, 0).text().html();
        assertThat(Html.clean(clean)).isEqualTo(clean);
    }

    @Provide
    Arbitrary<String> html() {
        return pieces(
                "<p>",
                "</p>",
                "<div>",
                "</div>",
                "<b>",
                "</b>",
                "<ul>",
                "<li>",
                "</ul>",
                "<ol>",
                "chữ",
                "&nbsp;",
                "<table>",
                "<tr>",
                "<td>",
                "<th>",
                "</table>",
                "<br>",
                "<a href='https://a.vn'>",
                "</a>",
                "<blockquote>",
                "<p style='mso-list:l0 level3 lfo1'>",
                "<![if !supportLists]>",
                "<![endif]>",
                "<h1>",
                "</h1>",
                "<form>",
                "<span style='font-weight:700'>",
                "</span>",
                "<pre>",
                "<o:p>",
                "<figure>",
                "<svg>",
                "<script>",
                "<!--");
    }
}
