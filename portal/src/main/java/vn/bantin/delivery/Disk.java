package vn.bantin.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages on the disk, so that memory need not hold them and a restart does not begin with nothing. What stands here may be
 * old: whoever takes a page asks {@link Latest}. The pages written first give way to new ones.
 */
final class Disk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Disk.class);
    private static final int WAITING = 2_000;
    private static final int BYTES_PER_PLACE = 4 * 1024;
    private static final long MOST_PLACES = 1 << 22;

    private record Wanted(String address, Kept kept, Composition body) {}

    private final Path folder;
    private final Places places;
    private final Ring ring;
    private final BlockingQueue<Wanted> wanted = new ArrayBlockingQueue<>(WAITING);
    private final Thread writer;
    private boolean isFull;

    /**
     * Goes on with the pages in this folder.
     *
     * @param most bytes of them, about; 0 for none
     */
    Disk(Path folder, long most) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            this.places = Places.open(folder.resolve("places"), cells(most), most);
            this.ring = new Ring(folder.resolve("pages"), most, places.next());
        } catch (IOException failure) {
            throw new UncheckedIOException("pages cannot be kept in " + folder, failure);
        }
        this.writer = Thread.ofPlatform().daemon().name("page-writer").start(this::write);
    }

    /** A power of two, so many that few pages must give way to others for want of a place. */
    private static int cells(long most) {
        long pages = Math.clamp(most / BYTES_PER_PLACE, 1, MOST_PLACES);
        return Math.toIntExact(Long.highestOneBit(2 * pages - 1));
    }

    /** Whether it takes any page. */
    boolean hasRoom() {
        return ring.takes(BYTES_PER_PLACE);
    }

    /** What is known of the page of this address; null where the disk does not have it. */
    @Nullable
    Kept find(String address) {
        for (int choice = 0; choice < Places.CHOICES; choice++) {
            long at = places.at(address, choice);
            Kept kept = at == Places.NONE ? null : find(address, at);
            if (kept != null) {
                return kept;
            }
        }
        return null;
    }

    private @Nullable Kept find(String address, long at) {
        byte[] head = read(at, 0, PageRecord.HEAD);
        if (head == null || !ring.takes(PageRecord.length(head))) {
            return null;
        }
        byte[] rest = read(at, PageRecord.HEAD, PageRecord.length(head));
        return rest == null ? null : PageRecord.read(address, at, head, rest);
    }

    /** The page as it was stored; null where it was not, or has given way. */
    @Nullable
    Composition body(Kept kept) {
        Kept.Place place = kept.place();
        byte[] body = place == null ? null : read(place.at(), place.from(), place.length());
        return body == null ? null : kept.with(body);
    }

    /** Fills a buffer with bytes of the body as it was stored; false where it was not, or has given way. */
    boolean read(Kept kept, int from, ByteBuffer into) {
        Kept.Place place = kept.place();
        return place != null && read(place.at(), place.from() + from, into);
    }

    private byte @Nullable [] read(long at, int from, int length) {
        byte[] bytes = new byte[length];
        return read(at, from, ByteBuffer.wrap(bytes)) ? bytes : null;
    }

    private boolean read(long at, int from, ByteBuffer into) {
        try {
            return ring.read(at, from, into);
        } catch (ClosedChannelException stopping) {
            return false;
        } catch (IOException failure) {
            LOG.warn("a page could not be read from {}: {}", folder, failure.getMessage());
            return false;
        }
    }

    /** Has the page written some time; where the disk is too slow for all pages, some are not. */
    void put(String address, Kept kept, Composition body) {
        if (hasRoom()) {
            var _ = wanted.offer(new Wanted(address, kept, body));
        }
    }

    private void write() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                write(wanted.take());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Wanted one) {
        byte[] record = PageRecord.written(one.address(), one.body());
        if (!ring.takes(record.length)) {
            return;
        }
        try {
            long at = ring.append(record);
            int body = one.body().gzip().bytes().length;
            one.kept().standsAt(new Kept.Place(at, record.length - body, body));
            places.put(one.address(), at, ring.next());
            isFull = false;
        } catch (ClosedChannelException stopping) {
            LOG.debug("a page was not written, as the portal stops");
        } catch (IOException | RuntimeException full) {
            warn(full);
        }
    }

    /** Once, however many pages follow. */
    private void warn(Exception full) {
        if (!isFull) {
            LOG.warn("pages cannot be written to {}: {}", folder, full.getMessage());
        }
        isFull = true;
    }

    /** Takes a folder with all that is in it away. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Disk::deleteOne);
        } catch (IOException missing) {
            LOG.debug("nothing to delete: {}", missing.getMessage());
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            LOG.warn("cannot delete {}", file);
        }
    }

    @Override
    public void close() {
        writer.interrupt();
        try {
            writer.join(2_000);
            ring.close();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            LOG.warn("the pages in {} could not be closed: {}", folder, failure.getMessage());
        }
    }
}
