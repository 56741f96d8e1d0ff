package vn.bantin.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.reader.SearchPage.Model;
import vn.bantin.reader.SearchPage.Results;
import vn.bantin.search.Demand;
import vn.bantin.search.Order;
import vn.bantin.search.Piece;
import vn.bantin.vietnamese.Dates;

/** {@code /tim-kiem.json}: the answers of the search page for programs. */
public final class SearchJson {
    static final String PATH = SearchPage.PATH + ".json";

    private final SearchPage page;

    SearchJson(SearchPage page) {
        this.page = page;
    }

    /** The whole answer; {@code meant} is there only if there is something to say, {@code demand} where anything was found. */
    private record Body(
            String query,
            @Nullable String answered,
            @Nullable String meant,
            @Nullable String demand,
            String order,
            int total,
            int page,
            int pages,
            List<Result> results,
            Map<String, List<Value>> facets) {}

    private record Result(
            String title, String address, String excerpt, String published, String section, String site) {}

    private record Value(String value, int count, String address) {}

    public Reply show(Request request) {
        Model model = page.model(request);
        return model.isUnreadable()
                ? Reply.json(400, Map.of("error", model.correction()))
                : Reply.json(
                        200,
                        model.results().map(results -> body(model, results)).orElseGet(() -> nothing(model)));
    }

    private static Body nothing(Model model) {
        return new Body(model.form().typed(), null, null, null, order(model), 0, 1, 0, List.of(), Map.of());
    }

    private static Body body(Model model, Results results) {
        return new Body(
                results.found().typed(),
                results.found().answered(),
                results.found().meant().orElse(null),
                results.total() == 0 ? null : demand(results.found().demand()),
                order(model),
                results.total(),
                model.form().page(),
                results.pages(),
                results.cards().stream().map(card -> result(model, card)).toList(),
                facets(model, results));
    }

    /** How much of what was asked for the results have. */
    private static String demand(Demand demand) {
        return switch (demand) {
            case STRICT -> "strict";
            case WITHOUT_MARKS -> "without-marks";
            case LOOSE -> "loose";
        };
    }

    private static String order(Model model) {
        return model.form().order() == Order.NEWEST ? SearchForm.NEWEST : "lien-quan";
    }

    private static Result result(Model model, ResultCard card) {
        return new Result(
                text(card.title()),
                model.frame().absolute(card.address()),
                text(card.excerpt()),
                Dates.iso(card.publishedAt()),
                card.section().name(),
                card.site().name());
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining()).replace('\n', ' ');
    }

    private static Map<String, List<Value>> facets(Model model, Results results) {
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        for (FacetList list : results.facets()) {
            facets.put(
                    list.name(),
                    list.links().stream()
                            .map(link -> new Value(
                                    link.label(),
                                    link.count(),
                                    model.frame().absolute(link.address().replaceFirst("^" + SearchPage.PATH, PATH))))
                            .toList());
        }
        return facets;
    }
}
