package vn.bantin.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.bantin.search.Search;

/** {@code reindex}: builds the search index anew. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = {
            "Builds the search index anew from the database, and learns anew how the archive spells.",
            "A portal that serves this folder goes on with the old index meanwhile and takes up the new one by itself."
        })
public final class Reindex implements Callable<Integer> {
    private final Opening opening;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public Reindex(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() throws IOException {
        try (Installation installation = opening.with(data.flags());
                Search search = installation.search()) {
            Progress progress = new Progress(spec.commandLine().getOut(), "articles indexed");
            if (!search.reindex(progress::reached)) {
                throw new Failure("the search index of this folder is being built by another process already");
            }
            progress.done();
            return 0;
        }
    }
}
