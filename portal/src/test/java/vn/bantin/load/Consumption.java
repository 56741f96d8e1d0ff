package vn.bantin.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a process has used so far: processor time, and memory that is resident now and was at most. */
record Consumption(Duration processor, long residentMegabytes, long mostMegabytes) {

    static Consumption of(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return new Consumption(
                process.info().totalCpuDuration().orElseThrow(),
                megabytes(status, "VmRSS:"),
                megabytes(status, "VmHWM:"));
    }

    private static long megabytes(Path status, String name) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
