package vn.bantin.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of the index: one numbered folder for each time it was built, and a file that names the one in use. So a new
 * one can be built, by this process or another, while the old one goes on serving.
 */
final class Generations {
    private static final String CURRENT = "current";

    private final Path folder;

    Generations(Path folder) {
        this.folder = folder;
    }

    /** The folder in use; empty where none was ever finished, or where the name of it was lost. */
    Optional<Path> current() {
        try {
            String name = Files.readString(folder.resolve(CURRENT)).strip();
            return name.matches("[0-9]{1,18}")
                    ? Optional.of(folder.resolve(name)).filter(Files::isDirectory)
                    : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** A new, empty folder, numbered after all that are there and by the clock after all that were removed. */
    Path next() throws IOException {
        long newest = numbered().stream().mapToLong(Generations::number).max().orElse(0);
        return Files.createDirectories(folder.resolve(Long.toString(Math.max(newest + 1, System.currentTimeMillis()))));
    }

    /** Puts a finished generation to use, all at once. */
    void use(Path generation) throws IOException {
        Path draft = folder.resolve(CURRENT + ".draft");
        Files.writeString(draft, generation.getFileName().toString());
        Files.move(draft, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what is older than this generation; what cannot be removed is left for the next time. */
    void removeOlderThan(Path generation) {
        try {
            for (Path each : numbered()) {
                if (number(each) < number(generation)) {
                    remove(each);
                }
            }
        } catch (IOException inUse) {
            return;
        }
    }

    /** Removes a generation that came to nothing, as far as it can be. */
    void drop(Path generation) {
        try {
            remove(generation);
        } catch (IOException inUse) {
            return;
        }
    }

    private static void remove(Path generation) throws IOException {
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> numbered() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().matches("[0-9]{1,18}"))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static long number(Path generation) {
        return Long.parseLong(generation.getFileName().toString());
    }
}
