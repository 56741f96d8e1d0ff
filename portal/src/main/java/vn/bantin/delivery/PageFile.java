package vn.bantin.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Language;

/** A page as it went out last, as bytes on the disk. They end with their CRC-32, since nobody waits for them to be safe there. */
final class PageFile {
    private static final byte[] NOTHING = {};
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int CRC = Integer.BYTES;
    private static final int VIEWS = 1;
    private static final int MOST_READ = 2;

    private PageFile() {}

    static byte[] written(String address, Composition composition) {
        ReadyPage page = composition.page();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
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
            out.writeInt(crc(bytes.toByteArray(), bytes.size()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
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

    /** The page of this address; nothing where the bytes are damaged or another page's. */
    static Optional<Composition> read(String address, byte[] bytes) {
        int length = bytes.length - CRC;
        if (length < 0) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            boolean whole = crc(bytes, length) == lastInt(bytes);
            return whole && in.readUTF().equals(address) ? Optional.of(page(in)) : Optional.empty();
        } catch (IOException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static int lastInt(byte[] bytes) {
        int number = 0;
        for (int i = bytes.length - CRC; i < bytes.length; i++) {
            number = number << Byte.SIZE | bytes[i] & 0xff;
        }
        return number;
    }

    private static int crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    private static Composition page(DataInputStream in) throws IOException {
        long site = in.readLong();
        UUID article = readId(in);
        Footprint footprint = readFootprint(in);
        Instant madeAt = Instant.ofEpochMilli(in.readLong());
        String tag = in.readUTF();
        int count = in.readShort();
        List<Piece> pieces = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pieces.add(new Piece(NOTHING, in.readInt(), in.readInt(), in.readInt(), in.readInt()));
        }
        List<Slot> slots = new ArrayList<>(count - 1);
        long[] versions = new long[count - 1];
        for (int i = 0; i < versions.length; i++) {
            slots.add(readSlot(in, site));
            versions[i] = in.readLong();
        }
        byte[] gzip = in.readNBytes(in.readInt());
        List<Piece> within =
                pieces.stream().map(piece -> piece.within(gzip, piece.from())).toList();
        UUID read = article.equals(NOBODY) ? null : article;
        return Composition.of(gzip, new ReadyPage(site, read, footprint, madeAt, within, slots, tag), versions);
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
