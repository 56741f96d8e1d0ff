package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final Pattern FROM =
            Pattern.compile("^(?:import|export)\\b[^'\"();]*\\b(?:from )?\"([a-z/.][^\"]+)\"", Pattern.MULTILINE);

    private final Assets assets =
            new Assets(List.of("desk/editor.js", "desk/autosave.js", "htmx.js", "prosemirror.css"));
    private final Server server = Server.start(
            Listening.plain("127.0.0.1", 0, TrustedProxies.NONE),
            List.of(Route.get("/assets/{file}", Access.EVERYONE, assets::show)),
            (request, problem) -> BareProblem.reply(problem));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_module_is_served_with_all_that_it_imports() throws Exception {
        Set<String> fetched = new HashSet<>();
        fetch(assets.path("desk/editor.js"), fetched);
        assertThat(fetched)
                .anyMatch(path -> path.matches("/assets/desk-schema\\.[0-9a-f]{12}\\.js"))
                .anyMatch(path -> path.matches("/assets/prosemirror-view\\.[0-9a-f]{12}\\.js"))
                .anyMatch(path -> path.matches("/assets/orderedmap\\.[0-9a-f]{12}\\.js"))
                .anyMatch(path -> path.matches("/assets/w3c-keyname\\.[0-9a-f]{12}\\.js"))
                .allMatch(path -> path.startsWith("/assets/"));
    }

    private void fetch(String path, Set<String> fetched) throws IOException, InterruptedException {
        if (fetched.add(path)) {
            HttpResponse<String> answer = ask(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
            for (MatchResult match : FROM.matcher(answer.body()).results().toList()) {
                fetch(match.group(1), fetched);
            }
        }
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void files_of_libraries_that_are_no_modules_have_names_too() throws Exception {
        assertThat(ask(assets.path("htmx.js")).body()).contains("htmx");
        assertThat(ask(assets.path("prosemirror.css")).body()).contains(".ProseMirror");
        assertThat(ask(assets.path("prosemirror.css")).headers().firstValue("Content-Type"))
                .hasValue("text/css; charset=utf-8");
    }

    @Test
    void what_does_not_exist_is_said_at_the_start() {
        assertThatThrownBy(() -> new Assets(List.of("no-such-library.js")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no asset no-such-library.js");
    }
}
