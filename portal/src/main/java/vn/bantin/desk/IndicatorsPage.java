package vn.bantin.desk;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.figure.Amount;
import vn.bantin.record.figure.Indicator;
import vn.bantin.record.figure.Indicators;

/** {@code /ban-bien-tap/so-lieu}: what the figures of a site are figures of, page by page. */
public final class IndicatorsPage {
    static final String PATH = Doorkeeper.DESK + "/so-lieu";
    private static final int SIZE = 100;

    private final DeskPages pages;

    IndicatorsPage(DeskPages pages) {
        this.pages = pages;
    }

    /** What the template shows. */
    public record Model(DeskFrame frame, Page<Indicator> page) {

        public String address(int number) {
            return PATH + "?trang=" + number;
        }

        public String address(Indicator indicator) {
            return PATH + "/" + indicator.id();
        }

        public String measure(Indicator indicator) {
            return Amount.word(indicator.measure());
        }
    }

    public Reply show(Request request) {
        Visitor visitor = Visitor.of(request);
        int number = ArticlesPage.page(request.query("trang").orElse(null));
        Page<Indicator> page =
                pages.database().read(tx -> page(tx, visitor.site().id(), number));
        if (!page.exists()) {
            throw Problem.notFound();
        }
        return pages.show(200, "indicators", new Model(pages.frame(visitor), page));
    }

    private static Page<Indicator> page(Handle tx, long site, int number) {
        Indicators indicators = new Indicators(tx, site);
        List<Indicator> some = indicators.some((number - 1) * SIZE, SIZE);
        return new Page<>(some, number, SIZE, indicators.count());
    }
}
