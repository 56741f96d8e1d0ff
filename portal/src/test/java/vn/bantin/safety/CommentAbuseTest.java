package vn.bantin.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Commenter.fault;
import static vn.bantin.Commenter.page;
import static vn.bantin.Commenter.token;
import static vn.bantin.Commenter.with;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.Commenter;
import vn.bantin.DeskClient;
import vn.bantin.RunningPortal;
import vn.bantin.challenge.Peek;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Comments;
import vn.bantin.comment.Reference;
import vn.bantin.comment.Standing;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Wish;
import vn.bantin.kit.data.Engine;
import vn.bantin.vietnamese.Unicode;

/** What scripts, floods and odd text try with the form that everybody may send. */
@ParameterizedClass
@EnumSource(Engine.class)
class CommentAbuseTest {
    private static final int MEGABYTE = 1 << 20;

    private final RunningPortal portal;
    private final Commenter reader;
    private final String article;
    private final Map<String, String> fields = Commenter.fields();

    CommentAbuseTest(Engine engine) {
        portal = RunningPortal.on(engine);
        reader = Commenter.at(portal);
        article = anotherArticle();
    }

    private String anotherArticle() {
        return "/"
                + portal.newsroom()
                        .adopted(
                                "Bài bị phá " + UUID.randomUUID(),
                                portal.newsroom().clock.instant())
                        .path();
    }

    private long kept() {
        return portal.portal()
                .database()
                .read(tx -> tx.createQuery("""
                SELECT COUNT(*) FROM comment c JOIN article a ON a.id = c.article_id WHERE a.path = :path
                """)
                        .bind("path", article.substring(1))
                        .mapTo(long.class)
                        .one());
    }

    private Comment comment(HttpResponse<String> sent) {
        String number = DeskClient.location(sent).replaceAll(".*/(BL-[^?]*).*", "$1");
        return portal.portal()
                .database()
                .read(tx -> new Comments(tx, portal.newsroom().site.id())
                        .byReference(Reference.read(number).orElseThrow()))
                .orElseThrow();
    }

    @Test
    void a_code_that_was_read_once_serves_one_of_all_who_share_it() throws Exception {
        Map<String, String> read = reader.readingCode(reader.send(article, fields), fields);
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> sendings = IntStream.range(0, 30)
                    .mapToObj(i -> (Callable<Integer>) () -> Commenter.at(portal)
                            .send(article, with(read, Map.of("tieu-de", "Lần " + i)))
                            .statusCode())
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> sending : crowd.invokeAll(sendings)) {
                statuses.add(sending.get());
            }
            assertThat(statuses).containsOnlyOnce(303);
            assertThat(statuses).filteredOn(status -> status == 422).hasSize(29);
        }
        assertThat(kept()).isEqualTo(1);
        assertThat(fault(reader.send(article, read))).startsWith("Mã này đã được dùng");
    }

    @Test
    void a_solution_is_worth_one_comment_however_often_it_is_sent() {
        Map<String, String> proved = with(fields, Map.of("bang-chung", reader.proof(article)));
        assertThat(reader.send(article, proved).statusCode()).isEqualTo(303);
        HttpResponse<String> again = reader.send(article, proved);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(fault(again)).startsWith("Lần kiểm tra tự động không còn giá trị");
        assertThat(token(again)).isNotEmpty();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void codes_and_solutions_of_another_article_are_worth_nothing() {
        String other = anotherArticle();
        Map<String, String> read = reader.readingCode(reader.send(other, fields), fields);
        assertThat(reader.send(article, read).statusCode()).isEqualTo(422);
        HttpResponse<String> proved = reader.send(article, with(fields, Map.of("bang-chung", reader.proof(other))));
        assertThat(proved.statusCode()).isEqualTo(422);
        assertThat(kept()).isZero();
    }

    @Test
    void a_code_cannot_be_found_out_by_guessing() {
        String token = token(reader.send(article, fields));
        Map<String, String> guess =
                with(fields, Map.of("ma-the", token, "ma", Peek.otherDigits(portal.folder(), token)));
        assertThat(reader.send(article, guess).statusCode()).isEqualTo(422);
        Map<String, String> right = with(fields, Map.of("ma-the", token, "ma", Peek.digits(portal.folder(), token)));
        assertThat(fault(reader.send(article, right))).startsWith("Mã này đã được dùng");
        assertThat(kept()).isZero();
    }

    @Test
    void a_farm_at_one_address_is_told_to_wait_and_loses_no_word() {
        int taken = 0;
        HttpResponse<String> last = null;
        for (int i = 0; i < 14; i++) {
            last = reader.sendProved(article, Commenter.fields());
            taken += last.statusCode() == 303 ? 1 : 0;
        }
        assertThat(taken).isBetween(10, 11);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After"))
                .hasValueSatisfying(wait -> assertThat(wait).matches("[1-9][0-9]?"));
        assertThat(fault(last)).startsWith("Từ mạng của bạn vừa gửi quá nhiều nội dung");
        assertThat(page(last).expectFirst("#ho-ten").val()).isEqualTo("Nguyễn Thị Mến");
        assertThat(Commenter.at(portal).sendProved(article, fields).statusCode())
                .isEqualTo(303);
    }

    @Test
    void codes_pictures_and_numbers_are_not_given_out_without_end() {
        assertThat(statuses(80, () -> reader.get("/ma-xac-nhan/bai-toan.json?bai=" + UUID.randomUUID())))
                .contains(200, 429);
        assertThat(statuses(120, () -> reader.get("/ma-xac-nhan/x.png"))).containsExactlyInAnyOrder(404, 429);
        HttpResponse<String> refused = reader.get("/ma-xac-nhan/x.png");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(statuses(60, () -> reader.get("/binh-luan/BL-0000-0000"))).containsExactlyInAnyOrder(404, 429);
        assertThat(statuses(80, () -> reader.send(article, fields))).contains(429);
    }

    private static Set<Integer> statuses(int times, java.util.function.Supplier<HttpResponse<String>> request) {
        Set<Integer> statuses = new HashSet<>();
        for (int i = 0; i < times; i++) {
            statuses.add(request.get().statusCode());
        }
        return statuses;
    }

    /** What the reader writes into the header stands before what our proxy adds. */
    @Test
    void whoever_invents_addresses_is_counted_as_the_one_they_are() {
        int taken = 0;
        for (int i = 0; i < 14; i++) {
            Commenter forging = new Commenter(portal, "198.51.100." + i + ", " + reader.address());
            taken += forging.sendProved(article, Commenter.fields()).statusCode() == 303 ? 1 : 0;
        }
        assertThat(taken).isBetween(10, 11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ho-ten",
                "dien-thoai",
                "tieu-de",
                "loi-binh-luan",
                "ma",
                "ma-the",
                "bang-chung",
                "trang-web",
                "dong-y"
            })
    void a_field_of_a_megabyte_is_refused_with_a_sentence(String field) {
        for (String filling : List.of("a", " ", "\u0301", "\uD800")) {
            Map<String, String> sent =
                    with(with(fields, Map.of("bang-chung", "x")), Map.of(field, filling.repeat(MEGABYTE)));
            HttpResponse<String> refused = reader.send(article, sent);
            assertThat(refused.statusCode()).as(filling).isIn(413, 422);
            assertThat(
                            refused.statusCode() == 413
                                    ? page(refused).expectFirst("main").text()
                                    : fault(refused))
                    .isNotEmpty();
            assertThat(refused.body().length()).isLessThan(MEGABYTE);
        }
        assertThat(kept()).isZero();
    }

    @Test
    void ten_thousand_fields_and_half_a_form_are_no_trouble() {
        Map<String, String> many = new HashMap<>(fields);
        IntStream.range(0, 10_000).forEach(i -> many.put("thua" + i, "x"));
        assertThat(reader.send(article, many).statusCode()).isLessThan(500);
        assertThat(reader.send(article, Map.of()).statusCode()).isEqualTo(422);
    }

    /** Nothing runs, nothing breaks, and what is kept is composed text without invisible signs. */
    @Test
    void naughty_text_in_every_field_is_kept_as_text_or_refused_with_a_sentence() {
        List<String> wrong = new ArrayList<>();
        int keptOnes = 0;
        for (String naughty : NaughtyStrings.all()) {
            Commenter other = Commenter.at(portal);
            Map<String, String> filled = with(
                    fields,
                    Map.of(
                            "ho-ten",
                            cut(naughty, 60),
                            "tieu-de",
                            cut(naughty, 120),
                            "loi-binh-luan",
                            cut(naughty, 2_500)));
            HttpResponse<String> asked = other.send(article, filled);
            wrong.addAll(harm(naughty, asked));
            HttpResponse<String> sent = other.sendProved(article, filled);
            if (sent.statusCode() == 303) {
                keptOnes++;
                wrong.addAll(harm(naughty, other.get(DeskClient.location(sent))));
                wrong.addAll(unclean(naughty, comment(sent)));
                assertThat(comment(sent).words()).isEqualTo(asKept(filled));
            } else {
                wrong.addAll(harm(naughty, sent));
                assertThat(fault(sent)).as(naughty).isNotEmpty();
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(keptOnes).isGreaterThan(70);
    }

    /** No template, no other language has read it; a lone surrogate is a question mark on the wire. */
    private static String asKept(Map<String, String> filled) {
        return new Submission(
                        sent(filled.get("ho-ten")),
                        "",
                        sent(filled.get("tieu-de")),
                        sent(filled.get("loi-binh-luan")),
                        Wish.PUBLICATION)
                .words();
    }

    private static String sent(String text) {
        return Unicode.nfc(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static List<String> harm(String naughty, HttpResponse<String> response) {
        List<String> harm = new ArrayList<>();
        if (response.statusCode() >= 500) {
            harm.add(response.statusCode() + " for " + naughty);
        }
        Document page = page(response);
        page.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    if (attribute.getKey().startsWith("on")
                            || attribute.getKey().equals("srcdoc")
                            || attribute.getKey().matches("href|src|action")
                                    && attribute.getValue().contains("javascript:")) {
                        harm.add(element.tagName() + " " + attribute + " for " + naughty);
                    }
                }));
        page.select("script").stream()
                .filter(script -> !script.attr("src").startsWith("/assets/")
                        || !script.data().isEmpty())
                .map(Element::outerHtml)
                .forEach(harm::add);
        if (!page.select("main iframe, main style, main math, main base, main u, main strong strong")
                        .isEmpty()
                || page.select("form.writing").size() > 1) {
            harm.add("markup for " + naughty);
        }
        return harm;
    }

    private static List<String> unclean(String naughty, Comment comment) {
        return Stream.of(comment.name(), comment.title(), comment.words())
                .filter(text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        || text.isBlank()
                        || text.matches("(?s).*[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]].*"))
                .map(text -> "unclean for " + naughty)
                .toList();
    }

    @Test
    void letters_in_disguise_wait_longer_or_are_turned_away_and_told_so() {
        HttpResponse<String> doubtful =
                reader.sendProved(article, with(fields, Map.of("loi-binh-luan", "Vào саsinо с tôi nhé các bạn ơi")));
        assertThat(comment(doubtful).standing()).isEqualTo(Standing.HELD);
        assertThat(comment(doubtful).causes()).contains("disguise");
        HttpResponse<String> spam =
                reader.sendProved(article, with(fields, Map.of("loi-binh-luan", "Vào саsinо ở ⓣⓡⓐⓝⓖ。ⓒⓞⓜ")));
        assertThat(spam.statusCode()).isEqualTo(422);
        assertThat(fault(spam))
                .startsWith("Nội dung chưa được nhận vì giống thư rác")
                .contains("chữ giả dạng", "liên kết");
        assertThat(page(spam).expectFirst("#loi-binh-luan").text()).contains("саsinо");
    }

    @Test
    void the_field_that_nobody_sees_turns_a_script_away_and_lets_a_person_try_again() {
        Map<String, String> proved =
                with(fields, Map.of("bang-chung", reader.proof(article), "trang-web", "http://x.example"));
        HttpResponse<String> trapped = reader.send(article, proved);
        assertThat(trapped.statusCode()).isEqualTo(422);
        assertThat(fault(trapped)).contains("chỉ cần gửi lại");
        assertThat(page(trapped).expectFirst("#trang-web").val()).isEmpty();
        assertThat(kept()).isZero();
        assertThat(reader.send(article, with(proved, Map.of("trang-web", ""))).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_flood_on_one_article_waits_behind_the_others() {
        Set<Standing> standings = new HashSet<>();
        List<String> lastCauses = List.of();
        for (int i = 0; i < 36; i++) {
            HttpResponse<String> sent = Commenter.at(portal).sendProved(article, Commenter.fields());
            assertThat(sent.statusCode()).as("comment %d", i).isEqualTo(303);
            lastCauses = comment(sent).causes();
            standings.add(comment(sent).standing());
        }
        assertThat(lastCauses).contains("flood");
        assertThat(standings).isSubsetOf(Standing.WAITING, Standing.HELD);
        assertThat(kept()).isEqualTo(36);
    }

    @Test
    void the_number_of_a_comment_opens_nothing_at_another_site() {
        String location = DeskClient.location(reader.sendProved(article, fields));
        assertThat(reader.get(location).statusCode()).isEqualTo(200);
        assertThat(portal.get(location).statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_that_another_site_sends_is_none() {
        HttpResponse<String> forged = portal.send(
                "POST",
                article + "/binh-luan",
                "Host",
                RunningPortal.HOST[1],
                "Origin",
                "https://ke-gian.example",
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void what_reaches_the_receipt_is_shown_as_it_was_written() {
        String words = "Dòng một\n\n<b>Dòng hai</b> & \"ba\" ’";
        HttpResponse<String> sent = reader.sendProved(article, with(fields, Map.of("loi-binh-luan", words)));
        Document receipt = page(reader.get(DeskClient.location(sent)));
        assertThat(receipt.expectFirst(".receipt .words").wholeText()).isEqualTo(words);
        assertThat(receipt.select(".receipt b")).isEmpty();
    }
}
