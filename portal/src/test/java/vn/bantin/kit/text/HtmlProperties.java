package vn.bantin.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

class HtmlProperties {
    @Property
    void nothing_outside_the_vocabulary_survives(@ForAll(supplier = WildHtml.class) String html) {
        Vocabulary.holds(Html.clean(html));
    }

    @Property
    void cleaning_twice_is_cleaning_once(@ForAll(supplier = WildHtml.class) String html) {
        String clean = Html.clean(html);
        assertThat(Html.clean(clean)).isEqualTo(clean);
    }

    @Property
    void every_word_comes_out_in_nfc(@ForAll(supplier = WildHtml.class) String html) {
        assertThat(Jsoup.parseBodyFragment(Html.clean(html)).nodeStream(TextNode.class))
                .allMatch(text -> Normalizer.isNormalized(text.getWholeText(), Normalizer.Form.NFC));
    }

    @Property
    void no_paragraph_is_without_words_or_a_picture(@ForAll(supplier = WildHtml.class) String html) {
        assertThat(Jsoup.parseBodyFragment(Html.clean(html)).select("p:not(:has(img))"))
                .noneMatch(paragraph -> PlainText.line(paragraph.text()).isEmpty());
    }

    @Property
    void the_words_of_allowed_elements_are_kept(@ForAll("blocks") List<Block> blocks) {
        String html = blocks.stream().map(Block::html).collect(Collectors.joining());
        String words = blocks.stream().map(Block::words).collect(Collectors.joining(" "));
        assertThat(Jsoup.parseBodyFragment(Html.clean(html)).text()).isEqualTo(words);
        assertThat(Html.clean(html)).isEqualTo(html);
    }

    @Property
    void a_paragraph_holds_its_text_to_the_letter(@ForAll(supplier = Wild.class) String text) {
        String line = PlainText.line(text);
        assertThat(Jsoup.parseBodyFragment(Html.paragraph(line)).text()).isEqualTo(line);
        assertThat(Jsoup.parseBodyFragment(Html.paragraph("<b>" + line)).select("b"))
                .isEmpty();
    }

    @Property
    void what_is_plainly_said_is_among_the_words(
            @ForAll(supplier = WildHtml.class) String html,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(min = 1, max = 20) int length) {
        String clean = Html.clean(html);
        int start = Math.min(from, clean.length());
        String line = PlainText.line(clean.substring(start, Math.min(start + length, clean.length())));
        assertThat(!Html.plainlySays(clean, line) || Html.words(clean).contains(line))
                .isTrue();
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        Arbitrary<String> words = Arbitraries.of("Ủy ban", "nhân dân", "phường", "Mai Lĩnh", "3.184", "hồ sơ", "“xong”")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(list -> String.join(" ", list));
        Arbitrary<String> frame = Arbitraries.of(
                "<p>%s</p>",
                "<h2>%s</h2>",
                "<h3>%s</h3>",
                "<h4>%s</h4>",
                "<ul><li>%s</li></ul>",
                "<ol><li><strong>%s</strong></li></ol>",
                "<blockquote><p><em>%s</em></p></blockquote>",
                "<p><a href=\"/tin-tuc\">%s</a></p>",
                "<table><caption>%s</caption></table>",
                "<table><thead><tr><th scope=\"col\">%s</th></tr></thead></table>",
                "<table><tbody><tr><td colspan=\"2\">%s</td></tr></tbody></table>",
                "<figure><figcaption>%s</figcaption></figure>");
        return Combinators.combine(frame, words).as(Block::new).list().ofMaxSize(6);
    }

    record Block(String frame, String words) {
        String html() {
            return frame.formatted(words);
        }
    }
}
