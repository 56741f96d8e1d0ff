package vn.bantin.desk;

import java.time.Instant;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.question.Board;
import vn.bantin.record.question.Code;
import vn.bantin.record.question.Question;
import vn.bantin.record.question.Questions;
import vn.bantin.record.question.SiteMap;
import vn.bantin.record.question.View;
import vn.bantin.record.question.Viewer;
import vn.bantin.rule.CalendarDays;
import vn.bantin.rule.WorkingDays;

/** {@code /ban-bien-tap/hoi-dap}: the board of questions, narrowed and page by page. */
public final class QuestionsPage {
    static final String PATH = Doorkeeper.DESK + "/hoi-dap";
    private static final String NUMBER = "ma-so";
    private static final int SIZE = 50;

    private final DeskPages pages;

    QuestionsPage(DeskPages pages) {
        this.pages = pages;
    }

    /**
     * What the template shows.
     *
     * @param hasUnfitMap whether the map that was chosen is not offered, since its file was replaced
     */
    public record Model(DeskFrame frame, View view, Page<Question> page, Left left, boolean hasUnfitMap) {
        public View[] views() {
            return View.values();
        }

        public String address(View other) {
            return PATH + "?bang=" + other.key();
        }

        public boolean moderates() {
            return frame.account() != null && frame.account().role().mayModerate();
        }

        public boolean mayChooseMap() {
            return frame.account() != null
                    && Duty.MODERATE_OR_ADMINISTER.isOf(frame.account().role());
        }

        public String address(int number) {
            return address(view) + "&trang=" + number;
        }
    }

    /** How many working days are left to answer. */
    public record Left(WorkingDays days, Instant now) {
        static Left of(Handle tx, Instant now) {
            return new Left(new CalendarDays(tx).workingDays(), now);
        }

        public String say(DeskFrame frame, Question question) {
            Instant due = question.dueAt();
            if (due == null || !question.state().isOpen()) {
                return "";
            }
            int left = days.left(now, due);
            return left < 0
                    ? frame.say("desk.questions.overdue", -left)
                    : left == 0 ? frame.say("desk.questions.due_today") : frame.say("desk.questions.left", left);
        }
    }

    public Reply show(Request request) {
        Visitor visitor = Visitor.of(request);
        String typed = request.query(NUMBER).orElse("").strip();
        if (!typed.isEmpty() && visitor.account().role().mayModerate()) {
            return toQuestion(visitor, typed);
        }
        Model model = pages.database().read(tx -> model(tx, visitor, request));
        if (!model.page().exists()) {
            throw Problem.notFound();
        }
        return pages.show(200, "questions", model);
    }

    /** Somebody on the telephone has nothing but a number. */
    private Reply toQuestion(Visitor visitor, String typed) {
        return Code.readBare(typed)
                .flatMap(code -> pages.database()
                        .read(tx -> new Questions(tx, visitor.site().id()).byCode(code)))
                .map(question -> Reply.seeOther(PATH + "/" + question.id()))
                .orElseThrow(Problem::notFound);
    }

    private Model model(Handle tx, Visitor visitor, Request request) {
        Viewer viewer = Viewer.of(tx, visitor.account());
        Instant now = pages.clock().instant();
        View view = Arrays.stream(View.values())
                .filter(one -> one.key().equals(request.query("bang").orElse("")))
                .findFirst()
                .orElse(viewer.moderates() ? View.WAITING : View.BODY);
        int number = ArticlesPage.page(request.query("trang").orElse(null));
        return new Model(
                pages.frame(visitor),
                view,
                new Board(tx, visitor.site().id(), now).page(viewer, view, number, SIZE),
                Left.of(tx, now),
                new SiteMap(tx, visitor.site().id())
                        .chosen()
                        .flatMap(SiteMap::fault)
                        .isPresent());
    }
}
