package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in a file that is written round and round, and the table that says where they are. */
class RingTest {
    private static final int SIZE = 4_096;
    private static final int CELLS = 16;

    /** A page of an address, told by its length and by what all its bytes are. */
    record Page(int address, int length, byte filling) {
        byte[] bytes() {
            byte[] bytes = new byte[length];
            Arrays.fill(bytes, filling);
            return bytes;
        }

        String name() {
            return "http://x/" + address;
        }
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory("ring");
    }

    @Provide
    Arbitrary<List<Page>> pages() {
        return Arbitraries.integers()
                .between(0, 30)
                .flatMap(address -> Arbitraries.integers()
                        .between(1, SIZE / 4)
                        .flatMap(length -> Arbitraries.bytes().map(filling -> new Page(address, length, filling))))
                .list()
                .ofMaxSize(80);
    }

    @Property(tries = 200)
    void what_is_found_is_what_was_written_there_and_the_newest_page_is_always_found(@ForAll("pages") List<Page> pages)
            throws IOException {
        Path folder = folder();
        Map<String, Map<Long, Page>> written = new HashMap<>();
        Places places = Places.open(folder.resolve("places"), CELLS, SIZE);
        try (Ring ring = new Ring(folder.resolve("pages"), SIZE, places.next())) {
            for (Page page : pages) {
                long at = ring.append(page.bytes());
                places.put(page.name(), at, ring.next());
                written.computeIfAbsent(page.name(), name -> new HashMap<>()).put(at, page);
                assertThat(placesOf(places, page.name())).contains(at);
                assertThat(read(ring, at, page.length())).isEqualTo(page.bytes());
                written.forEach((name, known) -> known.forEach((place, old) -> assertRead(ring, place, old)));
            }
        }
        Places again = Places.open(folder.resolve("places"), CELLS, SIZE);
        assertThat(again.next()).isEqualTo(places.next());
        pages.forEach(page -> assertThat(placesOf(again, page.name())).isEqualTo(placesOf(places, page.name())));
        Disk.delete(folder);
    }

    private static byte @Nullable [] read(Ring ring, long at, int length) throws IOException {
        byte[] record = new byte[length];
        return ring.read(at, 0, ByteBuffer.wrap(record)) ? record : null;
    }

    private static List<Long> placesOf(Places places, String address) {
        return List.of(places.at(address, 0), places.at(address, 1));
    }

    /** As it was written, or gone; never another page's bytes. */
    private static void assertRead(Ring ring, long at, Page page) {
        try {
            byte[] read = read(ring, at, page.length());
            assertThat(read == null || Arrays.equals(read, page.bytes())).isTrue();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void what_is_written_over_while_it_is_read_is_not_given_out(@TempDir Path folder) throws Exception {
        try (Ring ring = new Ring(folder.resolve("pages"), SIZE, 0)) {
            AtomicBoolean over = new AtomicBoolean();
            AtomicLong newest = new AtomicLong(ring.append(new Page(0, 500, (byte) 0).bytes()));
            AtomicLong mixed = new AtomicLong();
            AtomicLong whole = new AtomicLong();
            AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
            Thread reader = Thread.ofPlatform().unstarted(() -> {
                while (!over.get()) {
                    byte[] read = readOrNull(ring, newest.get());
                    if (read != null) {
                        (isMixed(read) ? mixed : whole).incrementAndGet();
                    }
                }
            });
            reader.setUncaughtExceptionHandler((thread, failure) -> failed.set(failure));
            reader.start();
            for (int i = 1; i < 200_000; i++) {
                newest.set(ring.append(new Page(0, 500, (byte) i).bytes()));
            }
            over.set(true);
            reader.join();
            assertThat(failed.get()).isNull();
            assertThat(mixed).hasValue(0);
            assertThat(whole.get()).isPositive();
        }
    }

    private static byte @Nullable [] readOrNull(Ring ring, long at) {
        try {
            return read(ring, at, 500);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static boolean isMixed(byte[] bytes) {
        for (byte one : bytes) {
            if (one != bytes[0]) {
                return true;
            }
        }
        return false;
    }

    @Test
    void a_table_or_ring_of_another_size_begins_anew(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("places");
        Places.open(file, CELLS, SIZE).put("http://x/", 64, 128);
        Places other = Places.open(file, 2 * CELLS, SIZE);
        assertThat(other.next()).isZero();
        assertThat(placesOf(other, "http://x/")).containsOnly(Places.NONE);
        other.put("http://x/", 64, 128);
        assertThat(Places.open(file, 2 * CELLS, SIZE).next()).isEqualTo(128);
        assertThat(Places.open(file, 2 * CELLS, 2 * SIZE).next()).isZero();
    }

    @Test
    void a_place_that_a_crash_left_ahead_of_the_ring_holds_nothing(@TempDir Path folder) throws IOException {
        try (Ring ring = new Ring(folder.resolve("pages"), SIZE, 0)) {
            ring.append(new Page(0, 500, (byte) 1).bytes());
            long ahead = ring.append(new Page(0, 500, (byte) 2).bytes());
            try (Ring after = new Ring(folder.resolve("pages"), SIZE, ahead)) {
                assertThat(read(after, ahead, 500)).isNull();
            }
        }
    }
}
