package vn.bantin.reader;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.challenge.Subject;
import vn.bantin.comment.BlockedWords;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.reader.CommentBox.Fault;
import vn.bantin.reader.Entrance.Visit;
import vn.bantin.record.question.Asking;
import vn.bantin.record.question.Code;
import vn.bantin.record.question.Field;
import vn.bantin.record.question.Kind;
import vn.bantin.record.question.QuestionRule;
import vn.bantin.rule.Rule;
import vn.bantin.rule.Rules;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;

/** {@code /hoi-dap/gui}: a citizen asks, reports or proposes, without an account. */
public final class QuestionForm {
    static final String PATH = QuestionListPage.PATH + "/gui";

    private final Database database;
    private final InstantSource clock;
    private final Entrance entrance;
    private final Asking asking;
    private final Frames frames;
    private final Templates templates;

    QuestionForm(Database database, InstantSource clock, CommentParts parts, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.entrance = new Entrance(clock, parts);
        this.asking = new Asking(database, clock);
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, CommentBox box, Choice choice, Rule rule, List<Fault> faults) {
        public Kind[] kinds() {
            return Kind.values();
        }

        public Field[] fields() {
            return Field.values();
        }
    }

    /** What of the lists was chosen, as it came. */
    public record Choice(String kind, String field) {
        static final Choice NONE = new Choice(Kind.QUESTION.name(), "");

        static Choice of(Form form) {
            return new Choice(form.text("loai"), form.text("linh-vuc"));
        }

        boolean isWhole() {
            return named(Kind.values(), kind).isPresent()
                    && named(Field.values(), field).isPresent();
        }

        Kind kindOf() {
            return named(Kind.values(), kind).orElseThrow();
        }

        Field fieldOf() {
            return named(Field.values(), field).orElseThrow();
        }

        private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
            return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
        }
    }

    public Reply show(Request request) {
        return page(request, Choice.NONE, CommentForm.EMPTY, 200, List.of());
    }

    public Reply send(Request request) {
        CommentForm form = CommentForm.of(request.form());
        Choice choice = Choice.of(request.form());
        if (form.isEndless()) {
            throw Problem.tooLarge();
        }
        Entrance.Page page = (shown, status, faults) -> page(request, choice, shown, status, faults);
        if (!choice.isWhole()) {
            String sentence = Messages.in(request.language()).say(new Refusal(QuestionRule.KIND_MISSING));
            return page.show(form.withoutTrap(), 422, List.of(new Fault("linh-vuc", sentence)));
        }
        long site = database.read(tx -> Frames.site(tx, request)).id();
        List<String> blocked = database.read(tx -> new BlockedWords(tx, site).all());
        return entrance.take(
                new Visit(
                        request, new Subject(site, Asking.SUBJECT), blocked, page, (submission, suspicion, answer) -> {
                            Code code = asking.ask(
                                    site, choice.kindOf(), choice.fieldOf(), submission, suspicion, answer::redeem);
                            return Sending.link(request, FollowPage.PATH + "/" + code + "?" + ReceiptPage.NEW + "=1");
                        }),
                form);
    }

    private Reply page(Request request, Choice choice, CommentForm form, int status, List<Fault> faults) {
        Model model = database.read(tx -> model(tx, request, choice, form, faults));
        return Reply.personal(status, templates.render("reader/question_form.jte", model));
    }

    private Model model(Handle tx, Request request, Choice choice, CommentForm form, List<Fault> faults) {
        Site site = Frames.site(tx, request);
        Instant now = clock.instant();
        String title = Messages.in(request.language()).say("question.ask");
        Frame frame = frames.frame(site, new Sections(tx, site.id()).tree(), request, null, Head.unlisted(title, PATH));
        return new Model(
                frame,
                CommentBox.asking(tx, frame, form, faults, now),
                choice,
                new Rules(tx).inForce(Rule.Kind.QUESTION_ANSWER, Rule.day(now)),
                faults);
    }
}
