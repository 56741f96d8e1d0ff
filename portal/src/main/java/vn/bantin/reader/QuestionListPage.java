package vn.bantin.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.question.Field;
import vn.bantin.record.question.PublishedQuestion;
import vn.bantin.record.question.PublishedQuestions;
import vn.bantin.site.Site;
import vn.bantin.spam.RateLimits;
import vn.bantin.spam.RateLimits.Limit;

/** {@code /hoi-dap?tu-khoa=rac+thai&linh-vuc=environment}: the answers that everybody reads, the newest first, and the way to ask. */
public final class QuestionListPage {
    static final String PATH = "/hoi-dap";
    static final String WORDS = "tu-khoa";
    static final String FIELD = "linh-vuc";
    private static final int SIZE = 20;

    private final Database database;
    private final RateLimits limits;
    private final Frames frames;
    private final Templates templates;

    QuestionListPage(Database database, RateLimits limits, Frames frames, Templates templates) {
        this.database = database;
        this.limits = limits;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, String words, @Nullable Field field, Page<PublishedQuestion> page) {
        public Field[] fields() {
            return Field.values();
        }

        public boolean isNarrowed() {
            return !words.isEmpty() || field != null;
        }

        public String path(PublishedQuestion question) {
            return frame.link(PublishedQuestionPage.path(question));
        }

        /** The address of one page of what was asked for. */
        public String address(int number) {
            return frame.link(PATH + "?" + WORDS + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&" + FIELD
                    + "=" + (field == null ? "" : field.key()) + "&" + PageNumber.NAME + "=" + number);
        }
    }

    /** What is looked for by no words, with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> {
            Site site = Frames.site(tx, request);
            Footprint footprint =
                    Footprint.of(tx, site.id()).answers().directory().made();
            return Rendered.of(
                    templates.render("reader/question_list.jte", model(tx, site, request, "")),
                    site.id(),
                    request.language(),
                    footprint);
        });
    }

    /** What is looked for by words; nothing of it is kept ready, so nobody does it without a pause. */
    public Reply search(Request request) {
        limits.use(Limit.SEARCH, request.address()).ifPresent(wait -> {
            throw Problem.tooMany();
        });
        String words = TypedText.of(request, WORDS);
        return Reply.html(
                200,
                templates.render(
                        "reader/question_list.jte",
                        database.read(tx -> model(tx, Frames.site(tx, request), request, words))));
    }

    private Model model(Handle tx, Site site, Request request, String words) {
        Field field = field(request.query(FIELD).orElse(""));
        Page<PublishedQuestion> page =
                new PublishedQuestions(tx, site.id()).find(words, field, PageNumber.of(request), SIZE);
        if (!page.exists()) {
            throw Problem.notFound();
        }
        String title = Messages.in(request.language()).say("questions");
        return new Model(
                frames.frame(
                        tx,
                        site,
                        request,
                        words.isEmpty() && field == null && page.number() == 1
                                ? Head.of(title, title + " – " + site.name(), PATH)
                                : Head.unlisted(title, PATH)),
                words,
                field,
                page);
    }

    private static @Nullable Field field(String key) {
        return Arrays.stream(Field.values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
