package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableCountsTest {
    private static final String TITLE = "vn.bantin syllable counts 1";

    @Test
    void the_shipped_counts_are_those_of_law_and_encyclopedia() {
        var shipped = SyllableCounts.shipped();
        assertThat(shipped.count("và")).isEqualTo(421_307);
        assertThat(shipped.count("Đến", "lĩnh")).isEqualTo(143);
        assertThat(shipped.count("quy", "nhân")).isEqualTo(6);
        assertThat(shipped).isSameAs(SyllableCounts.shipped());
    }

    @Test
    void what_is_no_syllable_counts_nothing() {
        var counts = counted("nhân dân");
        assertThat(counts.count("")).isZero();
        assertThat(counts.count("nhân dân")).isZero();
        assertThat(counts.count("nhan")).isZero();
        assertThat(counts.count("nhân", "")).isZero();
        assertThat(counts.count("\uD800", "dân")).isZero();
    }

    @Test
    void counts_are_added_with_a_weight() {
        var sum = counted("nhân dân, nhân ái").plus(counted("nhân dân tộc"), 10);
        assertThat(sum.count("nhân")).isEqualTo(12);
        assertThat(sum.count("nhân", "dân")).isEqualTo(11);
        assertThat(sum.count("nhân", "ái")).isOne();
        assertThat(sum.count("dân", "tộc")).isEqualTo(10);
    }

    @Test
    void a_sum_too_high_for_an_int_stays_at_the_highest() {
        var much = counted("nhân dân").plus(counted("nhân dân, nhân dân"), Integer.MAX_VALUE);
        assertThat(much.count("nhân")).isEqualTo(Integer.MAX_VALUE);
        assertThat(much.count("nhân", "dân")).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void counts_are_not_taken_less_than_once(int times) {
        var counts = counted("nhân dân");
        assertThatThrownBy(() -> counts.plus(counts, times)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_written_is_read_again() throws IOException {
        var counts = counted("Ủy ban nhân dân thành phố. " + "nhân dân ".repeat(300) + "tỉnh");
        var read = SyllableCounts.read(new ByteArrayInputStream(written(counts)));
        assertThat(read.count("nhân", "dân")).isEqualTo(301);
        assertThat(read.count("thành", "phố")).isOne();
        assertThat(written(read)).isEqualTo(written(counts));
    }

    @Test
    void a_stream_cut_short_anywhere_is_refused() throws IOException {
        var whole = written(counted("Ủy ban nhân dân thành phố"));
        for (var length = 0; length < whole.length; length++) {
            var part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> SyllableCounts.read(new ByteArrayInputStream(part)))
                    .as("cut to " + length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_damaged_stream_is_refused_or_gives_what_was_written() throws IOException {
        var whole = written(counted("Ủy ban nhân dân thành phố"));
        var refused = 0;
        for (var bit = 0; bit < whole.length * 8; bit++) {
            var damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(written(SyllableCounts.read(new ByteArrayInputStream(damaged))))
                        .as("bit " + bit)
                        .isEqualTo(whole);
            } catch (IOException e) {
                refused++;
            }
        }
        // What is not: the time and the system in the head of gzip, which say nothing of the counts.
        assertThat(refused).isGreaterThan(whole.length * 8 - 80);
    }

    @Test
    void a_whole_stream_of_something_else_is_refused() throws IOException {
        // Title, number of syllables, of pairs; each syllable with its count; for each its pairs: distance and count.
        assertThat(SyllableCounts.read(gzip(TITLE, 2, 1, "ba", 5, "bà", 3, 1, 1, 2, 0))
                        .count("ba", "bà"))
                .isEqualTo(2);
        assertRefused("vn.bantin syllable counts 2", 0, 0);
        assertRefused(TITLE);
        assertRefused(TITLE, 200, 0);
        assertRefused(TITLE, 1, 0, "ba", 0, 0);
        assertRefused(TITLE, 1, 0, "Ba", 5, 0);
        assertRefused(TITLE, 1, 0, "", 5, 0);
        assertRefused(TITLE, 1, 0, "ba", 5, 0, 0);
        assertRefused(TITLE, 2, 0, "bà", 3, "ba", 5, 0, 0);
        assertRefused(TITLE, 2, 0, "ba", 3, "ba", 5, 0, 0);
        assertRefused(TITLE, 2, 0, "ca", 3, "ba", 5, 0, 0);
        assertRefused(TITLE, 2, 1, "ba", 5, "bà", 3, 1, 2, 2, 0);
        assertRefused(TITLE, 2, 1, "ba", 5, "bà", 3, 1, 1, 0, 0);
        assertRefused(TITLE, 2, 1, "ba", 5, "bà", 3, 0, 0);
        assertRefused(TITLE, 2, 1, "ba", 5, "bà", 3, 1, 1, 2, 1);
    }

    private static void assertRefused(Object... parts) throws IOException {
        var stream = gzip(parts);
        assertThatThrownBy(() -> SyllableCounts.read(stream))
                .as(Arrays.toString(parts))
                .isInstanceOf(IOException.class);
    }

    private static ByteArrayInputStream gzip(Object... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(new GZIPOutputStream(bytes))) {
            for (var part : parts) {
                if (part instanceof String text) {
                    data.writeUTF(text);
                } else if (part instanceof Integer number && number < 128) {
                    data.writeByte(number);
                } else if (part instanceof Integer number) {
                    data.writeByte(number & 0x7F | 0x80);
                    data.writeByte(number >>> 7);
                }
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static SyllableCounts counted(String text) {
        var counting = new SyllableCounting();
        counting.add(text);
        return counting.counts();
    }

    private static byte[] written(SyllableCounts counts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        counts.write(bytes);
        return bytes.toByteArray();
    }
}
