package vn.bantin.reader;

import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Excerpt;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.question.PublishedQuestion;
import vn.bantin.record.question.PublishedQuestions;
import vn.bantin.site.Site;

/** {@code /hoi-dap/12-rac-thai-o-cho}: a question and its answer that everybody reads. */
public final class PublishedQuestionPage {
    private static final int DESCRIPTION = 200;

    private final Database database;
    private final Frames frames;
    private final Templates templates;

    PublishedQuestionPage(Database database, Frames frames, Templates templates) {
        this.database = database;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, PublishedQuestion question) {}

    static String path(PublishedQuestion question) {
        return path(question.number(), question.text().title());
    }

    static String path(int number, String title) {
        return QuestionListPage.PATH + "/" + NumberedPath.of(number, title);
    }

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        Footprint footprint = Footprint.of(tx, site.id()).answers().directory().made();
        PublishedQuestion question = question(tx, site, request.part("question"));
        String description = Excerpt.of(question.text().answer(), DESCRIPTION);
        Model model = new Model(
                frames.frame(tx, site, request, Head.of(question.text().title(), description, path(question))),
                question);
        return Rendered.of(
                templates.render("reader/published_question.jte", model), site.id(), request.language(), footprint);
    }

    private static PublishedQuestion question(Handle tx, Site site, String part) {
        int number = NumberedPath.number(part).orElseThrow(Problem::notFound);
        return new PublishedQuestions(tx, site.id()).byNumber(number).orElseThrow(Problem::notFound);
    }
}
