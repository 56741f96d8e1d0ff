package vn.bantin.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bantin.kit.data.Sha256;

/**
 * The pages that memory does not hold, a file each, so that a restart does not begin with nothing. What stands here may be
 * old: whoever takes a page asks {@link Latest}. When there are too many bytes, shelf after shelf is emptied.
 */
final class Disk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Disk.class);
    private static final int SHELVES = 256;
    private static final int WAITING = 2_000;

    /** What a file takes beyond its bytes, about. */
    private static final int BLOCK = 4 * 1024;

    private record Wanted(String address, Composition page) {}

    private final Path folder;
    private final long most;
    private final BlockingQueue<Wanted> wanted = new ArrayBlockingQueue<>(WAITING);
    private final AtomicLong bytes = new AtomicLong();
    private final Thread writer;
    private int nextShelf;

    /** Keeps pages in this folder, at most so many bytes, about. */
    Disk(Path folder, long most) {
        this.folder = folder;
        this.most = most;
        this.writer = Thread.ofPlatform().daemon().name("page-writer").start(this::write);
    }

    /** The page of this address as it was when it was written. */
    Optional<Composition> read(String address) {
        try {
            return PageFile.read(address, Files.readAllBytes(place(address)));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Has the page written some time; where the disk is too slow for all pages, some are not. */
    void put(String address, Composition page) {
        if (most > 0) {
            var _ = wanted.offer(new Wanted(address, page));
        }
    }

    private void write() {
        try {
            bytes.set(measured());
            while (!Thread.currentThread().isInterrupted()) {
                write(wanted.take());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Wanted one) {
        Path place = place(one.address());
        byte[] content = PageFile.written(one.address(), one.page());
        try {
            Files.createDirectories(place.getParent());
            Path draft = place.resolveSibling(place.getFileName() + ".tmp");
            Files.write(draft, content);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (bytes.addAndGet(content.length + BLOCK / 2) > most) {
                emptyNextShelf();
            }
        } catch (IOException full) {
            LOG.warn("a page could not be written to {}: {}", folder, full.getMessage());
        }
    }

    private void emptyNextShelf() {
        Path shelf = folder.resolve(shelf(nextShelf));
        nextShelf = (nextShelf + 1) % SHELVES;
        bytes.addAndGet(-measured(shelf));
        delete(shelf);
    }

    private long measured() {
        long sum = 0;
        for (int i = 0; i < SHELVES; i++) {
            sum += measured(folder.resolve(shelf(i)));
        }
        return sum;
    }

    private static long measured(Path shelf) {
        long sum = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf)) {
            for (Path file : files) {
                sum += Files.size(file) + BLOCK / 2;
            }
        } catch (IOException missing) {
            return sum;
        }
        return sum;
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

    private Path place(String address) {
        String name = Sha256.of(address.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(name.substring(0, 2)).resolve(name.substring(2, 26));
    }

    private static String shelf(int number) {
        return "%02x".formatted(number);
    }

    @Override
    public void close() {
        writer.interrupt();
        try {
            writer.join(2_000);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
