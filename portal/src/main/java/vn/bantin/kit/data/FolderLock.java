package vn.bantin.kit.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** What only one process may do at a time in a folder, held by a lock on a file; it is let go when the process ends. */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * The lock on this file, which is made where it is missing and then names the process; empty where another has it.
     *
     * @throws IOException where the file cannot be written
     */
    public static Optional<FolderLock> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                return Optional.of(new FolderLock(channel, lock));
            }
        } catch (OverlappingFileLockException sameProcess) {
            // as good as another's
        } catch (IOException unwritable) {
            channel.close();
            throw unwritable;
        }
        channel.close();
        return Optional.empty();
    }

    /** The number of the process that has the lock on this file, as far as can be read. */
    public static String holder(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            return "?";
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException ends) {
            // the process lets go of it in the end
        }
    }
}
