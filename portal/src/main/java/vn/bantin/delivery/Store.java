package vn.bantin.delivery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bantin.kit.data.Database;

/**
 * The folder of kept pages: one folder per history, in it the pages and how far the changes were followed. Another program,
 * other data or a lost checkpoint begin a history of their own; the old ones are taken away.
 */
final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final String CHECKPOINT = "checkpoint";

    /** After a kill the changes since the last one are read again. */
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(30);

    private final Path history;
    private final Latest latest;
    private final Disk disk;
    private long written = -1;
    private long writtenAt = System.nanoTime() - BETWEEN_CHECKPOINTS.toNanos();

    private Store(Path history, Latest latest, Disk disk) {
        this.history = history;
        this.latest = latest;
        this.disk = disk;
    }

    /** Goes on with what is in the folder or begins anew. */
    static Store open(Database database, Room room) {
        Path folder = room.folder();
        String program = room.program();
        Optional<Path> known = histories(folder, program + "-");
        Optional<Checkpoint> checkpoint = known.map(history -> history.resolve(CHECKPOINT))
                .flatMap(Checkpoint::read)
                .filter(read -> database.read(tx -> Latest.name(tx, read.seq())).equals(read.last()));
        Path history = checkpoint.isPresent() ? known.orElseThrow() : folder.resolve(program + "-" + UUID.randomUUID());
        Latest latest = checkpoint.map(read -> new Latest(database, read)).orElseGet(() -> new Latest(database));
        Thread.startVirtualThread(() -> deleteOthers(folder, history));
        return new Store(history, latest, new Disk(history, room.disk()));
    }

    private static Optional<Path> histories(Path folder, String prefix) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, prefix + "*")) {
            for (Path history : found) {
                if (Files.exists(history.resolve(CHECKPOINT))) {
                    return Optional.of(history);
                }
            }
            return Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static void deleteOthers(Path folder, Path history) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path other : found) {
                if (!other.equals(history)) {
                    Disk.delete(other);
                }
            }
        } catch (IOException missing) {
            LOG.debug("no pages were kept in {}", folder);
        }
    }

    Latest latest() {
        return latest;
    }

    Disk disk() {
        return disk;
    }

    /** Writes down how far the changes were followed, now and then. */
    synchronized void tidy() {
        if (System.nanoTime() - writtenAt >= BETWEEN_CHECKPOINTS.toNanos()) {
            writtenAt = System.nanoTime();
            writeCheckpoint();
        }
    }

    private void writeCheckpoint() {
        if (latest.seq() == written) {
            return;
        }
        Checkpoint checkpoint = latest.checkpoint();
        try {
            checkpoint.write(history.resolve(CHECKPOINT));
            written = checkpoint.seq();
        } catch (IOException full) {
            LOG.warn("what was followed could not be written to {}: {}", history, full.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        disk.close();
        writeCheckpoint();
    }
}
