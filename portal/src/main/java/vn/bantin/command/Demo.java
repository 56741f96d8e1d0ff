package vn.bantin.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.bantin.city.CityPlan;
import vn.bantin.city.CityReport;
import vn.bantin.command.Founding.Founded;

/** {@code demo}: lays an invented city with a large archive. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Lays an invented city into a data folder that has no site yet: sites, ten years of articles, pictures, comments"
                    + " and views, the same for the same seed.",
            "A run that is broken off leaves the database as empty as it was. No portal may serve the folder meanwhile; the"
                    + " next one builds the search index, or bin/bantin reindex does."
        })
public final class Demo implements Callable<Integer> {
    private static final double NANOSECONDS = 1e9;

    private final Founding founding;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--sites",
            paramLabel = "NUMBER",
            defaultValue = "126",
            description = "how many sites: the city's own and those of its wards (default: ${DEFAULT-VALUE}, at most "
                    + CityPlan.MOST_SITES + ")")
    private int sites;

    @Option(
            names = "--articles",
            paramLabel = "NUMBER",
            defaultValue = "20000",
            description = "how many articles on all sites together (default: ${DEFAULT-VALUE})")
    private long articles;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "where chance begins (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            defaultValue = "../shared/data",
            description = "a folder with the codified law (law/phapdien-dieu.jsonl.gz), which articles then cite"
                    + " (default: ${DEFAULT-VALUE}; done without where it is not there)")
    private Path texts = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public Demo(Founding founding) {
        this.founding = founding;
    }

    @Override
    public Integer call() {
        long begin = System.nanoTime();
        Progress progress = new Progress(spec.commandLine().getOut(), "articles laid");
        Founded founded = founding.found(data.flags(), plan(), texts, progress::reached);
        progress.done();
        tell(founded, (System.nanoTime() - begin) / NANOSECONDS);
        return 0;
    }

    private CityPlan plan() {
        try {
            return new CityPlan(sites, articles, seed);
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(spec.commandLine(), outOfRange.getMessage());
        }
    }

    private void tell(Founded founded, double seconds) {
        CityReport report = founded.report();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%,d sites, %,d articles (%,d editions, %,d withdrawn, %,d with one of %,d pictures), %,d comments, %,d days"
                        + " of views%n",
                report.sites(),
                report.articles(),
                report.editions(),
                report.withdrawn(),
                report.illustrated(),
                report.pictures(),
                report.comments(),
                report.daysOfViews());
        out.printf(
                Locale.ROOT,
                "in %,.1f seconds; the database has %,d bytes, %,d for each article%n",
                seconds,
                founded.bytes(),
                founded.bytes() / Math.max(1, report.articles()));
        out.flush();
    }
}
