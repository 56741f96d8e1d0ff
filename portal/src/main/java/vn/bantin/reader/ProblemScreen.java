package vn.bantin.reader;

import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.BareProblem;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.ProblemPage;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** Whatever stands in a reader's way, told within the frame of the site. */
public final class ProblemScreen implements ProblemPage {
    private final Database database;
    private final Frames frames;
    private final Templates templates;

    ProblemScreen(Database database, Frames frames, Templates templates) {
        this.database = database;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, int status, String title, String text, boolean atDesk) {}

    @Override
    public Reply show(Request request, Problem problem) {
        return database.read(tx -> new Sites(tx).byHost(request.host()).map(site -> model(tx, site, request, problem)))
                .map(model -> Reply.html(problem.status(), templates.render("reader/problem.jte", model)))
                .orElseGet(() -> BareProblem.reply(problem));
    }

    private Model model(Handle tx, Site site, Request request, Problem problem) {
        Messages messages = Messages.in(request.language());
        String title = messages.say("problem." + problem.name() + ".title");
        String text = messages.say(
                "problem." + problem.name() + ".text", problem.details().toArray());
        Frame frame = frames.frame(tx, site, request, Head.unlisted(title, "/"));
        return new Model(frame, problem.status(), title, text, isAtDesk(request));
    }

    private static boolean isAtDesk(Request request) {
        return request.path().startsWith("/ban-bien-tap/");
    }
}
