package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.bantin.kit.text.RichText;

class ProofreadingProperties {
    @Property(tries = 500)
    void every_remark_quotes_what_stands_at_its_place(@ForAll("texts") String line, @ForAll("texts") String html) {
        Manuscript manuscript = new Manuscript(
                line, html, line, RichText.clean(html), List.of(new Illustration(html, false)), line, html, line);
        List<TextRun> runs = manuscript.runs();
        List<Remark> remarks = Proofreading.of(manuscript, Remarks.HOSTS);
        assertThat(remarks).isSortedAccordingTo(Remark.IN_READING_ORDER);
        assertThat(remarks).allSatisfy(remark -> {
            Place place = remark.place();
            TextRun run = runs.stream()
                    .filter(one -> one.field() == place.field() && one.number() == place.number())
                    .findFirst()
                    .orElseThrow();
            assertThat(run.text().substring(place.start(), place.end())).isEqualTo(remark.quote());
        });
    }

    @Property(tries = 500)
    void any_address_can_be_judged(@ForAll String address) {
        assertThat(Remarks.HOSTS.refused(address)).isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> bits = Arbitraries.of(
                "<p>",
                "</p>",
                "<h4>",
                "<li>",
                "<td>",
                "<table>",
                "<br>",
                "<a href=\"//evil.com\">",
                "</a>",
                "của ",
                "của ",
                "MẬT",
                "TỐI MẬT ",
                "(",
                " - ",
                "đựơc ",
                "nghười ",
                "b\uFFFDo ",
                "Ã¡",
                "á»",
                "\u0301",
                "\uD835\uDC00",
                "\uD83D",
                "TP. ",
                "...",
                "1.100",
                "\u00A0",
                "\n",
                "tại đây",
                "İ",
                "ß ",
                "họp dân ".repeat(31));
        return Arbitraries.oneOf(bits, bits, Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
