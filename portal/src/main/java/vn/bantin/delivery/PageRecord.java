package vn.bantin.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Language;

/**
 * A page as it went out last, as a record on the disk: its CRC-32, its length without this head, what is known of it, and its
 * body. The CRC is there since nobody waits for the disk to have it safe.
 */
final class PageRecord {
    /** Bytes of CRC and length. */
    static final int HEAD = 2 * Integer.BYTES;

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int VIEWS = 1;
    private static final int MOST_READ = 2;

    private PageRecord() {}

    static byte[] written(String address, Composition composition) {
        ReadyPage page = composition.page();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0);
            out.writeUTF(address);
            out.writeLong(page.site());
            write(out, page.articleOrNull());
            write(out, page.footprint());
            out.writeLong(page.madeAt().toEpochMilli());
            out.writeUTF(page.tag());
            out.writeShort(page.pieces().size());
            for (Piece piece : page.pieces()) {
                write(out, piece);
            }
            for (int i = 0; i < page.slots().size(); i++) {
                write(out, page.slots().get(i));
                out.writeLong(composition.versions()[i]);
            }
            out.writeInt(composition.gzip().bytes().length);
            out.write(composition.gzip().bytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return headed(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, @Nullable UUID id) throws IOException {
        out.writeLong(id == null ? 0 : id.getMostSignificantBits());
        out.writeLong(id == null ? 0 : id.getLeastSignificantBits());
    }

    private static void write(DataOutputStream out, Footprint footprint) throws IOException {
        out.writeLong(footprint.seq());
        out.writeLong(footprint.until().getEpochSecond());
        out.writeShort(footprint.topics().length);
        for (long topic : footprint.topics()) {
            out.writeLong(topic);
        }
    }

    private static void write(DataOutputStream out, Piece piece) throws IOException {
        out.writeInt(piece.from());
        out.writeInt(piece.length());
        out.writeInt(piece.size());
        out.writeInt(piece.crc());
    }

    private static void write(DataOutputStream out, Slot slot) throws IOException {
        switch (slot) {
            case Slot.Views views -> {
                out.writeByte(VIEWS);
                write(out, views.article());
                out.writeUTF(views.language().code());
            }
            case Slot.MostRead list -> {
                out.writeByte(MOST_READ);
                out.writeLong(list.section());
                out.writeUTF(list.language().code());
            }
        }
    }

    private static byte[] headed(byte[] record) {
        int length = record.length - HEAD;
        ByteBuffer.wrap(record).putInt(crc(record, HEAD, length)).putInt(length);
        return record;
    }

    /** Bytes of a record behind its head. */
    static int length(byte[] head) {
        return ByteBuffer.wrap(head).getInt(Integer.BYTES);
    }

    /**
     * What a record knows of the page of this address; null where it is damaged or another page's.
     *
     * @param at its place on the disk
     * @param head its first bytes
     * @param rest the bytes behind its head
     */
    static @Nullable Kept read(String address, long at, byte[] head, byte[] rest) {
        if (ByteBuffer.wrap(head).getInt() != crc(rest, 0, rest.length)) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest))) {
            return in.readUTF().equals(address) ? page(at, HEAD + rest.length, in) : null;
        } catch (IOException | DateTimeException damaged) {
            return null;
        }
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private static Kept page(long at, int end, DataInputStream in) throws IOException {
        long site = in.readLong();
        UUID article = readId(in);
        Footprint footprint = readFootprint(in);
        Instant madeAt = Instant.ofEpochMilli(in.readLong());
        String tag = in.readUTF();
        int count = in.readShort();
        List<Piece> pieces = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pieces.add(Piece.elsewhere(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
        }
        List<Slot> slots = new ArrayList<>(count - 1);
        long[] versions = new long[count - 1];
        for (int i = 0; i < versions.length; i++) {
            slots.add(readSlot(in, site));
            versions[i] = in.readLong();
        }
        int body = in.readInt();
        UUID read = article.equals(NOBODY) ? null : article;
        ReadyPage page = new ReadyPage(site, read, footprint, madeAt, pieces, slots, tag);
        return new Kept(page, versions, new Kept.Place(at, end - body, body));
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static Footprint readFootprint(DataInputStream in) throws IOException {
        long seq = in.readLong();
        Instant until = Instant.ofEpochSecond(in.readLong());
        long[] topics = new long[in.readShort()];
        for (int i = 0; i < topics.length; i++) {
            topics[i] = in.readLong();
        }
        return new Footprint(seq, topics, until);
    }

    private static Slot readSlot(DataInputStream in, long site) throws IOException {
        if (in.readByte() == VIEWS) {
            return new Slot.Views(site, readId(in), language(in));
        }
        return new Slot.MostRead(site, in.readLong(), language(in));
    }

    private static Language language(DataInputStream in) throws IOException {
        return Language.of(in.readUTF()).orElseThrow(() -> new IOException("an unknown language"));
    }
}
