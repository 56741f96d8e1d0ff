package vn.bantin.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.bantin.archive.Outcome;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** {@code import}: takes captured pages of an older portal in as articles. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes captured article pages (text in UTF-8) in as published articles.",
            "What is here already is left as it is; a file that is no article is skipped with a line that says why.",
            "Exit code: 0 every file is in, 1 some file was skipped, 2 wrong use."
        })
public final class Import implements Callable<Integer> {
    private final Opening opening;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, or folders of files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--site", paramLabel = "HOST", description = "a host name of the site (default: the first site)")
    private @Nullable String host;

    @Option(names = "--section", required = true, paramLabel = "SLUG", description = "the section to put them in")
    private String slug = "";

    @Option(names = "--dry-run", description = "say what would be done, and do nothing")
    private boolean dryRun;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public Import(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() {
        try (Installation installation = opening.with(data.flags())) {
            Site site = installation.database().read(this::site);
            Section section = installation.database().read(tx -> section(tx, site));
            PrintWriter out = spec.commandLine().getOut();
            ImportReport report = new ImportReport(out, spec.commandLine().getErr(), dryRun);
            List<Path> files = files();
            if (files.isEmpty()) {
                throw new Failure("there is no file in " + paths);
            }
            int skipped = 0;
            for (Path file : files) {
                Outcome outcome = installation.importing().importFile(file, site, section, dryRun);
                report.tell(file, outcome);
                skipped += outcome instanceof Outcome.Skipped ? 1 : 0;
            }
            return skipped == 0 ? 0 : 1;
        }
    }

    private Site site(Handle tx) {
        Sites sites = new Sites(tx);
        List<Site> all = sites.all();
        if (all.isEmpty()) {
            throw new Failure("there is no site in this data folder yet");
        }
        return host == null
                ? all.getFirst()
                : sites.byHost(host)
                        .orElseThrow(() -> wrongUse("no site answers to \"%s\"; there are: %s"
                                .formatted(host, all.stream().map(Site::host).collect(Collectors.joining(", ")))));
    }

    private Section section(Handle tx, Site site) {
        Sections sections = new Sections(tx, site.id());
        return sections.bySlug(slug)
                .orElseThrow(() -> wrongUse("%s has no section \"%s\"; there are: %s"
                        .formatted(
                                site.host(),
                                slug,
                                sections.tree().sections().stream()
                                        .map(Section::slug)
                                        .collect(Collectors.joining(", ")))));
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<Path> files() {
        return paths.stream().flatMap(Import::filesUnder).toList();
    }

    private static Stream<Path> filesUnder(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Import::isPage).sorted().toList().stream();
        } catch (IOException | UncheckedIOException failure) {
            throw new Failure("cannot read the folder " + path);
        }
    }

    private static boolean isPage(Path path) {
        return Files.isRegularFile(path) && !path.getFileName().toString().startsWith(".");
    }
}
