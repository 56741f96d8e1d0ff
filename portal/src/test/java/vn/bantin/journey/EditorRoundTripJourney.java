package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.bantin.kit.text.Html;

/** What the server keeps, read and written by the editor in the browser. */
class EditorRoundTripJourney {
    private static final Path DEMONSTRATION = Path.of("src/main/resources/demonstration");
    private static final String[] HOSTILE = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<a href=\"jAvA\tscript:alert(1)\">bấm",
        "<table><tr><td>một<table><tr><td>hai",
        "<ul><li><ul><li>ba",
        "<em><p>bốn</em>",
        "<h1>năm",
        "<p>sáu<h2>bảy",
        "</table>",
        "</ul>",
        "<td colspan=9999 rowspan=0>tám",
        "<figure><table><caption>chín",
        "<blockquote>mười<br>",
        "&nbsp;",
        "<b><i>",
        "<br><br>",
        "<thead><tr><th scope=row>",
    };

    private final EditorPage desk = new EditorPage("");
    private final Random random = new Random(20261124);

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void every_article_of_the_demonstration_comes_back_as_it_was() throws IOException {
        List<String> kept;
        try (Stream<Path> files = Files.walk(DEMONSTRATION)) {
            kept = files.filter(file -> file.toString().endsWith(".html"))
                    .map(EditorRoundTripJourney::body)
                    .toList();
        }
        assertThat(kept).hasSizeGreaterThan(20);
        assertThat(through(kept))
                .isEqualTo(kept.stream().map(EditorRoundTripJourney::settled).toList());
    }

    private static String body(Path file) {
        try {
            Element article = Jsoup.parseBodyFragment(Files.readString(file)).expectFirst("article");
            article.select("h1, figure, p.lead, p.addendum, p.byline").remove();
            return Html.clean(article.html());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** White space between blocks and runs of it show nothing, and an editor has no place for them. */
    private static String settled(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
        document.body().nodeStream(TextNode.class).toList().forEach(EditorRoundTripJourney::settle);
        return document.body().html();
    }

    private static void settle(TextNode text) {
        String words = text.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
        if (isEdge(text.previousSibling(), text)) {
            words = words.replaceFirst("^ ", "");
        }
        if (isEdge(text.nextSibling(), text)) {
            words = words.replaceFirst(" $", "");
        }
        text.text(words);
    }

    private static boolean isEdge(Node sibling, TextNode text) {
        boolean isInBlock = text.parent() instanceof Element parent && parent.isBlock();
        return sibling == null ? isInBlock : sibling instanceof Element element && element.isBlock();
    }

    @Test
    void every_text_of_the_vocabulary_comes_back_as_it_was() {
        List<String> kept =
                Stream.generate(this::text).limit(400).map(Html::clean).toList();
        assertThat(through(kept)).isEqualTo(kept);
    }

    @Test
    void wild_texts_keep_their_words_and_change_at_most_once() {
        List<String> kept = Stream.generate(() -> some(1, 8, this::wild))
                .limit(400)
                .map(Html::clean)
                .toList();
        List<String> once = through(kept);
        assertThat(through(once)).isEqualTo(once);
        assertThat(once.stream().map(EditorRoundTripJourney::words))
                .isEqualTo(kept.stream().map(EditorRoundTripJourney::words).toList());
    }

    private static String words(String html) {
        return Jsoup.parseBodyFragment(html).text().replaceAll("\\s", "");
    }

    /** Server, editor, server. */
    private List<String> through(List<String> kept) {
        try (Page page = Browser.page(1280, ColorScheme.LIGHT)) {
            page.navigate(desk.address());
            @SuppressWarnings("unchecked")
            List<String> written = (List<String>) page.evaluate(
                    "async ([module, texts]) => { const { read, write } = await import(module);"
                            + " return texts.map((text) => write(read(text))); }",
                    List.of(desk.module("desk/html.js"), kept));
            return written.stream().map(Html::clean).toList();
        }
    }

    private String wild() {
        return random.nextBoolean() ? one(HOSTILE) : text();
    }

    private String text() {
        return some(1, 4, this::block);
    }

    private String block() {
        return switch (random.nextInt(10)) {
            case 0 -> "<h3>" + line() + "</h3>";
            case 1 -> list(1);
            case 2 -> "<blockquote>" + some(1, 3, this::paragraph) + "</blockquote>";
            case 3 -> "<blockquote>" + line() + "</blockquote>";
            case 4 -> table();
            case 5 -> "<figure>" + table() + "<figcaption>" + line() + "</figcaption></figure>";
            case 6 -> "<figure>" + picture() + "<figcaption>" + line() + "</figcaption></figure>";
            default -> paragraph();
        };
    }

    private String picture() {
        String alternative = one(new String[] {"", " alt=\"\"", " alt=\"Cầu &amp; chợ\""});
        String credit = random.nextBoolean() ? " data-credit=\"Huy Kiên\"" : "";
        return "<img src=\"/media/anh/01936f3c-0000-7000-8000-000000000001\"" + alternative + credit + ">";
    }

    private String paragraph() {
        return "<p>" + line() + "</p>";
    }

    private String list(int depth) {
        String name = random.nextBoolean() ? "ul" : "ol";
        return "<" + name + ">" + some(1, 4, () -> "<li>" + item(depth) + "</li>") + "</" + name + ">";
    }

    private String item(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> some(1, 3, this::paragraph);
            case 1 -> depth > 2 ? line() : line() + list(depth + 1);
            default -> line();
        };
    }

    private String table() {
        int columns = 1 + random.nextInt(4);
        String caption = random.nextBoolean() ? "<caption>" + line() + "</caption>" : "";
        String head = random.nextBoolean()
                ? "<thead><tr>" + cells(columns, () -> "<th scope=\"col\">" + line() + "</th>") + "</tr></thead>"
                : "";
        String rows = some(1, 4, () -> "<tr>" + cells(columns, this::cell) + "</tr>");
        return "<table>" + caption + head + "<tbody>" + rows + "</tbody></table>";
    }

    private String cell() {
        return switch (random.nextInt(6)) {
            case 0 -> "<th scope=\"row\">" + line() + "</th>";
            case 1 -> "<td></td>";
            case 2 -> "<td>" + paragraph() + list(2) + "</td>";
            case 3 -> "<td colspan=\"2\" rowspan=\"3\">" + line() + "</td>";
            default -> "<td>" + line() + "</td>";
        };
    }

    private static String cells(int count, Supplier<String> cell) {
        return IntStream.range(0, count).mapToObj(i -> cell.get()).collect(Collectors.joining());
    }

    private String line() {
        return some(1, 4, this::word);
    }

    private String word() {
        return switch (random.nextInt(8)) {
                    case 0 -> "<strong>phường</strong> ký ";
                    case 1 -> "<em>Bến Sen</em>, ";
                    case 2 -> "<a href=\"https://bensen.example/a?b=1&amp;c=2\"><strong>trang</strong> tin</a>; ";
                    case 3 -> "số 1 &lt; 2 &amp; 3\u00a0%<br>dòng hai. ";
                    case 4 -> "<strong><em>đường</em></strong> ";
                    default -> "Ủy ban nhân dân ";
                }
                + "và";
    }

    private String some(int least, int bound, Supplier<String> piece) {
        return IntStream.range(0, least + random.nextInt(bound - least))
                .mapToObj(i -> piece.get())
                .collect(Collectors.joining());
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
