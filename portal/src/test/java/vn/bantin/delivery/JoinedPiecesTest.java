package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class JoinedPiecesTest {

    @Property(tries = 300)
    void what_was_joined_unpacks_to_all_texts_in_their_order(@ForAll @Size(max = 6) List<String> texts) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            byte[] text = bytes(texts.get(i));
            pieces.add(i % 2 == 0 ? Piece.deflated(text) : Piece.stored(text));
        }
        assertThat(unpacked(Gzip.joined(pieces).bytes())).isEqualTo(bytes(String.join("", texts)));
    }

    @Property(tries = 300)
    void the_remainder_of_two_texts_is_that_of_the_whole(@ForAll byte[] first, @ForAll byte[] second) {
        assertThat(Crc.joined(crc(first), crc(second), second.length)).isEqualTo(crc(joined(first, second)));
    }

    @Example
    void a_text_longer_than_every_buffer_comes_back_whole() {
        byte[] text = bytes("Nước chảy đá mòn. ".repeat(50_000) + "Hết.");
        assertThat(unpacked(Gzip.joined(List.of(Piece.deflated(text))).bytes())).isEqualTo(text);
    }

    /** That is what lets a number change in the middle of a page without compressing the rest anew. */
    @Property(tries = 200)
    void what_stands_in_a_slot_can_change_without_touching_the_pieces_around_it(
            @ForAll String one, @ForAll String two) {
        byte[] before = bytes(one.repeat(2));
        byte[] behind = bytes(one + two + one);
        byte[] room = new byte[10];
        Arrays.fill(room, (byte) 0xff);
        Piece first = Piece.deflated(before);
        Piece second = Piece.deflated(behind, joined(before, room));
        for (String number : List.of("         1", "1234567890")) {
            byte[] whole = unpacked(Gzip.joined(List.of(first, Piece.stored(bytes(number)), second))
                    .bytes());
            assertThat(whole).isEqualTo(joined(before, bytes(number), behind));
        }
    }

    @Example
    void a_text_too_long_for_one_block_is_refused() {
        assertThatThrownBy(() -> Piece.stored(new byte[65_536])).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] joined(byte[]... texts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] text : texts) {
            all.writeBytes(text);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int crc(byte[] text) {
        CRC32 crc = new CRC32();
        crc.update(text);
        return (int) crc.getValue();
    }

    private static byte[] unpacked(byte[] gzip) {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return text.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
