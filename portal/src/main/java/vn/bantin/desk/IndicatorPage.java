package vn.bantin.desk;

import java.util.stream.Stream;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.figure.Amount;
import vn.bantin.record.figure.Describing;
import vn.bantin.record.figure.Entry;
import vn.bantin.record.figure.Indicator;
import vn.bantin.record.figure.Indicators;

/** {@code /ban-bien-tap/so-lieu/{indicator}}: what one indicator is called and which way is good; editors change both. */
public final class IndicatorPage {
    private final DeskPages pages;
    private final Describing describing;

    IndicatorPage(DeskPages pages) {
        this.pages = pages;
        this.describing = new Describing(pages.database(), pages.clock());
    }

    /**
     * What the template shows.
     *
     * @param name what stands in the form
     * @param better what is chosen there
     */
    public record Model(
            DeskFrame frame,
            Indicator indicator,
            String name,
            Indicator.Better better,
            boolean mayDescribe,
            String alert) {

        public String path() {
            return IndicatorPage.path(indicator);
        }

        public String measure() {
            return Amount.word(indicator.measure());
        }

        public int longestName() {
            return Entry.LONGEST_NAME;
        }
    }

    static String path(Indicator indicator) {
        return IndicatorsPage.PATH + "/" + indicator.id();
    }

    public Reply show(Request request) {
        Indicator indicator = indicator(request);
        return show(request, 200, indicator, indicator.name(), indicator.better(), "");
    }

    private Indicator indicator(Request request) {
        String typed = request.part("indicator");
        if (!typed.matches("[1-9][0-9]{0,17}")) {
            throw Problem.notFound();
        }
        long site = Visitor.of(request).site().id();
        return pages.database()
                .read(tx -> new Indicators(tx, site).byId(Long.parseLong(typed)))
                .orElseThrow(Problem::notFound);
    }

    private Reply show(
            Request request, int status, Indicator indicator, String name, Indicator.Better better, String alert) {
        Visitor visitor = Visitor.of(request);
        return pages.show(
                status,
                "indicator",
                new Model(
                        pages.frame(visitor),
                        indicator,
                        name,
                        better,
                        visitor.account().role().mayReview(),
                        alert));
    }

    public Reply describe(Request request) {
        Indicator indicator = indicator(request);
        Form form = request.form();
        String name = form.text("name");
        Indicator.Better better = better(form.text("better"), indicator.better());
        Visitor visitor = Visitor.of(request);
        try {
            describing.describe(visitor.account(), indicator.id(), name, better);
            return Reply.seeOther(path(indicator));
        } catch (Refusal refusal) {
            return show(
                    request,
                    422,
                    indicator,
                    name,
                    better,
                    pages.frame(visitor).messages().say(refusal));
        }
    }

    private static Indicator.Better better(String typed, Indicator.Better otherwise) {
        return Stream.of(Indicator.Better.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(otherwise);
    }
}
