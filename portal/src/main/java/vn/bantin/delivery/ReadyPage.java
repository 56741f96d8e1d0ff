package vn.bantin.delivery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Sha256;

/**
 * A page that waits for readers, its words compressed once.
 *
 * @param articleOrNull the article that whoever opens the page reads
 * @param madeAt no later than the snapshot that it was made of
 * @param pieces the text around the slots: one piece more than there are slots
 * @param tag names the text around the slots
 */
record ReadyPage(
        long site,
        @Nullable UUID articleOrNull,
        Footprint footprint,
        Instant madeAt,
        List<Piece> pieces,
        List<Slot> slots,
        String tag) {
    private static final int TAG = 20;
    private static final byte NO_UTF_8 = (byte) 0xff;

    static ReadyPage of(Rendered rendered, Footprint footprint, Instant madeAt) {
        String[] parts = rendered.parts();
        List<Piece> pieces = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                byte[] text = parts[i].getBytes(StandardCharsets.UTF_8);
                pieces.add(Piece.deflated(text, before.toByteArray()));
                before.writeBytes(text);
            } else {
                Slot slot = rendered.slot(parts[i]);
                slots.add(slot);
                leaveRoom(before, slot.width());
            }
        }
        String tag = Sha256.of(rendered.html().getBytes(StandardCharsets.UTF_8)).substring(0, TAG);
        return new ReadyPage(rendered.site(), rendered.articleOrNull(), footprint, madeAt, pieces, slots, tag);
    }

    /** Nothing behind a slot may refer to what fills it, so bytes stand for it that no text of ours holds. */
    private static void leaveRoom(ByteArrayOutputStream before, int width) {
        if (width == 0) {
            before.reset();
        } else {
            byte[] room = new byte[width];
            Arrays.fill(room, NO_UTF_8);
            before.writeBytes(room);
        }
    }

    /** All its pieces in order, those that fill its slots among them. */
    List<Piece> filled(List<Filling> fillings) {
        List<Piece> all = new ArrayList<>(pieces.size() + fillings.size());
        for (int i = 0; i < pieces.size(); i++) {
            all.add(pieces.get(i));
            if (i < fillings.size()) {
                all.add(fillings.get(i).piece());
            }
        }
        return all;
    }

    /** The name of the page with its slots filled by these versions, without a coding. */
    String tag(long[] versions) {
        StringBuilder whole = new StringBuilder(tag);
        LongStream.of(versions)
                .forEach(version -> whole.append('.').append(Long.toString(version, Character.MAX_RADIX)));
        return whole.toString();
    }

    /** The same page whose pieces stand in another array. */
    ReadyPage with(List<Piece> moved) {
        return new ReadyPage(site, articleOrNull, footprint, madeAt, moved, slots, tag);
    }

    /** The same page, its pieces where they say in this body. */
    ReadyPage within(byte[] body) {
        return with(
                pieces.stream().map(piece -> piece.within(body, piece.from())).toList());
    }

    /** The same page without the bytes of its pieces. */
    ReadyPage known() {
        return with(pieces.stream()
                .map(piece -> Piece.elsewhere(piece.from(), piece.length(), piece.size(), piece.crc()))
                .toList());
    }
}
