package vn.bantin.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.directive.Board;
import vn.bantin.record.directive.Directive;
import vn.bantin.record.directive.Recording;
import vn.bantin.record.directive.Viewer;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/chi-dao}: the board of directives, narrowed and page by page, and a new one from a document. */
public final class DirectivesPage {
    static final String PATH = Doorkeeper.DESK + "/chi-dao";
    private static final int SIZE = 50;

    private final DeskPages pages;
    private final Recording recording;

    DirectivesPage(DeskPages pages) {
        this.pages = pages;
        this.recording = new Recording(pages.database(), pages.clock());
    }

    /** What the template shows. */
    public record Model(
            DeskFrame frame,
            Board.Filter filter,
            Page<Directive> page,
            List<String> issuers,
            boolean mayRecord,
            DirectiveForm typed,
            boolean refused,
            Days days,
            LocalDate today,
            String alert) {

        public Board.View[] views() {
            return Board.View.values();
        }

        /** The address of another view of the same issuer. */
        public String path(Board.View view) {
            return PATH + query(view, 1);
        }

        public String path(int number) {
            return PATH + query(filter.view(), number);
        }

        private String query(Board.View view, int number) {
            return "?bang=" + view.key() + "&nguoi=" + URLEncoder.encode(filter.issuer(), StandardCharsets.UTF_8)
                    + "&trang=" + number;
        }
    }

    public Reply show(Request request) {
        return show(request, 200, "", null);
    }

    private Reply show(Request request, int status, String alert, @Nullable Form refused) {
        Visitor visitor = Visitor.of(request);
        Model model = pages.database().read(tx -> model(tx, visitor, request, alert, refused));
        if (!model.page().exists()) {
            throw Problem.notFound();
        }
        return pages.show(status, "directives", model);
    }

    private Model model(Handle tx, Visitor visitor, Request request, String alert, @Nullable Form refused) {
        Viewer viewer = Viewer.of(tx, visitor.account());
        Board board = new Board(tx, visitor.site().id());
        Board.Filter filter = filter(request, viewer);
        LocalDate today = today();
        int number = ArticlesPage.page(request.query("trang").orElse(null));
        long total = board.count(viewer, filter, today);
        return new Model(
                pages.frame(visitor),
                filter,
                new Page<>(board.page(viewer, filter, today, (number - 1) * SIZE, SIZE), number, SIZE, total),
                board.issuers(viewer),
                viewer.coordinates(),
                refused == null ? DirectiveForm.empty(today) : DirectiveForm.of(refused),
                refused != null,
                new Days(),
                today,
                alert);
    }

    private static Board.Filter filter(Request request, Viewer viewer) {
        String asked = request.query("bang").orElse("");
        Board.View view = Arrays.stream(Board.View.values())
                .filter(one -> one.key().equals(asked))
                .findFirst()
                .orElseGet(() -> usual(viewer));
        return new Board.Filter(view, PlainText.line(request.query("nguoi").orElse("")));
    }

    /** What each has to do with; whoever works in no body reads what is public. */
    private static Board.View usual(Viewer viewer) {
        if (viewer.coordinates()) {
            return Board.View.OPEN;
        }
        return viewer.bodies().isEmpty() ? Board.View.ALL : Board.View.UNIT;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(pages.clock().instant(), Dates.ZONE);
    }

    public Reply record(Request request) {
        Form form = request.form();
        Visitor visitor = Visitor.of(request);
        try {
            Directive directive =
                    recording.record(visitor.account(), DirectiveForm.of(form).entry(today()));
            return Reply.seeOther(PATH + "/" + directive.number());
        } catch (Refusal refusal) {
            return show(request, 422, pages.frame(visitor).messages().say(refusal), form);
        }
    }
}
