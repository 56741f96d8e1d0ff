package vn.bantin.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Spreadsheet;
import vn.bantin.record.directive.Report;
import vn.bantin.record.directive.Report.Line;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/chi-dao/bao-cao}: how the directives of a period stand, body by body; and the same for a spreadsheet. */
public final class DirectiveReportPage {
    private static final List<String> COLUMNS =
            List.of("lead", "total", "done_in_time", "done_late", "open_in_time", "overdue", "dropped");

    private final DeskPages pages;

    DirectiveReportPage(DeskPages pages) {
        this.pages = pages;
    }

    /** What the template shows. */
    public record Model(DeskFrame frame, LocalDate from, LocalDate to, List<Line> lines, Line sum) {

        public List<String> columns() {
            return COLUMNS;
        }

        public String file() {
            return DirectivesPage.PATH + "/bao-cao.csv?tu=" + from + "&den=" + to;
        }

        public static List<Long> numbers(Line line) {
            return DirectiveReportPage.numbers(line);
        }
    }

    public Reply show(Request request) {
        Visitor visitor = Visitor.of(request);
        LocalDate from = from(request);
        LocalDate to = to(request);
        List<Line> lines = lines(visitor, from, to);
        return pages.show(200, "directive_report", new Model(pages.frame(visitor), from, to, lines, Report.sum(lines)));
    }

    private List<Line> lines(Visitor visitor, LocalDate from, LocalDate to) {
        return pages.database().read(tx -> new Report(tx, visitor.site().id()).of(from, to, today()));
    }

    /** The year to this day, where nothing is asked. */
    private LocalDate from(Request request) {
        return day(request.query("tu").orElse(""), today().withDayOfYear(1));
    }

    private LocalDate to(Request request) {
        return day(request.query("den").orElse(""), today());
    }

    private static LocalDate day(String typed, LocalDate usual) {
        try {
            return typed.isBlank() ? usual : LocalDate.parse(typed.strip());
        } catch (DateTimeException malformed) {
            return usual;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(pages.clock().instant(), Dates.ZONE);
    }

    public Reply export(Request request) {
        Visitor visitor = Visitor.of(request);
        DeskFrame frame = pages.frame(visitor);
        List<String> head = COLUMNS.stream()
                .map(column -> frame.say("desk.directives.report." + column))
                .toList();
        return Spreadsheet.reply(
                "chi-dao.csv",
                head,
                lines(visitor, from(request), to(request)).stream().map(line -> row(frame, line)));
    }

    private static List<String> row(DeskFrame frame, Line line) {
        String lead = line.lead();
        return Stream.concat(
                        Stream.of(lead == null ? frame.say("desk.directives.no_lead") : lead),
                        numbers(line).stream().map(Object::toString))
                .toList();
    }

    private static List<Long> numbers(Line line) {
        return LongStream.of(
                        line.total(),
                        line.doneInTime(),
                        line.doneLate(),
                        line.openInTime(),
                        line.overdue(),
                        line.dropped())
                .boxed()
                .toList();
    }
}
