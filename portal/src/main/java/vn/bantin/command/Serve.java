package vn.bantin.command;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: answers readers until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the portals of a data folder until it is told to stop (Ctrl-C or SIGTERM).")
public final class Serve implements Callable<Integer> {
    private final Opening opening;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "the port to listen on (default: 8080; 0: any free one)")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "the network address to listen on (default: 127.0.0.1, this machine alone; 0.0.0.0: all)")
    private @Nullable String address;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public Serve(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() throws InterruptedException {
        Installation installation = opening.with(flags());
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
        int listening = installation.serve();
        PrintWriter out = spec.commandLine().getOut();
        out.print(installation.greeting());
        out.println("Bantin is ready at http://localhost:" + listening);
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private Map<String, String> flags() {
        Map<String, String> flags = data.flags();
        if (port != null) {
            if (port < 0 || port > 65_535) {
                throw new ParameterException(spec.commandLine(), "a port is a number from 0 to 65535, not " + port);
            }
            flags.put("port", Integer.toString(port));
        }
        if (address != null) {
            flags.put("address", address);
        }
        return flags;
    }
}
