package vn.bantin.reader;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.challenge.Answer;
import vn.bantin.challenge.Subject;
import vn.bantin.comment.BlockedWords;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Suspicion;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.media.Photo;
import vn.bantin.media.PhotoFolder;
import vn.bantin.media.Picture;
import vn.bantin.reader.CommentBox.Fault;
import vn.bantin.reader.Entrance.Visit;
import vn.bantin.record.question.Asked;
import vn.bantin.record.question.Asking;
import vn.bantin.record.question.Classification;
import vn.bantin.record.question.Code;
import vn.bantin.record.question.Field;
import vn.bantin.record.question.KeptPhoto;
import vn.bantin.record.question.Kind;
import vn.bantin.record.question.Place;
import vn.bantin.record.question.QuestionRule;
import vn.bantin.record.question.SiteMap;
import vn.bantin.record.question.Spot;
import vn.bantin.record.question.Square;
import vn.bantin.rule.Rule;
import vn.bantin.rule.Rules;
import vn.bantin.site.Site;

/** {@code /hoi-dap/gui}: a citizen asks, reports or proposes, without an account. */
public final class QuestionForm {
    static final String PATH = QuestionListPage.PATH + "/gui";
    private static final String KEY = "khoa";
    static final String FIELD = "linh-vuc";
    static final String PLACE = "dia-diem";
    static final String SQUARE = "o";

    private final Database database;
    private final InstantSource clock;
    private final Entrance entrance;
    private final Asking asking;
    private final SentPhotos photos;
    private final SentForms sentForms;
    private final Frames frames;
    private final Templates templates;

    QuestionForm(
            Database database,
            InstantSource clock,
            CommentParts parts,
            PhotoFolder folder,
            Frames frames,
            Templates templates) {
        this.database = database;
        this.clock = clock;
        this.entrance = new Entrance(clock, parts);
        this.asking = new Asking(database, clock);
        this.photos = new SentPhotos(folder);
        this.sentForms = new SentForms(clock);
        this.frames = frames;
        this.templates = templates;
    }

    /**
     * What the template shows.
     *
     * @param map the picture on which to show where it is
     * @param hasLostPhotos whether pictures had been chosen, which no page can fill in again
     */
    public record Model(
            Frame frame,
            CommentBox box,
            Choice choice,
            Optional<Picture> map,
            boolean hasLostPhotos,
            Rule rule,
            List<Fault> faults) {
        public Kind[] kinds() {
            return Kind.values();
        }

        public Field[] fields() {
            return Field.values();
        }

        /** A square of another map says nothing on this one. */
        public boolean isChosen(Square square) {
            return square.label().equals(choice.square()) && isOnMap();
        }

        public boolean isNowhere() {
            return Square.all().stream().noneMatch(this::isChosen);
        }

        private boolean isOnMap() {
            return map.filter(picture -> picture.id().toString().equals(choice.map()))
                    .isPresent();
        }

        /** The ids of what is said of the pictures. */
        public String[] photoNotes() {
            return hasLostPhotos ? new String[] {"chon-lai-anh", "anh-nhu-nao"} : new String[] {"anh-nhu-nao"};
        }

        public String aboutPhotos() {
            return frame.say("question.photos.hint", SentPhotos.MOST, SentPhotos.MOST_MEGABYTES);
        }
    }

    /**
     * What was chosen beside the words, as it came.
     *
     * @param key by which a form that is sent twice is known; one that comes back refused keeps its own
     */
    public record Choice(String key, String kind, String field, String place, String map, String square) {
        static Choice none() {
            return new Choice(SentForms.newKey(), Kind.QUESTION.name(), "", "", "", "");
        }

        static Choice of(Form form) {
            return new Choice(
                    form.text(KEY),
                    form.text("loai"),
                    form.text(FIELD),
                    form.text(PLACE),
                    form.text("ban-do"),
                    form.text(SQUARE));
        }

        /** @param current the map that the site has now, of which it has to be a square */
        Place place(Optional<UUID> current) {
            return Place.of(place, spot(current));
        }

        private @Nullable Spot spot(Optional<UUID> current) {
            return square.isEmpty()
                    ? null
                    : current.filter(picture -> picture.toString().equals(map))
                            .flatMap(picture -> Square.read(square).map(one -> new Spot(picture, one)))
                            .orElseThrow(() -> new Refusal(QuestionRule.SQUARE_UNKNOWN));
        }

        Classification classification() {
            return Classification.named(kind, field).orElseThrow(() -> new Refusal(QuestionRule.KIND_MISSING));
        }

        /** All that speaks against it. */
        Stream<Refusal> refusals(Optional<UUID> current) {
            return Stream.<Runnable>of(this::classification, () -> Place.of(place, null), () -> spot(current))
                    .flatMap(reading -> Refusal.of(reading).stream());
        }
    }

    public Reply show(Request request) {
        return page(request, Choice.none(), CommentForm.EMPTY, false, 200, List.of());
    }

    public Reply send(Request request) {
        CommentForm form = CommentForm.of(request.form());
        Choice choice = Choice.of(request.form());
        if (form.isEndless()) {
            throw Problem.tooLarge();
        }
        boolean hasPhotos = SentPhotos.areIn(request.form());
        Entrance.Page page = (shown, status, faults) -> page(request, choice, shown, hasPhotos, status, faults);
        Ground ground = database.read(tx -> Ground.of(tx, request));
        return sentForms.once(
                choice.key(),
                typed(request, ground, choice, form),
                () -> entrance.take(visit(request, ground, choice, page), form));
    }

    /** All that makes a form the same; another code or proof does not make it another. */
    private static List<String> typed(Request request, Ground ground, Choice choice, CommentForm form) {
        return List.of(
                Long.toString(ground.site()),
                choice.kind(),
                choice.field(),
                form.name(),
                form.title(),
                form.words(),
                choice.place(),
                choice.map(),
                choice.square(),
                request.form().fileSizes(SentPhotos.FIELD).toString());
    }

    /** What a site asks and forbids. */
    private record Ground(long site, Optional<UUID> map, List<String> blockedWords) {
        static Ground of(Handle tx, Request request) {
            long site = Frames.site(tx, request).id();
            return new Ground(site, new SiteMap(tx, site).offered().map(Picture::id), new BlockedWords(tx, site).all());
        }
    }

    private Visit visit(Request request, Ground ground, Choice choice, Entrance.Page page) {
        return new Visit(
                request,
                new Subject(ground.site(), Asking.SUBJECT),
                ground.blockedWords(),
                refusals(request, ground, choice),
                page,
                (submission, suspicion, answer) -> {
                    Place place = choice.place(ground.map());
                    Code code = keep(request, ground.site(), choice, place, submission, suspicion, answer);
                    return Frame.in(request.language(), FollowPage.PATH + "/" + code + "?" + ReceiptPage.NEW + "=1");
                });
    }

    /** What can be told before anybody has to prove anything. */
    private static List<Refusal> refusals(Request request, Ground ground, Choice choice) {
        Optional<Refusal> photos =
                Refusal.of(() -> SentPhotos.requireModest(request.form(), Messages.in(request.language())));
        return Stream.concat(choice.refusals(ground.map()), photos.stream()).toList();
    }

    /** The field that has to be put right. */
    static String field(QuestionRule rule) {
        return switch (rule) {
            case KIND_MISSING -> FIELD;
            case PLACE_TOO_LONG -> PLACE;
            case SQUARE_UNKNOWN -> SQUARE;
            default -> SentPhotos.FIELD;
        };
    }

    /** Pictures use the answer up before they are looked at, or one answer would have any number of them looked at. */
    private Code keep(
            Request request,
            long site,
            Choice choice,
            Place place,
            Submission submission,
            Suspicion suspicion,
            Answer answer) {
        List<Photo> drawn =
                photos.drawn(request.form(), Messages.in(request.language()), () -> database.change(answer::redeem));
        List<KeptPhoto> kept = photos.kept(site, drawn);
        Classification chosen = choice.classification();
        try {
            return asking.ask(
                            site,
                            new Asked(chosen.kind(), chosen.field(), submission, place, kept),
                            suspicion,
                            kept.isEmpty() ? answer::redeem : tx -> {})
                    .code();
        } catch (RuntimeException notKept) {
            photos.erase(site, kept);
            throw notKept;
        }
    }

    private Reply page(
            Request request, Choice choice, CommentForm form, boolean hasPhotos, int status, List<Fault> faults) {
        Model model = database.read(tx -> model(tx, request, choice, form, hasPhotos, faults));
        return Reply.personal(status, templates.render("reader/question_form.jte", model));
    }

    private Model model(
            Handle tx, Request request, Choice choice, CommentForm form, boolean hasPhotos, List<Fault> faults) {
        Site site = Frames.site(tx, request);
        Instant now = clock.instant();
        String title = Messages.in(request.language()).say("question.ask");
        Frame frame = frames.frame(tx, site, request, Head.unlisted(title, PATH));
        return new Model(
                frame,
                CommentBox.asking(tx, frame, form, faults, now),
                choice,
                new SiteMap(tx, site.id()).offered(),
                hasPhotos,
                new Rules(tx).inForce(Rule.Kind.QUESTION_ANSWER, Rule.day(now)),
                faults);
    }
}
