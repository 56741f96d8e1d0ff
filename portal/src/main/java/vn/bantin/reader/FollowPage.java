package vn.bantin.reader;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.reader.CommentBox.Fault;
import vn.bantin.record.question.Asking;
import vn.bantin.record.question.Code;
import vn.bantin.record.question.KeptPhoto;
import vn.bantin.record.question.Photos;
import vn.bantin.record.question.PublishedQuestion;
import vn.bantin.record.question.PublishedQuestions;
import vn.bantin.record.question.Question;
import vn.bantin.record.question.QuestionRule;
import vn.bantin.record.question.Questions;
import vn.bantin.record.question.Rating;
import vn.bantin.record.question.State;
import vn.bantin.record.question.Step;
import vn.bantin.record.question.Taken;
import vn.bantin.site.Site;
import vn.bantin.spam.RateLimits;
import vn.bantin.spam.RateLimits.Limit;

/** {@code /hoi-dap/tra-cuu}: where a question stands and what it was answered, for whoever has its number; nobody's name. */
public final class FollowPage {
    static final String PATH = QuestionListPage.PATH + "/tra-cuu";
    private static final String NUMBER = "ma-so";
    private static final String FURTHER = "hoi-them";
    private static final String RATING = "danh-gia";

    private final Database database;
    private final Asking asking;
    private final RateLimits limits;
    private final Frames frames;
    private final Templates templates;

    FollowPage(Database database, InstantSource clock, RateLimits limits, Frames frames, Templates templates) {
        this.database = database;
        this.asking = new Asking(database, clock);
        this.limits = limits;
        this.frames = frames;
        this.templates = templates;
    }

    /**
     * What the template shows.
     *
     * @param further what was typed to ask further and refused
     */
    public record Model(
            Frame frame,
            String typed,
            boolean isNew,
            Optional<Question> question,
            Optional<Picture> map,
            List<KeptPhoto> photos,
            List<Taken> history,
            Optional<PublishedQuestion> published,
            String further,
            List<Fault> faults) {

        public boolean isMissing() {
            return !typed.isEmpty() && question.isEmpty();
        }

        /** The newest answer, which stands above the history. */
        public String lastAnswer() {
            return Taken.lastAnswer(history);
        }

        /** What was done, in words to the sender; the desk speaks of the sender instead. */
        public String done(Taken taken) {
            return taken.step() == Step.ERASE
                    ? frame.say("question.done.erase.yours")
                    : frame.say("question.done." + taken.step().key());
        }

        /** What is to be read of a step beside its name. */
        public String note(Taken taken) {
            return taken.step().isTold() ? taken.note() : "";
        }

        /** What the sender thought of the answer that this step gave. */
        public Optional<Rating> rating(Taken taken) {
            return taken.step() == Step.ANSWER ? Rating.of(taken, history) : Optional.empty();
        }

        /** Whether the sender may ask further and rate what was answered. */
        public boolean mayReply() {
            return question.filter(one -> one.state() == State.ANSWERED && !one.isErased())
                    .isPresent();
        }

        public String path(KeptPhoto photo) {
            return PATH + "/" + question.orElseThrow().code() + "/anh/" + photo.id();
        }

        public Rating[] ratings() {
            return Rating.values();
        }

        public boolean isWrong(String field) {
            return faults.stream().anyMatch(fault -> fault.field().equals(field));
        }

        public String path(PublishedQuestion other) {
            return frame.link(PublishedQuestionPage.path(other));
        }
    }

    /** The form that asks for a number. */
    public Reply ask(Request request) {
        String typed = request.query(NUMBER).map(String::strip).orElse("");
        return Code.readBare(typed)
                .map(code -> Reply.seeOther(link(request, code)))
                .orElseGet(() -> page(request, 200, typed, Optional.empty(), "", List.of()));
    }

    private static String link(Request request, Code code) {
        return Frame.in(request.language(), PATH + "/" + code);
    }

    public Reply show(Request request) {
        requireFew(request);
        String typed = request.part("reference");
        return page(request, 200, typed, Code.read(typed), "", List.of());
    }

    private void requireFew(Request request) {
        limits.use(Limit.LOOK_UP, request.address()).ifPresent(wait -> {
            throw Problem.tooMany();
        });
    }

    public Reply askFurther(Request request) {
        String words = request.form().text(FURTHER);
        return change(request, FURTHER, words, (site, code) -> asking.askFurther(site, code, words));
    }

    public Reply rate(Request request) {
        String typed = request.form().text(RATING);
        return change(request, RATING, "", (site, code) -> {
            Rating rating = Arrays.stream(Rating.values())
                    .filter(one -> one.key().equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(QuestionRule.RATING_MISSING));
            asking.rate(site, code, rating);
        });
    }

    /** What a sender does with a question. */
    @FunctionalInterface
    private interface Doing {
        void with(long site, Code code);
    }

    private Reply change(Request request, String field, String further, Doing doing) {
        requireFew(request);
        Code code = Code.read(request.part("reference")).orElseThrow(Problem::notFound);
        long site = database.read(tx -> Frames.site(tx, request)).id();
        try {
            doing.with(site, code);
            return Reply.seeOther(link(request, code));
        } catch (Refusal refusal) {
            if (refusal.rule() == QuestionRule.UNKNOWN) {
                throw Problem.notFound();
            }
            Fault fault = new Fault(field, Messages.in(request.language()).say(refusal));
            return page(request, 422, code.text(), Optional.of(code), further, List.of(fault));
        }
    }

    private Reply page(
            Request request, int status, String typed, Optional<Code> code, String further, List<Fault> faults) {
        Model model = database.read(tx -> model(tx, request, typed, code, further, faults));
        return Reply.personal(model.isMissing() ? 404 : status, templates.render("reader/follow.jte", model));
    }

    private Model model(
            Handle tx, Request request, String typed, Optional<Code> code, String further, List<Fault> faults) {
        Site site = Frames.site(tx, request);
        Questions questions = new Questions(tx, site.id());
        Optional<Question> question = code.flatMap(questions::byCode);
        String path = question.map(one -> PATH + "/" + one.code()).orElse(PATH);
        String title = Messages.in(request.language()).say("question.follow");
        return new Model(
                frames.frame(tx, site, request, Head.unlisted(title, path)),
                typed,
                request.query(ReceiptPage.NEW).isPresent(),
                question,
                question.map(one -> one.place().spot()).flatMap(spot -> new Pictures(tx, site.id()).byId(spot.map())),
                question.map(one -> new Photos(tx, site.id()).of(one.id())).orElse(List.of()),
                question.map(one -> questions.steps(one.id())).orElse(List.of()),
                question.flatMap(one -> new PublishedQuestions(tx, site.id()).of(one.id())),
                further,
                faults);
    }
}
