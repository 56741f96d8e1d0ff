package vn.bantin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.bantin.kit.data.Engine;

class IndexLossTest {
    private final SearchedNewsroom desk = new SearchedNewsroom(Engine.SQLITE);

    @BeforeEach
    void publish() {
        IntStream.range(0, 50).forEach(number -> desk.publish("Bài số " + number));
        assertThat(desk.titles("bài số")).hasSize(50);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_deleted_index_is_built_anew() throws IOException {
        delete(desk.folder);
        desk.publish("Bài số mới");
        assertThat(desk.titles("bài số")).hasSize(51);
        assertThat(generations()).hasSize(1);
    }

    @Test
    void an_index_cut_short_is_built_anew() throws IOException {
        for (Path file : filesOfTheIndex()) {
            cut(file, 10);
        }
        desk.publish("Bài số mới");
        assertThat(desk.titles("bài số")).hasSize(51);
    }

    @Test
    void searches_go_on_without_a_crash_while_files_are_cut_away_under_them() throws IOException {
        for (Path file : filesOfTheIndex()) {
            cut(file, 0);
        }
        for (int i = 0; i < 20; i++) {
            try {
                desk.search.find("bài số " + i, desk.here(), Order.RELEVANCE, 0, 10);
            } catch (SearchAway expected) {
                break;
            }
        }
        assertThat(desk.titles("bài số")).hasSize(50);
    }

    @Test
    void a_damaged_index_is_told_of_once_however_many_ask() throws IOException {
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Search.class);
        logger.addAppender(told);
        for (Path file : filesOfTheIndex()) {
            cut(file, 0);
        }
        long away = IntStream.range(0, 50).filter(this::isAway).count();
        logger.detachAppender(told);
        assertThat(away).isGreaterThan(1);
        assertThat(told.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getThrowableProxy()).isNotNull());
    }

    private boolean isAway(int number) {
        try {
            desk.search.find("\"bài số\" " + number, desk.here(), Order.RELEVANCE, 0, 10);
            return false;
        } catch (SearchAway away) {
            return true;
        }
    }

    @Test
    void an_index_that_was_cut_while_nobody_watched_is_built_anew_at_the_start() throws IOException {
        desk.search.close();
        for (Path file : filesOfTheIndex()) {
            cut(file, Files.size(file) - 1);
        }
        try (Search next = desk.newSearch()) {
            next.catchUp();
            assertThat(next.find("bài số", desk.here(), Order.RELEVANCE, 0, 100)
                            .answer()
                            .total())
                    .isEqualTo(50);
        }
    }

    @Test
    void an_index_is_opened_again_as_it_was_left_and_catches_up() throws IOException {
        desk.search.close();
        List<Path> before = generations();
        desk.publish("Bài số mới");
        try (Search next = desk.newSearch()) {
            next.catchUp();
            assertThat(next.find("bài số", desk.here(), Order.RELEVANCE, 0, 100)
                            .answer()
                            .total())
                    .isEqualTo(51);
        }
        assertThat(generations()).isEqualTo(before);
    }

    @Test
    void an_index_of_another_database_is_not_used() {
        desk.search.close();
        SearchedNewsroom other = new SearchedNewsroom(Engine.SQLITE);
        other.publish("Bài số một của nơi khác");
        try (Search next = new Search(other.newsroom.database, desk.folder, "another")) {
            next.catchUp();
            assertThat(next.find("bài số", other.here(), Order.RELEVANCE, 0, 100)
                            .answer()
                            .total())
                    .isEqualTo(1);
        }
        other.close();
    }

    @Test
    void there_is_no_answer_before_there_is_an_index() {
        try (Search fresh = desk.newSearch()) {
            assertThatThrownBy(() -> fresh.find("bài", desk.here(), Order.RELEVANCE, 0, 10))
                    .isInstanceOf(SearchAway.class);
        }
    }

    @Test
    void the_old_index_serves_until_another_process_has_built_a_new_one() throws IOException {
        List<Path> before = generations();
        AtomicReference<Integer> during = new AtomicReference<>();
        try (Search other = desk.newSearch()) {
            boolean built =
                    other.reindex(count -> during.set(desk.titles("bài số").size()));
            assertThat(built).isTrue();
        }
        assertThat(during.get()).isEqualTo(50);
        desk.publish("Bài số mới");
        assertThat(desk.titles("bài số")).hasSize(51);
        assertThat(generations()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void only_one_builds_at_a_time() throws IOException {
        AtomicReference<Boolean> second = new AtomicReference<>();
        try (Search one = desk.newSearch();
                Search other = desk.newSearch()) {
            one.reindex(count -> {
                try {
                    second.set(other.reindex(none -> {}));
                } catch (IOException failure) {
                    throw new AssertionError(failure);
                }
            });
        }
        assertThat(second.get()).isFalse();
    }

    @Test
    void reindexing_learns_how_the_archive_spells() throws IOException {
        IntStream.range(0, 30).forEach(number -> desk.publish("Họp số " + number, "Bà Phượng Kìm Giàng phát biểu."));
        desk.publish("Tin lẻ");
        assertThat(desk.search.reindex(count -> {})).isTrue();
        assertThat(desk.found("ba phuong kim giang phat").meant()).contains("Bà Phượng Kìm Giàng phát");
    }

    private static void cut(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    private List<Path> filesOfTheIndex() throws IOException {
        try (Stream<Path> files = Files.walk(desk.folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("_"))
                    .toList();
        }
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> files = Files.list(desk.folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
