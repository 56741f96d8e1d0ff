package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.account.Strength;
import vn.bantin.article.Adopting;
import vn.bantin.article.Article;
import vn.bantin.article.Content;
import vn.bantin.article.Editions;
import vn.bantin.kit.data.Engine;
import vn.bantin.manuscript.Docx;
import vn.bantin.media.Paintings;
import vn.bantin.safety.Payloads;

/**
 * Every payload of the list goes through every field that the desk stores, and every page that shows one is opened in a
 * real browser: nothing runs, nothing is even stopped by the content security policy, and no element or attribute stands
 * there that we did not put there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredScriptsJourney {
    private static final String NAMED = "\"><img src=x onerror=alert('name')>";
    private static final int BATCH = 30;
    private static final int LONGEST_TITLE = 280;
    private static final int LONGEST_OF_A_BATCH = 2_000;

    /** Tells what ran, and what a policy or a missing file has stopped. */
    private static final String WATCH = """
            window.__seen = [];
            for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
              window[name] = (...values) => void __seen.push(name + " " + values);
            }
            document.addEventListener("securitypolicyviolation",
              (event) => __seen.push("policy " + event.violatedDirective + " " + event.blockedURI + " " + event.sample));
            addEventListener("error",
              (event) => __seen.push("error " + (event.message ?? event.target.outerHTML ?? "")), true);
            """;

    /** Everything of a document that no template of ours and no text of the closed vocabulary can have brought. */
    private static final String STRANGE = """
            (root) => {
              const parsed = (value) => URL.parse(value, document.baseURI) ?? { protocol: "", origin: "" };
              const names = new Set(("html head meta title link script body header footer main nav aside section article div "
                + "p h1 h2 h3 h4 ul ol li blockquote strong em br a img table caption thead tbody tr th td figure figcaption "
                + "form fieldset legend label input textarea select optgroup option button details summary span time "
                + "dialog template del ins mark code dl dt dd address small search svg path rect picture source")
                .split(" "));
              const strange = [];
              for (const element of root.querySelectorAll("*")) {
                const name = element.localName;
                const inText = element.closest(".body, .ProseMirror") !== null;
                if (!names.has(name) || (inText && ["script", "form", "input", "svg"].includes(name)
                    && !element.closest("[role=toolbar]"))) {
                  strange.push(element.outerHTML.slice(0, 200));
                }
                for (const { name: attribute, value } of element.attributes) {
                  const address = ["href", "src", "action", "formaction", "poster", "data", "xlink:href"].includes(attribute);
                  const scheme = address ? parsed(value).protocol : "";
                  const mine = !address || name === "a"
                    ? ["", "http:", "https:", "mailto:", "tel:"].includes(scheme)
                    : parsed(value).origin === location.origin;
                  if (attribute.startsWith("on") || !mine || ["srcdoc", "http-equiv", "ping", "nonce"].includes(attribute)
                      || (attribute === "style" && !element.closest(".ProseMirror, [role=toolbar]"))
                      || (name === "script" && attribute === "src" && !value.startsWith("/assets/"))) {
                    strange.push(name + " " + attribute + "=" + value.slice(0, 200));
                  }
                }
                if (name === "script" && !element.src) {
                  strange.push(element.outerHTML.slice(0, 200));
                }
              }
              return strange;
            }
            """;

    /** Of texts alone, put into a page that has no policy to help: which of them hold more than the vocabulary. */
    private static final String VOCABULARY = """
            async (texts) => {
              const names = new Set(("p h2 h3 h4 ul ol li blockquote strong em br table caption thead tbody tr th td figure "
                + "figcaption a img").split(" "));
              const attributes = new Set(["href", "src", "alt", "scope", "colspan", "rowspan"]);
              const strange = [];
              const box = document.body.appendChild(document.createElement("div"));
              for (const text of texts) {
                box.innerHTML = text;
                for (const element of box.querySelectorAll("*")) {
                  const schemes = ["http:", "https:", "mailto:", "tel:"];
                  if (!names.has(element.localName) || [...element.attributes].some(({ name }) => !attributes.has(name))
                      || (element.localName === "a" && !["", ":", "about:"].includes(element.protocol) && !schemes.includes(element.protocol))
                      || (element.localName === "img" && !element.getAttribute("src").startsWith("/media/anh/"))) {
                    strange.push(element.outerHTML.slice(0, 300));
                  }
                }
              }
              await new Promise((done) => setTimeout(done, 200));
              return strange.concat(window.__seen.filter((one) => !one.startsWith("error <img")));
            }
            """;

    private final TwoSites sites = TwoSites.on(Engine.SQLITE);
    private final List<String> payloads = Payloads.all();
    private final Account named = sites.here.add(NAMED, Role.REPORTER);
    private final DeskClient reporter = sites.here.as(named, Strength.TWO_FACTORS);
    private final DeskClient editor = sites.here.as(Role.EDITOR);
    private final DeskClient publisher = sites.here.as(Role.PUBLISHER);
    private final DeskClient administrator = sites.here.as(Role.SITE_ADMINISTRATOR);
    private final List<String> wrong = new ArrayList<>();

    @AfterAll
    void stop() {
        sites.close();
    }

    @Test
    void each_payload_alone_leaves_nothing_but_the_vocabulary() {
        assertThat(payloads).hasSizeGreaterThan(150);
        String draft = begin("Từng mẫu một");
        List<String> stored = new ArrayList<>();
        for (String payload : payloads) {
            HttpResponse<String> pasted = reporter.post("/ban-bien-tap/dan", Map.of("html", payload));
            assertThat(pasted.statusCode()).as(payload).isIn(200, 422);
            stored.add(pasted.statusCode() == 200 ? html(pasted) : "");
            saveBody(draft, payload);
            stored.add(body(draft));
        }
        Page page = Browser.page(1280, ColorScheme.LIGHT);
        page.addInitScript(WATCH);
        page.navigate("about:blank");
        assertThat((List<?>) page.evaluate(VOCABULARY, stored)).isEmpty();
        page.context().close();
    }

    private static String html(HttpResponse<String> pasted) {
        return JsonParser.parseString(pasted.body())
                .getAsJsonObject()
                .get("html")
                .getAsString();
    }

    @Test
    void pages_of_the_desk_run_nothing_of_what_they_show() {
        reporter.upload(
                "/ban-bien-tap/anh",
                new DeskClient.File("file", "<img src=x onerror=alert(1)>.jpg", "image/jpeg", Paintings.jpeg(60, 40)));
        Page ofReporter = pageOf(reporter);
        Page ofEditor = pageOf(editor);
        for (String batch : batches()) {
            String draft = begin(batch);
            requireStatus(reporter.save(draft, form(1, batch, batch)), 200);
            requireStatus(reporter.post(draft + "/gop-y", Map.of("passage", batch, "words", batch)), 303);
            open(ofReporter, draft);
            open(ofReporter, "/ban-bien-tap/xem-truoc/" + preview(draft));
            requireStatus(reporter.save(draft, form(2, "Đề " + batch, batch)), 200);
            requireStatus(reporter.save(draft, form(3, shortened(batch), wellFormed(batch))), 200);
            requireStatus(reporter.post(draft + "/gui-duyet", Map.of()), 303);
            requireStatus(editor.post(draft + "/tra-lai", Map.of("reason", batch)), 303);
            open(ofReporter, draft);
            requireStatus(reporter.post(draft + "/gui-duyet", Map.of()), 303);
            open(ofEditor, draft);
            requireStatus(editor.post(draft + "/duyet", Map.of("revision", "4")), 303);
            requireStatus(publisher.post(draft + "/dang", Map.of()), 303);
            HttpResponse<String> corrected = editor.post(draft + "/dinh-chinh", Map.of("correction", batch));
            requireStatus(corrected, 303);
            open(ofEditor, DeskClient.location(corrected));
            open(ofEditor, "/ban-bien-tap/bai-viet/" + article(draft) + "?truoc=b1&sau=b2");
            Article article = articleOf(draft);
            open(ofReporter, "/" + article.path());
            requireStatus(publisher.post(draft + "/go", Map.of("reason", batch)), 303);
            open(ofReporter, "/" + article.path());
        }
        open(ofReporter, "/ban-bien-tap");
        open(ofEditor, "/ban-bien-tap");
        open(ofEditor, "/ban-bien-tap/bai-viet?trang-thai=&tu=" + encoded("\"><img src=x onerror=alert(1)>"));
        open(ofEditor, "/ban-bien-tap/bai-viet");
        close(ofReporter, ofEditor);
        assertThat(wrong).isEmpty();
    }

    @Test
    void pages_of_readers_run_nothing_of_what_was_published() {
        List<Article> articles = adoptAll();
        Page page = pageOf(editor);
        for (Article article : articles) {
            open(page, "/" + article.path());
        }
        open(page, "/");
        IntStream.rangeClosed(1, 3).forEach(number -> open(page, "/tin-tuc?trang=" + number));
        awaitSearch();
        for (String query :
                List.of("tin", "alert", "script", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>")) {
            open(page, "/tim-kiem?q=" + encoded(query));
            open(page, "/tim-kiem.json?q=" + encoded(query));
            open(page, "/tim-kiem/goi-y.json?q=" + encoded(query));
        }
        IntStream.rangeClosed(1, 2).forEach(number -> open(page, "/ban-bien-tap/bai-viet?trang=" + number));
        close(page);
        assertThat(wrong).isEmpty();
    }

    @Test
    void names_of_accounts_run_nothing_and_are_no_formula() {
        for (int number = 0; number < payloads.size(); number++) {
            String name = payloads.get(number);
            Map<String, String> form = Map.of(
                    "name",
                    name.substring(0, Math.min(110, name.length())) + " " + number,
                    "email",
                    number + "@mailinh.example",
                    "role",
                    "EDITOR",
                    "expires",
                    "");
            requireStatus(administrator.post("/ban-bien-tap/nhan-su", form), 200);
        }
        String attack = "\"><svg onload=alert(1)>";
        Page page = pageOf(administrator);
        open(page, "/ban-bien-tap/nhan-su");
        open(page, "/ban-bien-tap/nhat-ky?ai=" + encoded(attack) + "&doi-tuong=" + encoded(attack));
        open(page, "/ban-bien-tap/nhat-ky?tu=" + encoded(attack) + "&" + encoded(attack) + "=1");
        open(page, "/ban-bien-tap/dang-nhap?tiep=" + encoded("/ban-bien-tap/" + attack));
        open(page, "/ban-bien-tap/loi-moi/" + encoded(attack));
        open(page, "/ban-bien-tap/" + encoded(attack));
        close(page);
        assertThat(administrator
                        .get("/ban-bien-tap/nhat-ky.csv")
                        .body()
                        .substring(1)
                        .split("\",\"|\"\r\n\""))
                .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)\"?[=+@\\t\\r-].*"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_word_document_brings_nothing_but_the_vocabulary() {
        Page page = pageOf(reporter);
        List<String> stored = new ArrayList<>();
        for (List<String> batch : lists()) {
            String draft = begin("Từ Word");
            Docx docx = Docx.of(IntStream.range(0, batch.size())
                    .mapToObj(number -> Docx.p(xml(batch.get(number))) + "<w:p><w:hyperlink r:id=\"h" + number
                            + "\"><w:r><w:t>bấm</w:t></w:r></w:hyperlink></w:p>")
                    .collect(Collectors.joining()));
            for (int number = 0; number < batch.size(); number++) {
                docx.relationship("h" + number, "hyperlink", xml(batch.get(number)), "External");
            }
            requireStatus(
                    reporter.upload(draft + "/word", new DeskClient.File("word", "a.docx", "x/y", docx.bytes())), 303);
            assertThat(body(draft)).contains("<p>");
            stored.add(body(draft));
            open(page, draft);
        }
        page.navigate("about:blank");
        assertThat((List<?>) page.evaluate(VOCABULARY, stored)).isEmpty();
        close(page);
        assertThat(wrong).isEmpty();
    }

    private String begin(String title) {
        return DeskClient.location(reporter.post(
                "/ban-bien-tap/bai-viet", Map.of("title", title, "section", Long.toString(sites.here.news.id()))));
    }

    private void saveBody(String draft, String html) {
        int revision = sites.database()
                .read(tx -> new Editions(tx, sites.here.site.id()).byId(id(draft)))
                .orElseThrow()
                .revision();
        requireStatus(
                reporter.save(draft, Map.of("revision", Integer.toString(revision), "title", "x", "body", html)), 200);
    }

    private String body(String draft) {
        return sites.database()
                .read(tx -> new Editions(tx, sites.here.site.id()).byId(id(draft)))
                .orElseThrow()
                .content()
                .body();
    }

    /** A draft that says the same in all its fields. */
    private static Map<String, String> form(int revision, String title, String body) {
        Map<String, String> form = new HashMap<>();
        for (String field :
                List.of("dateline", "lead", "caption", "credit", "alternative", "addendum", "byline", "correction")) {
            form.put(field, body);
        }
        form.put("revision", Integer.toString(revision));
        form.put("title", title);
        form.put("body", body);
        return form;
    }

    /** What the proofreader lets through to review: links whose address does not serve are none any more. */
    private static String wellFormed(String batch) {
        return "<p>Mở đầu.</p>" + batch.replaceAll("(?i)<(a|area|img)\\b", "<x");
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }

    private String preview(String draft) {
        return org.jsoup.Jsoup.parse(
                        reporter.post(draft + "/xem-truoc", Map.of()).body())
                .select("#link")
                .val()
                .replaceAll(".*/", "");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.replaceAll(".*/", ""));
    }

    private UUID article(String draft) {
        return sites.database()
                .read(tx -> new Editions(tx, sites.here.site.id()).byId(id(draft)))
                .orElseThrow()
                .articleId();
    }

    private Article articleOf(String draft) {
        UUID id = article(draft);
        return sites.database()
                .read(tx -> new vn.bantin.article.Articles(tx, sites.here.site.id()).byId(id))
                .orElseThrow();
    }

    private List<List<String>> lists() {
        List<String> shorter = payloads.stream()
                .filter(payload -> payload.length() <= LONGEST_OF_A_BATCH)
                .toList();
        return IntStream.range(0, (shorter.size() + BATCH - 1) / BATCH)
                .mapToObj(number -> shorter.subList(number * BATCH, Math.min(shorter.size(), (number + 1) * BATCH)))
                .toList();
    }

    private List<String> batches() {
        return lists().stream().map(batch -> String.join(" ", batch)).toList();
    }

    /** As many payloads to an article as fit into a title, in all its fields, live at once. */
    private List<Article> adoptAll() {
        Account archivist = sites.here.person(Role.PUBLISHER);
        List<String> groups = groups();
        return sites.database()
                .write(tx -> IntStream.range(0, groups.size())
                        .mapToObj(number -> {
                            String group = groups.get(number);
                            Content content = new Content(
                                    group.substring(0, Math.min(LONGEST_TITLE, group.length())) + " tin " + number,
                                    group,
                                    group + " tin",
                                    "<p>Tin.</p>" + group,
                                    null,
                                    group,
                                    group,
                                    group);
                            Instant published = Instant.now().minusSeconds(number + 60L);
                            return new Adopting(InstantSource.system())
                                    .adopt(tx, archivist, sites.here.news, content, published);
                        })
                        .toList());
    }

    private List<String> groups() {
        List<String> groups = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        for (String payload : payloads) {
            if (group.length() + payload.length() > LONGEST_TITLE && !group.isEmpty()) {
                groups.add(group.toString());
                group.setLength(0);
            }
            group.append(payload).append(' ');
        }
        groups.add(group.toString());
        return groups;
    }

    /** Text of an element or attribute of XML, which some signs may not stand in. */
    private static String xml(String payload) {
        return Entities.escape(payload.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\ud800-\\udfff\\ufffe\\uffff]", ""))
                .replaceAll("&(?!amp;|lt;|gt;|quot;)[a-zA-Z]+;", "x");
    }

    private void awaitSearch() {
        Instant end = Instant.now().plusSeconds(60);
        while (!sites.here.asNobody().get("/tim-kiem.json?q=tin").body().contains("\"excerpt\"")) {
            assertThat(Instant.now()).isBefore(end);
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    private Page pageOf(DeskClient client) {
        Page page = Browser.page(1280, ColorScheme.LIGHT);
        page.context()
                .addCookies(List.of(new Cookie("bantin_phien", client.token())
                        .setDomain("127.0.0.1")
                        .setPath("/ban-bien-tap")));
        page.addInitScript(WATCH);
        page.onDialog(dialog -> {
            wrong.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(sites.here.origin() + "/")
                    && !request.url().startsWith("about:")) {
                wrong.add("asked for " + request.url());
            }
        });
        page.onPageError(error -> wrong.add("script " + error));
        page.onPopup(popup -> wrong.add("window " + popup.url()));
        return page;
    }

    private void open(Page page, String path) {
        String address = sites.here.origin() + path;
        page.navigate(address);
        page.waitForTimeout(10);
        if (!page.url().split("#")[0].equals(address.split("#")[0])) {
            wrong.add(path + " led to " + page.url());
        }
        ((List<?>) page.evaluate("() => window.__seen")).forEach(seen -> wrong.add(path + " " + seen));
        if (!path.contains(".json")) {
            ((List<?>) page.evaluate("() => (" + STRANGE + ")(document)")).forEach(one -> wrong.add(path + " " + one));
        }
    }

    private static void close(Page... pages) {
        for (Page page : pages) {
            page.context().close();
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void requireStatus(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode())
                .as(() -> answer.request().uri() + " "
                        + org.jsoup.Jsoup.parse(answer.body())
                                .select("[role=alert]")
                                .text())
                .isEqualTo(status);
    }
}
