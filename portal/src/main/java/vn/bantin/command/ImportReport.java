package vn.bantin.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import vn.bantin.archive.Capture;
import vn.bantin.archive.Dropped;
import vn.bantin.archive.Outcome;
import vn.bantin.article.Content;
import vn.bantin.kit.text.Excerpt;
import vn.bantin.vietnamese.Dates;

/** Tells the archivist, field by field, what was found in a file and what was left behind. */
final class ImportReport {
    private static final int SHOWN = 90;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean dryRun;

    ImportReport(PrintWriter out, PrintWriter err, boolean dryRun) {
        this.out = out;
        this.err = err;
        this.dryRun = dryRun;
    }

    void tell(Path file, Outcome outcome) {
        switch (outcome) {
            case Outcome.Imported imported -> tell(file, imported);
            case Outcome.AlreadyHere here ->
                out.println(file + ": already here at " + here.path() + ", nothing changed");
            case Outcome.Skipped skipped -> err.println("error: " + file + ": " + skipped.why());
        }
        out.flush();
        err.flush();
    }

    private void tell(Path file, Outcome.Imported imported) {
        Capture capture = imported.capture();
        Content content = capture.content();
        out.println(file + ":");
        field("title", content.title());
        field("published", Dates.iso(capture.publishedAt()));
        field("dateline", content.dateline());
        field("lead", content.lead());
        field("caption", content.caption());
        List<String> paragraphs = capture.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            field("body " + (i + 1) + "/" + paragraphs.size(), Excerpt.of(paragraphs.get(i), SHOWN));
        }
        field("addendum", content.addendum());
        field("byline", content.byline());
        capture.dropped().forEach(this::tell);
        out.println("  " + (dryRun ? "would be imported as " : "imported as ") + imported.path());
    }

    private void field(String name, String value) {
        out.printf("  %-10s %s%n", name, value.isEmpty() ? "(none)" : value);
    }

    private void tell(Dropped dropped) {
        out.printf(
                "  %-10s line %d \"%s\": %s%n",
                "dropped", dropped.line(), Excerpt.of(dropped.text(), 60), dropped.why());
    }
}
