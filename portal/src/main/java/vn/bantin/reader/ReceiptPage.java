package vn.bantin.reader;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Comments;
import vn.bantin.comment.Reference;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.question.Code;
import vn.bantin.record.question.Question;
import vn.bantin.record.question.Questions;
import vn.bantin.site.Site;
import vn.bantin.spam.RateLimits;
import vn.bantin.spam.RateLimits.Limit;

/** {@code /binh-luan} and {@code /binh-luan/{reference}}: where a comment stands, for whoever has its number. */
public final class ReceiptPage {
    static final String PATH = "/binh-luan";
    static final String NEW = "moi";
    private static final String TYPED = "ma-so";

    private final Database database;
    private final RateLimits limits;
    private final Frames frames;
    private final Templates templates;

    ReceiptPage(Database database, RateLimits limits, Frames frames, Templates templates) {
        this.database = database;
        this.limits = limits;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows; the article is there while readers see it, the question once the comment became one. */
    public record Model(
            Frame frame,
            String typed,
            boolean isNew,
            Optional<Comment> comment,
            Optional<Headline> article,
            Optional<Code> question) {

        public boolean isMissing() {
            return !typed.isEmpty() && comment.isEmpty();
        }

        public String follow(Code code) {
            return frame.link(FollowPage.PATH + "/" + code);
        }
    }

    /** The form that asks for a number. */
    public Reply ask(Request request) {
        String typed = request.query(TYPED).map(String::strip).orElse("");
        return Reference.read(typed)
                .map(reference -> Reply.seeOther(database.read(tx -> frame(tx, request, PATH + "/" + reference))
                        .link(PATH + "/" + reference)))
                .orElseGet(() -> page(request, typed, Optional.empty()));
    }

    public Reply show(Request request) {
        limits.use(Limit.LOOK_UP, request.address()).ifPresent(wait -> {
            throw Problem.tooMany();
        });
        String typed = request.part("reference");
        return page(request, typed, Reference.read(typed));
    }

    private Reply page(Request request, String typed, Optional<Reference> reference) {
        Model model = database.read(tx -> model(tx, request, typed, reference));
        return Reply.personal(model.isMissing() ? 404 : 200, templates.render("reader/receipt.jte", model));
    }

    private Model model(Handle tx, Request request, String typed, Optional<Reference> reference) {
        Site site = Frames.site(tx, request);
        Optional<Comment> comment = reference.flatMap(one -> new Comments(tx, site.id()).byReference(one));
        Optional<Headline> article = comment.flatMap(one -> new Articles(tx, site.id())
                .live(List.of(one.articleId())).stream().findFirst());
        Optional<Code> question = comment.flatMap(one -> new Questions(tx, site.id()).ofComment(one.id()))
                .map(Question::code);
        String path = comment.map(one -> PATH + "/" + one.reference()).orElse(PATH);
        return new Model(frame(tx, request, path), typed, request.query(NEW).isPresent(), comment, article, question);
    }

    private Frame frame(Handle tx, Request request, String path) {
        Site site = Frames.site(tx, request);
        String title = Messages.in(request.language()).say("receipt.title");
        return frames.frame(tx, site, request, Head.unlisted(title, path));
    }
}
