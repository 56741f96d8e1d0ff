package vn.bantin.kit.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/** What an attacker, a word processor and an old editor paste: markup of every kind, mostly broken. */
final class WildHtml implements ArbitrarySupplier<String> {
    private static final String[] HOSTILE = {
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"/media/../../etc/passwd\">",
        "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\" alt=x>",
        "<img src=\"/media/aa.jpg\" alt=\"ảnh\" style=\"position:fixed\" onload=alert(1)>",
        "<img src=\"/media/anh/01936f3c-0000-7000-8000-000000000001\" data-credit=\"\"><script>\" alt=\" \">",
        "<img data-credit=\"Kie\u0302n\" data-x=1 src=\"/media/anh/01936f3c-0000-7000-8000-000000000001\">",
        "<a href=\"javascript:alert(1)\">bấm</a>",
        "<a href=\"jAvA\tscript:alert(1)\">",
        "<a href=\"&#106;avascript:alert(1)\">",
        "<a href=\"data:text/html,<script>alert(1)</script>\">",
        "<a href=\"vbscript:x\" onclick=\"alert(1)\" style=\"x\">",
        "<a href=\"https://bensen.example/a?b=1&c=2\" target=_blank rel=opener>",
        "<svg onload=alert(1)><p><style><!--</style><img title=\"--><img src=x onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<iframe src=https://bad.example></iframe>",
        "<style>p{display:none}</style>",
        "<object data=x><embed src=x>",
        "<form action=/><input name=x><button formaction=javascript:alert(1)>",
        "<base href=https://bad.example>",
        "<meta http-equiv=refresh content=0>",
        "<link rel=stylesheet href=https://bad.example>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<textarea></p><script>alert(1)</script>",
        "<title><script>x</script>",
        "<xmp><script>alert(1)</script></xmp>",
        "<plaintext>",
        "<!-- <script>alert(1)</script> -->",
        "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?>",
        "<p style=\"mso-style:x\" class=MsoNormal onmouseover=alert(1)>",
        "<o:p>&nbsp;</o:p>",
        "<font color=red>",
        "<td>",
        "<table><tr><td><table><tr><td>trong",
        "<table><p>ngoài bảng</p><tr><td>",
        "<ul><li><ul><li>",
        "<a href=/tin-tuc><p><a href=/thong-bao>",
        "<p><h2><p>",
        "<em><p></em>",
        "<br/><br></br>",
        "&lt;script&gt;",
        "&amp;lt;",
        "a&#769;",
        "&#x338;",
        "&nbsp;",
        "&#0;&#xD800;&#x110000;",
        "{{x}}",
        "<",
        "</",
        "<p",
        "<a href=",
        "\"",
        "'",
        "]]>",
        "-->",
    };
    private static final String[] ELEMENTS = {
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "ul",
        "ol",
        "li",
        "blockquote",
        "strong",
        "em",
        "b",
        "i",
        "a",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "figure",
        "figcaption",
        "br",
        "div",
        "span",
        "select",
        "option",
        "template",
        "colgroup",
        "col",
        "dl",
        "dt",
        "pre",
        "center",
        "video",
        "details",
    };

    @Override
    public Arbitrary<String> get() {
        Arbitrary<String> element = Arbitraries.of(ELEMENTS);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of(HOSTILE)),
                        Tuple.of(5, element.map(name -> "<" + name + ">")),
                        Tuple.of(3, element.map(name -> "</" + name + ">")),
                        Tuple.of(4, new Wild().get()),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .withChars("<>/=\"'&;#x! -")
                                        .ofMaxLength(6)))
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
