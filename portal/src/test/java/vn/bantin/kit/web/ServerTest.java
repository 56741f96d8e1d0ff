package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.kit.data.DatabaseAway;
import vn.bantin.kit.data.TestDatabases;

class ServerTest {
    private static final ProblemPage SHORT =
            (request, problem) -> Reply.html(problem.status(), problem.name() + " " + problem.details());

    private final List<Route> routes = List.of(
            Route.get("/good", Access.EVERYONE, request -> Reply.html(200, "x".repeat(5_000))),
            Route.get("/broken", Access.EVERYONE, request -> {
                throw new IllegalStateException("a secret of the database");
            }),
            Route.get("/away", Access.EVERYONE, request -> {
                throw new DatabaseAway(new IllegalStateException("db.internal:5432 refused"));
            }),
            Route.get("/away.json", Access.EVERYONE, request -> {
                throw new DatabaseAway(new IllegalStateException("db.internal:5432 refused"));
            }),
            Route.get("/building", Access.EVERYONE, request -> {
                throw Problem.searchAway();
            }),
            Route.get("/building.json", Access.EVERYONE, request -> {
                throw Problem.searchAway();
            }),
            Route.get("/broken.json", Access.EVERYONE, request -> {
                throw new IllegalStateException("a secret of the database");
            }),
            Route.get("/vanishing", Access.EVERYONE, ServerTest::vanishing));
    private Server server = Server.start(Listening.plain("127.0.0.1", 0, TrustedProxies.NONE), routes, SHORT);

    private static Reply vanishing(Request request) {
        try {
            Path file = Files.write(TestDatabases.folder().resolve("file"), new byte[5_000]);
            Reply reply =
                    Reply.immutableFile("image/png", file, "ab".repeat(32)).within(request);
            Files.delete(file);
            return reply;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private CompletableFuture<HttpResponse<String>> ask(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().sendAsync(request.build(), BodyHandlers.ofString());
    }

    @Test
    void a_fault_of_ours_has_a_number_and_no_entrails() throws Exception {
        HttpResponse<String> response = ask("/broken").get();
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).matches("ours \\[[0-9a-f]{12}]");
    }

    @Test
    void a_problem_page_that_fails_itself_leaves_a_bare_one_in_both_languages() throws Exception {
        server.close();
        server = Server.start(Listening.plain("127.0.0.1", 0, TrustedProxies.NONE), routes, (request, problem) -> {
            throw new IllegalStateException("another secret");
        });
        HttpResponse<String> response = ask("/broken").get();
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
                .contains("Hệ thống gặp lỗi", "Something went wrong")
                .doesNotContain("secret");
    }

    @Test
    void while_the_database_is_away_readers_are_asked_to_come_back() throws Exception {
        HttpResponse<String> response = ask("/away").get();
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(response.body())
                .contains("Tạm thời không phục vụ được", "Temporarily unavailable")
                .doesNotContain("5432");
    }

    @ParameterizedTest
    @CsvSource({
        "/away.json, 503, Mời bạn thử lại sau ít phút.",
        "/building.json, 503, Chỉ mục tìm kiếm đang được dựng lại.",
        "/broken.json, 500, Lỗi thuộc về chúng tôi",
        "/none.json, 404, Địa chỉ này không có trang nào.",
        "/building.json?ngon-ngu=en, 503, The search index is being built."
    })
    void a_program_is_told_of_a_problem_in_json(String path, int status, String sentence) throws Exception {
        HttpResponse<String> response = ask(path).get();
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        JsonObject body = JsonParser.parseString(response.body()).getAsJsonObject();
        assertThat(body.keySet()).containsExactly("error");
        assertThat(body.get("error").getAsString()).startsWith(sentence);
        assertThat(response.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    }

    @Test
    void whatever_is_away_for_a_moment_says_when_to_come_back() throws Exception {
        HttpResponse<String> response = ask("/building").get();
        assertThat(response.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(response.body()).startsWith("search_away");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-", "bytes=5-9"})
    void a_file_that_is_gone_as_it_is_to_be_sent_is_not_found_and_nothing_of_it_is_said(String range) throws Exception {
        HttpResponse<String> response = ask("/vanishing", "Range", range).get();
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).startsWith("not_found");
        assertThat(response.headers().firstValueAsLong("Content-Length"))
                .hasValue(response.body().length());
        assertThat(response.headers().map()).doesNotContainKeys("Accept-Ranges", "Content-Range");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        assertThat(response.headers().firstValue("Cache-Control").orElseThrow()).doesNotContain("immutable");
    }

    @Test
    void a_page_is_compressed_for_those_who_can_read_it_so() throws Exception {
        assertThat(ask("/good", "Accept-Encoding", "gzip").get().headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(ask("/good").get().headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void nobody_is_sent_to_another_host() {
        assertThatThrownBy(() -> Reply.movedTo("//evil.example/")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reply.movedTo("https://evil.example/")).isInstanceOf(IllegalArgumentException.class);
    }
}
