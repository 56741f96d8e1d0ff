package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.kit.text.Language;

class LentTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2026-11-30T05:00:00Z");
    private static final int ROOM = 1 << 20;

    private final ArrayByteBufferPool.Tracking pool = new ArrayByteBufferPool.Tracking();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Disk disk;

    @BeforeEach
    void open() {
        disk = new Disk(folder, ROOM);
    }

    @AfterEach
    void nothing_is_left_lent() {
        disk.close();
        assertThat(pool.getLeaks()).isEmpty();
    }

    /** Of a page with one slot. */
    private static Composition page(String text, String list) {
        Rendered rendered = Rendered.of(
                text + Rendered.mostRead(0) + text, 1, Language.VIETNAMESE, new Footprint(1, new long[] {7}, NOW));
        ReadyPage page = ReadyPage.of(rendered, rendered.footprint().orElseThrow(), NOW);
        return Composition.of(page, fillings(list));
    }

    private static List<Filling> fillings(String list) {
        return List.of(new Filling(Piece.deflated(list.getBytes(StandardCharsets.UTF_8)), list.length()));
    }

    private Kept written(String address, Composition page) {
        Kept kept = new Kept(page);
        disk.put(address, kept, page);
        Instant end = Instant.now().plus(PATIENCE);
        while (kept.place() == null) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        return kept;
    }

    private static void assertIs(@Nullable Lent found, Composition page) {
        Lent lent = Optional.ofNullable(found).orElseThrow();
        ByteBuffer bytes = lent.content();
        byte[] sent = new byte[bytes.remaining()];
        bytes.get(sent);
        lent.giveBack();
        assertThat(sent).isEqualTo(page.gzip().bytes());
        assertThat(lent.packing().tag()).isEqualTo(page.gzip().packing().tag());
        assertThat(lent.packing().length().getValue()).isEqualTo(Integer.toString(sent.length));
    }

    @Test
    void a_page_goes_out_as_it_was_stored() {
        Composition page = page("Nước chảy đá mòn.", "một, hai");
        assertIs(Lent.stored(written("/a", page), disk, pool), page);
    }

    @Test
    void its_slots_are_filled_anew_whether_what_fills_them_is_longer_or_shorter() {
        Kept kept = written("/a", page("Nước chảy đá mòn.", "một, hai"));
        for (String list : List.of("ba", "một, hai, ba, bốn, năm, sáu, bảy, tám")) {
            assertIs(Lent.filled(kept, fillings(list), disk, pool), page("Nước chảy đá mòn.", list));
        }
    }

    @Test
    void what_has_given_way_on_the_disk_is_not_lent() {
        Kept first = written("/first", page("Nước chảy đá mòn.", "một"));
        String longText = IntStream.range(0, 20_000)
                .mapToObj(number -> Integer.toString(number * 7919 % 100_003, Character.MAX_RADIX))
                .collect(Collectors.joining());
        for (int i = 0; i * 40_000 < 2 * ROOM; i++) {
            written("/" + i, page(longText + i, "hai"));
        }
        assertThat(Lent.stored(first, disk, pool)).isNull();
        assertThat(Lent.filled(first, fillings("ba"), disk, pool)).isNull();
    }

    @Test
    void what_is_not_written_yet_is_not_lent() {
        Kept waiting = new Kept(page("Nước chảy đá mòn.", "một"));
        assertThat(Lent.stored(waiting, disk, pool)).isNull();
        assertThat(Lent.filled(waiting, fillings("ba"), disk, pool)).isNull();
    }
}
