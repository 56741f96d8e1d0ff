package vn.bantin.reader;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.figure.Figure;
import vn.bantin.record.figure.Figures;
import vn.bantin.record.figure.Indicator;
import vn.bantin.record.figure.Indicators;
import vn.bantin.record.figure.PublishedFigure;
import vn.bantin.site.Site;

/** {@code /so-lieu.csv} and {@code /so-lieu.json}: the figures of a site, or of one indicator, for programs, so many at a time. */
public final class FigureFiles {
    private static final int SIZE = 1_000;
    private static final String INDICATOR = "chi-tieu";
    private static final RecordTable TABLE = new RecordTable(
            "so-lieu.csv",
            List.of(
                    "indicator",
                    "measure",
                    "unit",
                    "first",
                    "last",
                    "plan",
                    "result",
                    "approximation",
                    "sentence",
                    "article"));

    private final Database database;

    FigureFiles(Database database) {
        this.database = database;
    }

    static String path(String kind, @Nullable Indicator indicator) {
        return FigureListPage.PATH + "." + kind + (indicator == null ? "" : "?" + INDICATOR + "=" + indicator.id());
    }

    public Reply csv(Request request) {
        Messages messages = Messages.in(request.language());
        return TABLE.of(rows(request), column -> messages.say("figures.column." + column));
    }

    public Reply json(Request request) {
        return Reply.json(200, rows(request));
    }

    private List<Map<String, String>> rows(Request request) {
        return database.read(tx -> rows(tx, Frames.site(tx, request), request));
    }

    private static List<Map<String, String>> rows(Handle tx, Site site, Request request) {
        Figures figures = new Figures(tx, site.id());
        Optional<String> asked = request.query(INDICATOR).filter(typed -> !typed.isEmpty());
        List<PublishedFigure> wanted = asked.isEmpty()
                ? figures.published((PageNumber.of(request) - 1) * SIZE, SIZE)
                : figures.published(indicator(tx, site, asked.get()).orElseThrow(Problem::notFound));
        return ShownFigures.of(wanted).stream().map(FigureFiles::row).toList();
    }

    private static Optional<Indicator> indicator(Handle tx, Site site, String typed) {
        return typed.matches("[1-9][0-9]{0,17}")
                ? new Indicators(tx, site.id()).byId(Long.parseLong(typed))
                : Optional.empty();
    }

    private static Map<String, String> row(ShownFigure shown) {
        Figure figure = shown.figure();
        BigDecimal plan = figure.plan();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("indicator", figure.indicator().name());
        row.put("measure", figure.indicator().measure());
        row.put("unit", figure.unit());
        row.put("first", figure.period().first().toString());
        row.put("last", figure.period().last().toString());
        row.put("plan", plan == null ? "" : plan.toPlainString());
        row.put("result", figure.result().toPlainString());
        row.put("approximation", shown.approximation());
        row.put("sentence", figure.citation().sentence());
        row.put("article", shown.path());
        return row;
    }
}
