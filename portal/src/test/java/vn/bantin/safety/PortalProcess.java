package vn.bantin.safety;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real program as a process of its own on a data folder, which closing kills. */
public final class PortalProcess implements AutoCloseable {
    private static final String READY = "Bantin is ready at ";

    private final Process process;
    private final String origin;

    private PortalProcess(Process process, String origin) {
        this.process = process;
        this.origin = origin;
    }

    /** Starts it, and returns once it answers. */
    static PortalProcess on(Path data) throws IOException {
        return on(data, List.of("-Xmx512m"));
    }

    /** As {@link #on(Path)} with other options for its machine. */
    public static PortalProcess on(Path data, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.bantin.Bantin", "serve"));
        command.addAll(List.of("--data", data.toString(), "--port", "0"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new PortalProcess(process, originOf(process));
        } catch (IOException | RuntimeException | Error failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    /** Where it says that it listens. */
    private static String originOf(Process portal) throws IOException {
        BufferedReader out = portal.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length()).replace("localhost", "127.0.0.1");
            }
        }
        throw new AssertionError("the portal did not start");
    }

    public String origin() {
        return origin;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** By SIGTERM, as an operator does. */
    void end() {
        process.destroy();
        process.onExit().join();
    }

    /** By SIGKILL. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
