package vn.bantin.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Spreadsheet;
import vn.bantin.readership.ArticleViews;
import vn.bantin.readership.DayViews;
import vn.bantin.readership.Narrowing;
import vn.bantin.readership.Span;
import vn.bantin.readership.Statistics;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/luot-xem}: how often the site, its sections, authors and articles were read, by day; also as CSV. */
public final class ReadershipPage {
    private static final int SHOWN = 20;
    private static final int EXPORTED = 200_000;

    private final DeskPages pages;

    ReadershipPage(DeskPages pages) {
        this.pages = pages;
    }

    /** Something that was read, with the end of the address that narrows the page to it; empty where nothing does. */
    public record Line(String name, String link, long views) {}

    /** What the template shows; {@code alert} is empty where the days that were typed could be read. */
    public record Model(
            DeskFrame frame,
            ChosenSite chosen,
            ReadershipQuery asked,
            SectionTree sections,
            String alert,
            String title,
            Days days,
            List<DayViews> byDay,
            Plot plot,
            List<Line> articles,
            List<Line> bylines,
            List<Line> bySection,
            List<Line> sites) {

        public long total() {
            return byDay.stream().mapToLong(DayViews::views).sum();
        }

        /** What asks for the same by another choice of days. */
        public String lastDays(int days) {
            return asked.with(Span.lastDays(days, asked.today())).address(chosen);
        }

        public String address(ReadershipQuery other) {
            return other.address(chosen);
        }

        public String csv(String table) {
            return asked.csv(chosen, table);
        }
    }

    public Reply show(Request request) {
        DeskFrame frame = pages.frame(Visitor.of(request));
        ChosenSite chosen = ChosenSite.of(request, pages);
        ReadershipQuery asked =
                ReadershipQuery.of(request, LocalDate.ofInstant(pages.clock().instant(), Dates.ZONE));
        Model model = pages.database().read(tx -> model(tx, frame, chosen, asked));
        return pages.show(asked.isReadable() ? 200 : 422, "readership", model);
    }

    private Model model(Handle tx, DeskFrame frame, ChosenSite chosen, ReadershipQuery asked) {
        Statistics statistics = new Statistics(tx, chosen.site().id());
        SectionTree sections = new Sections(tx, chosen.site().id()).tree();
        Narrowing narrowing = narrowing(asked, sections);
        List<DayViews> byDay = statistics.byDay(narrowing, asked.span());
        boolean isOfOne = asked.article() != null;
        return new Model(
                frame,
                chosen,
                asked,
                sections,
                asked.isReadable() ? "" : frame.say("desk.views.unreadable", Span.MOST_DAYS),
                title(statistics, asked),
                new Days(),
                byDay,
                Plot.of(byDay),
                isOfOne ? List.of() : articles(statistics, narrowing, asked, chosen),
                isOfOne ? List.of() : bylines(statistics, narrowing, asked, chosen, frame),
                isOfOne ? List.of() : bySection(statistics, narrowing, asked, chosen, sections),
                sites(tx, asked, chosen));
    }

    private static String title(Statistics statistics, ReadershipQuery asked) {
        UUID article = asked.article();
        return article == null ? "" : statistics.title(article).orElseThrow(Problem::notFound);
    }

    private static Narrowing narrowing(ReadershipQuery asked, SectionTree sections) {
        List<Section> branch = asked.section().isEmpty()
                ? List.of()
                : sections.branch(sections.bySlug(asked.section()).orElseThrow(Problem::notFound));
        return new Narrowing(
                branch,
                Optional.of(asked.byline()).filter(name -> !name.isEmpty()),
                Optional.ofNullable(asked.article()));
    }

    private static List<Line> articles(
            Statistics statistics, Narrowing narrowing, ReadershipQuery asked, ChosenSite chosen) {
        return statistics.byArticle(narrowing, asked.span(), SHOWN).stream()
                .map(article -> new Line(
                        article.title(), asked.ofArticle(article.articleId()).address(chosen), article.views()))
                .toList();
    }

    private static List<Line> bylines(
            Statistics statistics, Narrowing narrowing, ReadershipQuery asked, ChosenSite chosen, DeskFrame frame) {
        return statistics.byByline(narrowing, asked.span()).entrySet().stream()
                .limit(SHOWN)
                .map(byline -> byline.getKey().isEmpty()
                        ? new Line(frame.say("desk.views.no_byline"), "", byline.getValue())
                        : new Line(
                                byline.getKey(), asked.ofByline(byline.getKey()).address(chosen), byline.getValue()))
                .toList();
    }

    private static List<Line> bySection(
            Statistics statistics,
            Narrowing narrowing,
            ReadershipQuery asked,
            ChosenSite chosen,
            SectionTree sections) {
        return statistics.bySection(narrowing, asked.span()).entrySet().stream()
                .map(count -> {
                    Section section = sections.byId(count.getKey()).orElseThrow();
                    return new Line(
                            section.name(), asked.ofSection(section.slug()).address(chosen), count.getValue());
                })
                .toList();
    }

    /** For whoever may see them all, what was read in the same days at each. */
    private static List<Line> sites(Handle tx, ReadershipQuery asked, ChosenSite chosen) {
        return chosen.all().stream()
                .map(site -> new Line(
                        site.name(),
                        asked.ofSite().address(new ChosenSite(site, chosen.all())),
                        new Statistics(tx, site.id()).total(asked.span())))
                .sorted((one, other) -> Long.compare(other.views(), one.views()))
                .toList();
    }

    /** One of the tables, whole. */
    public Reply export(Request request) {
        DeskFrame frame = pages.frame(Visitor.of(request));
        ChosenSite chosen = ChosenSite.of(request, pages);
        ReadershipQuery asked =
                ReadershipQuery.of(request, LocalDate.ofInstant(pages.clock().instant(), Dates.ZONE));
        if (!asked.isReadable()) {
            throw Problem.badRequest();
        }
        Table table = Table.of(request.query("theo").orElse("")).orElseThrow(Problem::notFound);
        List<List<String>> rows = pages.database().read(tx -> rows(tx, table, chosen, asked));
        return Spreadsheet.reply(
                "luot-xem-" + table.slug() + ".csv",
                table.columns().stream()
                        .map(column -> frame.say("desk.views.column." + column))
                        .toList(),
                rows.stream());
    }

    private List<List<String>> rows(Handle tx, Table table, ChosenSite chosen, ReadershipQuery asked) {
        Statistics statistics = new Statistics(tx, chosen.site().id());
        SectionTree sections = new Sections(tx, chosen.site().id()).tree();
        Narrowing narrowing = narrowing(asked, sections);
        return switch (table) {
            case DAYS ->
                statistics.byDay(narrowing, asked.span()).stream()
                        .map(day -> List.of(day.day().toString(), Long.toString(day.views())))
                        .toList();
            case ARTICLES ->
                statistics.byArticle(narrowing, asked.span(), EXPORTED).stream()
                        .map(article -> row(article, sections))
                        .toList();
            case SECTIONS ->
                statistics.bySection(narrowing, asked.span()).entrySet().stream()
                        .map(count -> List.of(
                                sections.byId(count.getKey()).orElseThrow().name(),
                                count.getValue().toString()))
                        .toList();
            case BYLINES ->
                statistics.byByline(narrowing, asked.span()).entrySet().stream()
                        .map(count -> List.of(count.getKey(), count.getValue().toString()))
                        .toList();
        };
    }

    private static List<String> row(ArticleViews article, SectionTree sections) {
        return List.of(
                article.title(),
                "/" + article.path(),
                sections.byId(article.sectionId()).orElseThrow().name(),
                article.byline(),
                Long.toString(article.views()));
    }

    /** What can be taken home, with its columns. */
    private enum Table {
        DAYS("ngay", List.of("day", "views")),
        ARTICLES("bai", List.of("article", "path", "section", "byline", "views")),
        SECTIONS("chuyen-muc", List.of("section", "views")),
        BYLINES("tac-gia", List.of("byline", "views"));

        private final String slug;
        private final List<String> columns;

        Table(String slug, List<String> columns) {
            this.slug = slug;
            this.columns = columns;
        }

        static Optional<Table> of(String slug) {
            return Stream.of(values()).filter(table -> table.slug.equals(slug)).findFirst();
        }

        String slug() {
            return slug;
        }

        List<String> columns() {
            return columns;
        }
    }
}
