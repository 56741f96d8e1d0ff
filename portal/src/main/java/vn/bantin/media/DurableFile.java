package vn.bantin.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file that is whole and safe on the disk once it is there. */
final class DurableFile {
    private DurableFile() {}

    /** Writes it beside its place in a folder that exists, and moves it there. */
    static void write(Path file, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Path draft = Files.createTempFile(folder, "draft", ".tmp");
        Files.write(draft, bytes);
        flush(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        flush(folder);
    }

    private static void flush(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
