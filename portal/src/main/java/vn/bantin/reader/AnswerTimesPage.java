package vn.bantin.reader;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Spreadsheet;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.question.AnswerTimes;
import vn.bantin.record.question.AnswerTimes.Report;
import vn.bantin.record.question.AnswerTimes.Tally;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /hoi-dap/thoi-gian?nam=2026}: how long the questions of a year waited, by body and by field; and for a spreadsheet. */
public final class AnswerTimesPage {
    static final String PATH = QuestionListPage.PATH + "/thoi-gian";
    static final String YEAR = "nam";

    private static final List<String> COLUMNS =
            List.of("received", "in_time", "late", "open", "overdue", "paused", "rejected", "reopened", "days");

    private final Database database;
    private final InstantSource clock;
    private final Frames frames;
    private final Templates templates;

    AnswerTimesPage(Database database, InstantSource clock, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.frames = frames;
        this.templates = templates;
    }

    /**
     * What the template shows.
     *
     * @param years those in which questions came, the newest first
     */
    public record Model(Frame frame, int year, List<Integer> years, Report report) {
        public List<String> columns() {
            return COLUMNS;
        }

        public List<String> numbers(Tally tally) {
            return AnswerTimesPage.numbers(frame.language(), tally);
        }

        public String address(int other) {
            return frame.link(PATH + "?" + YEAR + "=" + other);
        }

        public String file() {
            return frame.link(PATH + ".csv?" + YEAR + "=" + year);
        }
    }

    /** The page with what it is made of; it is over when the next question is. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        Instant now = clock.instant();
        AnswerTimes times = new AnswerTimes(tx, site.id());
        Footprint.Collecting made = Footprint.of(tx, site.id()).questions().directory();
        Footprint footprint = made.until(CommentBox.tomorrow(now))
                .until(times.nextOverdue(now).map(due -> due.plusMillis(1)).orElse(Instant.MAX))
                .made();
        int year = year(request, now);
        String title = Messages.in(request.language()).say("question.times");
        Model model = new Model(
                frames.frame(
                        tx,
                        site,
                        request,
                        Head.of(title + " " + year, title + " – " + site.name(), PATH + "?" + YEAR + "=" + year)),
                year,
                years(times, now),
                report(times, year, now));
        return Rendered.of(
                templates.render("reader/answer_times.jte", model), site.id(), request.language(), footprint);
    }

    private static int year(Request request, Instant now) {
        String typed = request.query(YEAR).orElse(Integer.toString(thisYear(now)));
        if (!typed.matches("20[0-9]{2}") || Integer.parseInt(typed) > thisYear(now)) {
            throw Problem.notFound();
        }
        return Integer.parseInt(typed);
    }

    private static int thisYear(Instant now) {
        return now.atZone(Dates.ZONE).getYear();
    }

    private static List<Integer> years(AnswerTimes times, Instant now) {
        int newest = thisYear(now);
        int oldest = times.first().map(AnswerTimesPage::thisYear).orElse(newest);
        return IntStream.rangeClosed(0, newest - oldest)
                .map(back -> newest - back)
                .boxed()
                .toList();
    }

    private static Report report(AnswerTimes times, int year, Instant now) {
        return times.of(begin(year), begin(year + 1), now);
    }

    private static Instant begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Dates.ZONE).toInstant();
    }

    /** The same as a file: a line for each body in each field. */
    public Reply csv(Request request) {
        Instant now = clock.instant();
        int year = year(request, now);
        Messages messages = Messages.in(request.language());
        Report report = database.read(tx ->
                report(new AnswerTimes(tx, Frames.site(tx, request).id()), year, now));
        return Spreadsheet.reply(
                "hoi-dap-" + year + ".csv",
                Stream.concat(Stream.of("body", "field"), COLUMNS.stream())
                        .map(column -> messages.say("question.times." + column))
                        .toList(),
                report.lines().stream().map(line -> row(request.language(), line)));
    }

    private static List<String> row(Language language, AnswerTimes.Line line) {
        Messages messages = Messages.in(language);
        String body = line.body();
        return Stream.concat(
                        Stream.of(
                                body == null ? messages.say("question.times.nobody") : body,
                                messages.say("question.field." + line.field().key())),
                        numbers(language, line.tally()).stream())
                .toList();
    }

    private static List<String> numbers(Language language, Tally tally) {
        return Stream.concat(
                        Stream.of(
                                        tally.received(),
                                        tally.inTime(),
                                        tally.late(),
                                        tally.open(),
                                        tally.overdue(),
                                        tally.paused(),
                                        tally.rejected(),
                                        tally.reopened())
                                .map(count -> Long.toString(count)),
                        Stream.of(tally.meanDays()
                                .map(days -> String.format(language.locale(), "%.1f", days))
                                .orElse("")))
                .toList();
    }
}
