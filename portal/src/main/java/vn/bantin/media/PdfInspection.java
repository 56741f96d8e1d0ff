package vn.bantin.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.bantin.kit.text.Refusal;

/**
 * Looks through a PDF in a process of its own, which may run out of time or memory without harm: no rule of PDF says how
 * large the little that it packs may become.
 */
final class PdfInspection {
    private static final int PATIENCE_SECONDS = 30;
    private static final List<String> NARROW = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true");

    /** One at a time, so that many documents at once do not take many times the memory. */
    private static final Semaphore TURN = new Semaphore(1, true);

    private PdfInspection() {}

    static void inspect(byte[] bytes) {
        TURN.acquireUninterruptibly();
        try {
            Path file = Files.createTempFile("document", ".pdf");
            try {
                Files.write(file, bytes);
                heed(verdict(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot look through a PDF", failure);
        } finally {
            TURN.release();
        }
    }

    private static void heed(String verdict) {
        if (!verdict.equals(PdfWalk.CLEAN)) {
            throw new Refusal(MediaRule.valueOf(verdict));
        }
    }

    private static String verdict(Path file) throws IOException {
        Process process = new ProcessBuilder(command(file))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0
                    ? new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip()
                    : MediaRule.TOO_COMPLEX.name();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return MediaRule.TOO_COMPLEX.name();
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> command(Path file) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        List.of(java),
                        NARROW,
                        List.of("-cp", System.getProperty("java.class.path"), PdfWalk.class.getName(), file.toString()))
                .flatMap(List::stream)
                .toList();
    }
}
