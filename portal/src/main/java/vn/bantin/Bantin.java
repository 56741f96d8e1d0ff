package vn.bantin;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.bantin.command.AccountCommand;
import vn.bantin.command.Demo;
import vn.bantin.command.Founding;
import vn.bantin.command.Import;
import vn.bantin.command.Opening;
import vn.bantin.command.Rehearse;
import vn.bantin.command.Reindex;
import vn.bantin.command.Serve;

/** The command line of bantin.jar. */
@Command(
        name = "bantin",
        mixinStandardHelpOptions = true,
        versionProvider = Bantin.Version.class,
        description = "The publishing system for the public portals of Vietnamese local government.",
        synopsisSubcommandLabel = "COMMAND")
public final class Bantin implements Runnable {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Bantin() {}

    /** Called when no command was given. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs one command: 0 done, 1 failed with one line of reason, 2 wrong use. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Bantin());
        wanted(arguments).forEach(command -> line.addSubcommand(command.get()));
        return line.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Bantin::explainUse)
                .setExecutionExceptionHandler((failure, command, result) -> explain(command, failure))
                .execute(arguments);
    }

    /** To take every command's options apart would make a start longer, so a command that is named comes alone. */
    private static Collection<Supplier<Object>> wanted(String... arguments) {
        Map<String, Supplier<Object>> commands = commands();
        Supplier<Object> named = arguments.length == 0 ? null : commands.get(arguments[0]);
        return named == null ? commands.values() : List.of(named);
    }

    private static Map<String, Supplier<Object>> commands() {
        Opening opening = flags -> Portal.open(Settings.load(flags, System.getenv()), InstantSource.system());
        Founding founding = (flags, plan, texts, progress) ->
                new Ground(Settings.load(flags, System.getenv()), InstantSource.system()).found(plan, texts, progress);
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("serve", () -> new Serve(opening));
        commands.put("import", () -> new Import(opening));
        commands.put("reindex", () -> new Reindex(opening));
        commands.put("demo", () -> new Demo(founding));
        commands.put("account", () -> AccountCommand.line(opening));
        commands.put("rehearse", () -> new Rehearse(Bantin::openWithoutEnvironment));
        return commands;
    }

    /** A rehearsal must not touch what the settings of this machine lead to. */
    private static Portal openWithoutEnvironment(Map<String, String> flags) {
        return Portal.open(Settings.load(flags, Map.of()), InstantSource.system());
    }

    private static int explainUse(ParameterException wrong, String[] arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("error: " + wrong.getMessage());
        err.println("See: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return WRONG_USE;
    }

    private static int explain(CommandLine command, Exception failure) {
        command.getErr().println("error: " + sentence(failure));
        return FAILED;
    }

    /** The first line of what is known, without entrails. */
    private static String sentence(Exception failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(message -> message.lines().findFirst())
                .orElse(failure.getClass().getSimpleName());
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Bantin.class.getPackage().getImplementationVersion();
            return new String[] {"bantin " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
