package vn.bantin.journey;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import vn.bantin.kit.text.Html;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Access;
import vn.bantin.kit.web.Assets;
import vn.bantin.kit.web.BareProblem;
import vn.bantin.kit.web.Listening;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Route;
import vn.bantin.kit.web.Server;
import vn.bantin.kit.web.TrustedProxies;

/** A page with the editor on the real server, answering as the desk's own addresses do. */
final class EditorPage implements AutoCloseable {
    /** What the server does with the next texts that it is sent. */
    enum Mood {
        SAVING,
        SESSION_ENDED,
        CONFLICT,
        FULL
    }

    private static final List<String> SCRIPTS = List.of("desk/editor.js", "desk/autosave.js", "desk/idle.js");
    private static final List<String> STYLES =
            List.of("portal.css", "prosemirror.css", "gapcursor.css", "desk/editor.css");

    private final Assets assets = new Assets(Stream.of(SCRIPTS, STYLES, List.of("desk/html.js", "htmx.js", "mark.svg"))
            .flatMap(List::stream)
            .toList());
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.bantin.page");
    private final Messages messages = Messages.in(Language.VIETNAMESE);
    private final List<String> pasted = new CopyOnWriteArrayList<>();
    private final List<String> stays = new CopyOnWriteArrayList<>();
    private final Server server = Server.start(
            Listening.plain("127.0.0.1", 0, TrustedProxies.NONE),
            List.of(
                    Route.get("/assets/{file}", Access.EVERYONE, assets::show),
                    Route.get("/bai", Access.EVERYONE, this::show),
                    Route.post("/bai", Access.EVERYONE, this::submit),
                    Route.post("/luu", Access.EVERYONE, this::save),
                    Route.post("/dan", Access.EVERYONE, this::clean),
                    Route.post("/con-day", Access.EVERYONE, this::stay)),
            (request, problem) -> BareProblem.reply(problem));

    private volatile Mood mood = Mood.SAVING;
    private volatile String title = "Bài thử";
    private volatile String body;
    private volatile int revision = 1;
    private volatile List<Map<String, Object>> remarks = List.of();

    EditorPage(String body) {
        this.body = body;
    }

    String address() {
        return "http://localhost:" + server.port() + "/bai";
    }

    /** Where the browser finds a module, for a test that calls it. */
    String module(String name) {
        return assets.path(name);
    }

    String body() {
        return body;
    }

    String title() {
        return title;
    }

    int revision() {
        return revision;
    }

    List<String> pasted() {
        return pasted;
    }

    List<String> stays() {
        return stays;
    }

    void is(Mood next) {
        mood = next;
    }

    void remarks(List<Map<String, Object>> next) {
        remarks = next;
    }

    /** What somebody else saves meanwhile. */
    void replace(String text) {
        body = text;
        revision++;
    }

    private Reply show(Request request) {
        return Reply.html(200, """
                <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài thử</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="htmx-config" content='{"includeIndicatorStyles":false,"allowEval":false}'>
                <link rel="icon" href="%s" type="image/svg+xml">
                %s%s<script src="%s" defer></script></head><body><main class="wide"><h1>Soạn bài</h1>
                <form method="post" action="/bai" data-save="/luu" data-copy="bai-1:lan">
                <input type="hidden" name="revision" value="%d" autocomplete="off">
                <p><label for="title">Tên bài</label> <input id="title" name="title" value="%s" autocomplete="off"></p>
                <p><label for="body">Nội dung</label></p>
                <textarea id="body" name="body" data-editor="editor-tools" data-paste="/dan" lang="vi" autocomplete="off"
                 aria-describedby="editor-keys">%s</textarea>
                %s%s<button>Gửi</button></form>%s
                <h2>Nhận xét</h2><ol data-remarks></ol></main></body></html>
                """.formatted(
                        assets.path("mark.svg"),
                        STYLES.stream()
                                .map(name -> "<link rel=\"stylesheet\" href=\"" + assets.path(name) + "\">")
                                .collect(Collectors.joining()),
                        SCRIPTS.stream()
                                .map(name -> "<script type=\"module\" src=\"" + assets.path(name) + "\"></script>")
                                .collect(Collectors.joining()),
                        assets.path("htmx.js"),
                        revision,
                        Entities.escape(title),
                        Entities.escape(body),
                        part("desk/editor_tools.jte"),
                        part("desk/save_status.jte"),
                        part("desk/save_panels.jte", "signIn", "/dang-nhap")
                                + part("parts/idle.jte", "signIn", "/dang-nhap", "stay", "/con-day")));
    }

    private String part(String template, String... more) {
        Map<String, Object> parameters = new HashMap<>(Map.of("messages", messages));
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        StringOutput part = new StringOutput();
        templates.render(template, parameters, part);
        return part.toString();
    }

    private Reply submit(Request request) {
        body = Html.clean(request.form().text("body"));
        title = request.form().text("title");
        return show(request);
    }

    private Reply save(Request request) {
        return switch (mood) {
            case SESSION_ENDED -> Reply.json(401, Map.of());
            case FULL -> throw Problem.tooLarge();
            case CONFLICT -> Reply.json(409, Map.of("conflict", conflict()));
            case SAVING ->
                request.form().text("revision").equals(String.valueOf(revision))
                        ? saved(request)
                        : Reply.json(409, Map.of("conflict", conflict()));
        };
    }

    private String conflict() {
        return "<h2>Có người khác đã lưu</h2><button type=\"button\" data-take-revision=\"" + revision
                + "\">Lưu bản của tôi</button>";
    }

    private Reply saved(Request request) {
        submit(request);
        revision++;
        return Reply.json(
                200, Map.of("revision", revision, "savedAt", "14:05", "remarks", remarks, "others", List.of("Hà")));
    }

    private Reply clean(Request request) {
        pasted.add(request.form().text("html"));
        return Reply.json(200, Map.of("html", Html.clean(request.form().text("html")), "notes", List.of()));
    }

    private Reply stay(Request request) {
        stays.add(request.path());
        return Reply.json(200, Map.of());
    }

    @Override
    public void close() {
        server.close();
    }
}
