package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.kit.text.Language;

class StockTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2026-11-30T05:00:00Z");
    private static final int MEMORY = 200_000;
    private static final int ROOM = 256 << 20;
    private static final int PAGES = 1_000;

    /** A page as it was put into the stock. */
    private record Put(String address, Kept kept, Composition body) {}

    private final List<Put> put = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void put(Stock stock, String address, String text) {
        Rendered rendered = Rendered.of(text, 1, Language.VIETNAMESE, new Footprint(1, new long[] {7}, NOW));
        ReadyPage page = ReadyPage.of(rendered, rendered.footprint().orElseThrow(), NOW);
        Composition body = Composition.of(page, List.of());
        Kept kept = new Kept(body);
        stock.put(address, kept, body);
        put.add(new Put(address, kept, body));
    }

    private void putMany(Stock stock) {
        for (int number = 0; number < PAGES; number++) {
            put(stock, "/" + number, text(number));
        }
    }

    /** So that it cannot be packed much. */
    private static String text(int number) {
        return new Random(number)
                .ints(1_000, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void await(BooleanSupplier expected) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!expected.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    /** Bytes, as the stock counts them. */
    private int inMemory(Stock stock) {
        return put.stream().mapToInt(page -> inMemory(stock, page)).sum();
    }

    private static int inMemory(Stock stock, Put page) {
        int known = stock.find(page.address()) == page.kept()
                ? page.kept().weight() + page.address().length()
                : 0;
        return known + heldWeight(stock.held(page.kept()));
    }

    private static int heldWeight(@Nullable Composition body) {
        return body == null ? 0 : body.weight();
    }

    private static String text(@Nullable Composition body) {
        return new String(Objects.requireNonNull(body).plain(), StandardCharsets.UTF_8);
    }

    @Test
    void many_pages_take_no_more_memory_than_was_set_aside() {
        try (Disk none = new Disk(folder, 0)) {
            Stock stock = new Stock(MEMORY, none);
            putMany(stock);
            await(() -> inMemory(stock) <= MEMORY);
            assertThat(inMemory(stock)).isGreaterThan(MEMORY / 2);
        }
    }

    @Test
    void what_memory_let_go_is_found_on_the_disk_as_it_was() {
        try (Disk disk = new Disk(folder, ROOM)) {
            Stock stock = new Stock(MEMORY, disk);
            putMany(stock);
            await(() -> put.stream().allMatch(page -> page.kept().place() != null));
            await(() -> inMemory(stock) <= MEMORY);
            assertThat(put).anyMatch(page -> stock.find(page.address()) != page.kept());
            assertThat(put).allSatisfy(page -> {
                Kept found = Objects.requireNonNull(stock.find(page.address()));
                assertThat(found.page().tag()).isEqualTo(page.kept().page().tag());
                assertThat(text(stock.body(found))).isEqualTo(text(page.body()));
            });
        }
    }

    @Test
    void a_body_that_memory_let_go_is_held_again_when_it_is_read_often() {
        try (Disk disk = new Disk(folder, ROOM)) {
            Stock before = new Stock(MEMORY, disk);
            put(before, "/", text(0));
            await(() -> disk.find("/") != null);
            Stock stock = new Stock(MEMORY, disk);
            Kept found = Objects.requireNonNull(stock.find("/"));
            while (stock.lendsToOne(found)) {
                stock.body(found);
                assertThat(stock.held(found)).isNull();
            }
            assertThat(stock.body(found)).isSameAs(stock.held(found)).isNotNull();
        }
    }

    @Test
    void a_page_that_was_made_anew_takes_the_place_of_the_older_one_and_its_body() {
        try (Disk disk = new Disk(folder, ROOM)) {
            Stock stock = new Stock(MEMORY, disk);
            put(stock, "/", "Nước chảy đá mòn.");
            put(stock, "/", "Có công mài sắt, có ngày nên kim.");
            assertThat(stock.find("/")).isSameAs(put.getLast().kept());
            assertThat(stock.held(put.getFirst().kept())).isNull();
            assertThat(text(stock.held(put.getLast().kept()))).startsWith("Có công");
        }
    }
}
