package vn.bantin.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class ChangesTest {
    private static final int WRITERS = 8;
    private static final int WRITES_OF_EACH = 25;

    private final Newsroom newsroom;
    private final long beginning;

    ChangesTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
        this.beginning = newsroom.told().getLast().seq();
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void the_feed_tells_what_changed_in_the_order_of_the_writes() {
        newsroom.database.change(tx -> {
            append(tx, Change.Kind.ARTICLE, "một");
            append(tx, Change.Kind.SECTION, "hai");
        });
        newsroom.database.change(tx -> append(tx, Change.Kind.SITE, "ba"));

        assertThat(after(beginning, 100))
                .extracting(Change::siteId, Change::kind, Change::id)
                .containsExactly(
                        tuple(newsroom.site.id(), Change.Kind.ARTICLE, "một"),
                        tuple(newsroom.site.id(), Change.Kind.SECTION, "hai"),
                        tuple(newsroom.site.id(), Change.Kind.SITE, "ba"));
    }

    @Test
    void a_follower_reads_on_from_the_last_number_it_saw() {
        for (String id : List.of("một", "hai", "ba")) {
            newsroom.database.change(tx -> append(tx, Change.Kind.ARTICLE, id));
        }
        List<Change> firstTwo = after(beginning, 2);
        assertThat(firstTwo).extracting(Change::id).containsExactly("một", "hai");

        List<Change> rest = after(firstTwo.getLast().seq(), 2);
        assertThat(rest).extracting(Change::id).containsExactly("ba");
        assertThat(after(rest.getLast().seq(), 2)).isEmpty();
    }

    @Test
    void a_write_that_fails_is_not_told() {
        assertThatThrownBy(() -> newsroom.database.change(tx -> {
                    append(tx, Change.Kind.ARTICLE, "nửa chừng");
                    throw new IllegalStateException("halfway");
                }))
                .hasMessage("halfway");
        assertThat(after(beginning, 100)).isEmpty();
    }

    @Test
    void nobody_hears_of_a_write_before_it_is_committed() {
        newsroom.database.change(tx -> {
            append(tx, Change.Kind.ARTICLE, "một");
            assertThat(after(beginning, 100)).isEmpty();
        });
        assertThat(after(beginning, 100)).hasSize(1);
    }

    @Test
    void a_follower_misses_nothing_while_eight_write_at_once() throws Exception {
        List<Change> followed = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<CompletableFuture<Void>> writing = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(writer), writers))
                    .toList();
            CompletableFuture<Void> all = CompletableFuture.allOf(writing.toArray(CompletableFuture[]::new));
            boolean finished;
            do {
                finished = all.isDone();
                long last = followed.isEmpty() ? beginning : followed.getLast().seq();
                followed.addAll(after(last, 7));
            } while (!finished || !after(followed.getLast().seq(), 1).isEmpty());
            all.get();
        }

        assertThat(followed).extracting(Change::seq).isSorted().doesNotHaveDuplicates();
        assertThat(followed)
                .extracting(Change::id)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, WRITERS)
                        .boxed()
                        .flatMap(writer -> ids(writer))
                        .toList());
    }

    private void write(int writer) {
        ids(writer).forEach(id -> newsroom.database.change(tx -> append(tx, Change.Kind.ARTICLE, id)));
    }

    private static Stream<String> ids(int writer) {
        return IntStream.range(0, WRITES_OF_EACH).mapToObj(write -> writer + "-" + write);
    }

    private void append(Handle tx, Change.Kind kind, String id) {
        newsroom.changes(tx).append(newsroom.site.id(), kind, id);
    }

    private List<Change> after(long seq, int most) {
        return newsroom.database.read(tx -> newsroom.changes(tx).after(seq, most));
    }
}
