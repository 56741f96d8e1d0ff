package vn.bantin;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.bantin.kit.data.Sha256;

/** Tells one build of the program from another. */
final class Program {
    private static final int LENGTH = 12;

    private Program() {}

    /** Another name for every build that is not the same file. */
    static String name() {
        try {
            Path jar = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            String file = Files.size(jar) + " " + Files.getLastModifiedTime(jar);
            return Sha256.of(file.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
        } catch (IOException | URISyntaxException unknown) {
            return "unknown";
        }
    }
}
