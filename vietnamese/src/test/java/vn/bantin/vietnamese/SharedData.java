package vn.bantin.vietnamese;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real data beside the project; a test that asks for a file is skipped where the data is absent. */
final class SharedData {
    private SharedData() {}

    static Path file(String name) {
        Path file = Path.of("../../shared/data").resolve(name);
        assumeTrue(Files.exists(file), () -> "no " + file + " here");
        return file;
    }
}
