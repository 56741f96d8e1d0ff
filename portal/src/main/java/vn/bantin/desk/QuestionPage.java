package vn.bantin.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.desk.DirectivePage.Choices;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.PhotoFolder;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.record.question.Answering;
import vn.bantin.record.question.Classification;
import vn.bantin.record.question.Field;
import vn.bantin.record.question.KeptPhoto;
import vn.bantin.record.question.Kind;
import vn.bantin.record.question.Photos;
import vn.bantin.record.question.PublicText;
import vn.bantin.record.question.PublishedQuestion;
import vn.bantin.record.question.PublishedQuestions;
import vn.bantin.record.question.Question;
import vn.bantin.record.question.QuestionRule;
import vn.bantin.record.question.Questions;
import vn.bantin.record.question.Rating;
import vn.bantin.record.question.Step;
import vn.bantin.record.question.Taken;
import vn.bantin.record.question.Viewer;
import vn.bantin.rule.Rule;

/** {@code /ban-bien-tap/hoi-dap/{question}}: one question with its history, and what whoever looks at it may do. */
public final class QuestionPage {
    private final DeskPages pages;
    private final Answering answering;

    QuestionPage(DeskPages pages, PhotoFolder folder) {
        this.pages = pages;
        this.answering = new Answering(pages.database(), pages.clock(), folder);
    }

    /**
     * What the template shows.
     *
     * @param typed the fields of a refused form
     * @param proposed the words in which it could be published: nothing of the sender's
     */
    public record Model(
            DeskFrame frame,
            Question question,
            String left,
            Optional<Picture> map,
            List<KeptPhoto> photos,
            List<Step> steps,
            List<Taken> history,
            Optional<PublishedQuestion> published,
            Choices choices,
            Map<String, String> typed,
            PublicText proposed,
            Days days,
            String alert) {

        public String path(Step step) {
            return QuestionsPage.PATH + "/" + question.id() + "/" + step.path();
        }

        public String path(KeptPhoto photo) {
            return QuestionsPage.PATH + "/" + question.id() + "/anh/" + photo.id();
        }

        public String publicPath() {
            return published.map(one -> "/hoi-dap/" + one.number()).orElse("");
        }

        public boolean may(Step step) {
            return steps.contains(step);
        }

        public Kind[] kinds() {
            return Kind.values();
        }

        public Field[] fields() {
            return Field.values();
        }

        /** Whether this choice of a list was typed, or stands in the question where nothing was. */
        public boolean isChosen(String field, Enum<?> choice, Enum<?> usual) {
            return choice.name().equals(typed(Step.CLASSIFY, field, usual.name()));
        }

        /** What is to be read of a step beside its name. */
        public String note(Taken taken) {
            return switch (taken.step()) {
                case CLASSIFY ->
                    Classification.before(taken)
                            .map(before -> frame.say(
                                    "question.classified_before",
                                    frame.say("question.kind." + before.kind().key()),
                                    frame.say("question.field." + before.field().key())))
                            .orElse("");
                case RATE -> "";
                default -> taken.note();
            };
        }

        /** What the sender thought of the answer that this step gave. */
        public Optional<Rating> rating(Taken taken) {
            return taken.step() == Step.ANSWER ? Rating.of(taken, history) : Optional.empty();
        }

        public boolean isRefused(Step step) {
            return step.path().equals(typed.get("step"));
        }

        /** What was typed for a step that cannot be taken any more. */
        public String lost() {
            boolean isGone = steps.stream().noneMatch(this::isRefused);
            return isGone ? typed.getOrDefault("note", "") : "";
        }

        /** What was typed for this step alone. */
        public String typed(Step step, String field) {
            return typed(step, field, "");
        }

        /** The same, and this where the form was not refused. */
        public String typed(Step step, String field, String usual) {
            return isRefused(step) ? typed.getOrDefault(field, "") : usual;
        }
    }

    /** What the template shows in the place of a question that is another's by now: nothing but the own text. */
    public record Moved(DeskFrame frame, String text) {}

    public Reply show(Request request) {
        return show(request, 200, "", Map.of());
    }

    private Reply show(Request request, int status, String alert, Map<String, String> typed) {
        Visitor visitor = Visitor.of(request);
        return pages.show(
                status, "question", pages.database().read(tx -> model(tx, visitor, id(request), alert, typed)));
    }

    static UUID id(Request request) {
        return Ids.part(request, "question");
    }

    private Model model(Handle tx, Visitor visitor, UUID id, String alert, Map<String, String> typed) {
        long site = visitor.site().id();
        Viewer viewer = Viewer.of(tx, visitor.account());
        Questions questions = new Questions(tx, site);
        Question question = questions.seenBy(viewer, id).orElseThrow(Problem::notFound);
        List<Taken> history = questions.steps(question.id());
        Optional<PublishedQuestion> published = new PublishedQuestions(tx, site).of(question.id());
        List<Step> steps = Answering.steps(viewer, question, published.isPresent());
        DeskFrame frame = pages.frame(visitor);
        return new Model(
                frame,
                question,
                QuestionsPage.Left.of(tx, pages.clock().instant()).say(frame, question),
                Optional.ofNullable(question.place().spot()).flatMap(spot -> new Pictures(tx, site).byId(spot.map())),
                new Photos(tx, site).of(question.id()),
                steps,
                history,
                published,
                steps.contains(Step.ASSIGN)
                        ? DirectivePage.choices(tx, site, Rule.day(pages.clock().instant()))
                        : Choices.NONE,
                typed,
                published
                        .map(PublishedQuestion::text)
                        .orElseGet(() -> new PublicText("", "", Taken.lastAnswer(history))),
                new Days(),
                alert);
    }

    /** Takes the step that the address names. */
    public Reply take(Request request) {
        Step step = Step.of(request.part("step")).orElseThrow(Problem::notFound);
        Form form = request.form();
        Visitor visitor = Visitor.of(request);
        UUID id = id(request);
        try {
            requireSeen(visitor, id, form);
            take(visitor.account(), id, step, form);
            boolean isGone = step == Step.SEND_BACK && !visitor.account().role().mayModerate();
            return Reply.seeOther(isGone ? QuestionsPage.PATH : QuestionsPage.PATH + "/" + id);
        } catch (Refusal refusal) {
            return maySee(visitor, id)
                    ? show(request, 422, pages.frame(visitor).messages().say(refusal), typed(step, form))
                    : moved(visitor, form.text("note"));
        }
    }

    private boolean maySee(Visitor visitor, UUID id) {
        return pages.database().read(tx -> {
            Viewer viewer = Viewer.of(tx, visitor.account());
            return new Questions(tx, visitor.site().id()).seenBy(viewer, id).isPresent();
        });
    }

    /** Gives a text back; whether there is such a question at all it does not tell. */
    private Reply moved(Visitor visitor, String text) {
        if (text.isBlank()) {
            throw Problem.notFound();
        }
        return pages.show(404, "question_moved", new Moved(pages.frame(visitor), text));
    }

    private void requireSeen(Visitor visitor, UUID id, Form form) {
        Seen.require(
                form,
                pages.database().read(tx -> new Questions(tx, visitor.site().id()).steps(id)),
                QuestionRule.STATE_CHANGED);
    }

    private static Map<String, String> typed(Step step, Form form) {
        Map<String, String> typed = new HashMap<>(Map.of("step", step.path()));
        for (String field : List.of("body", "officer", "note", "title", "asked", "answer", "kind", "field")) {
            typed.put(field, form.text(field));
        }
        return typed;
    }

    private void take(Account account, UUID id, Step step, Form form) {
        switch (step) {
            case ASSIGN ->
                answering.assign(
                        account,
                        id,
                        DirectivePage.body(form.text("body")),
                        DraftForm.uuid(form.text("officer")).orElse(null));
            case CLASSIFY ->
                answering.classify(
                        account,
                        id,
                        Classification.named(form.text("kind"), form.text("field"))
                                .orElseThrow(() -> new Refusal(QuestionRule.KIND_MISSING)));
            case RELEASE ->
                answering.release(
                        account, id, PublicText.of(form.text("title"), form.text("asked"), form.text("answer")));
            case ASK_FURTHER, RATE -> throw Problem.notFound();
            default -> answering.take(account, id, step, form.text("note"));
        }
    }
}
