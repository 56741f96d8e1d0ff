package vn.bantin.record.question;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Comments;
import vn.bantin.comment.PersonalData;
import vn.bantin.comment.Reach;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;
import vn.bantin.media.PhotoFolder;

/** What the portal keeps of one sender, comments with the questions made of them: found, handed out, erased; all of it is logged. */
public final class SenderData {
    private final Database database;
    private final PersonalData comments;
    private final InstantSource clock;
    private final PhotoFolder photos;

    public SenderData(Database database, PersonalData comments, InstantSource clock, PhotoFolder photos) {
        this.database = database;
        this.comments = comments;
        this.clock = clock;
        this.photos = photos;
    }

    /** A question of one of the sites, with what was done with it and the pictures that came with it. */
    public record Asked(long site, Question question, List<Taken> history, List<KeptPhoto> photos) {}

    /** All of one sender. */
    public record Found(List<Comment> comments, List<Asked> questions) {
        public int size() {
            return comments.size() + questions.size();
        }
    }

    /**
     * All of one sender as it is handed out.
     *
     * @param photos the JPEG files of the questions' pictures, by their names
     */
    public record Export(List<PersonalData.Kept> comments, List<Asked> questions, Map<String, byte[]> photos) {}

    /**
     * What was sent under this number of a comment or a question, or with this phone.
     *
     * @throws Refusal where it is none of them
     */
    public Found find(Account moderator, String typed) {
        return database.read(tx -> found(tx, moderator, typed));
    }

    private Found found(Handle tx, Account moderator, String typed) {
        List<Comment> found = comments.find(tx, moderator, numberOfComment(tx, moderator, typed));
        return new Found(found, questions(tx, moderator, typed, found));
    }

    /** @param basis why it is handed out, such as the number of the person's letter */
    public Export export(Account moderator, String typed, String basis) {
        Export export = logged(moderator, typed, basis);
        export.questions().forEach(asked -> addPhotos(asked, export.photos()));
        return export;
    }

    private void addPhotos(Asked asked, Map<String, byte[]> files) {
        for (int place = 0; place < asked.photos().size(); place++) {
            String name = photoName(asked, place);
            photos.bytes(asked.site(), asked.photos().get(place).id()).ifPresent(bytes -> files.put(name, bytes));
        }
    }

    /** Under which name a picture is handed out; nothing of it is the sender's. */
    public static String photoName(Asked asked, int place) {
        return asked.question().code() + "-" + (place + 1) + ".jpg";
    }

    private Export logged(Account moderator, String typed, String basis) {
        return database.write(tx -> {
            requireNameless(basis, found(tx, moderator, typed));
            List<PersonalData.Kept> found =
                    comments.export(tx, moderator, numberOfComment(tx, moderator, typed), basis);
            List<Asked> questions = questions(
                    tx,
                    moderator,
                    typed,
                    found.stream().map(PersonalData.Kept::comment).toList());
            questions.forEach(asked -> log(tx, moderator, asked, Deed.QUESTION_DATA_EXPORTED, basis));
            return new Export(found, questions, new LinkedHashMap<>());
        });
    }

    /**
     * Erases all that the person wrote, and gives what it was. A question that nobody has answered yet is closed by it.
     *
     * @param basis as with {@link #export}
     */
    public Found erase(Account moderator, String typed, String basis) {
        Erasing erasing = new Erasing(photos);
        Found erased = database.write(tx -> {
            String number = numberOfComment(tx, moderator, typed);
            Found found = found(tx, moderator, typed);
            requireNameless(basis, found);
            List<Asked> questions = found.questions().stream()
                    .filter(asked -> !asked.question().isErased())
                    .toList();
            questions.forEach(asked -> erase(tx, erasing, moderator, asked, basis));
            return new Found(comments.erase(tx, moderator, number, basis), questions);
        });
        erasing.eraseFiles();
        return erased;
    }

    /** The log cannot forget a name that somebody wrote there as a basis. */
    private static void requireNameless(String basis, Found found) {
        if (Stream.concat(
                        found.comments().stream().map(Comment::name),
                        found.questions().stream().map(asked -> asked.question().name()))
                .anyMatch(name -> Question.isNamed(name, basis))) {
            throw new Refusal(QuestionRule.BASIS_NAMES_SENDER);
        }
    }

    private void erase(Handle tx, Erasing erasing, Account moderator, Asked asked, String basis) {
        Instant now = clock.instant();
        Question question = asked.question();
        Questions questions = new Questions(tx, asked.site());
        erasing.erase(tx, asked.site(), question, now);
        questions.addStep(question.id(), Step.ERASE, moderator.id(), now, basis);
        new Changes(tx).append(asked.site(), Change.Kind.QUESTIONS, "");
        log(tx, moderator, asked, Deed.QUESTION_DATA_ERASED, basis);
    }

    private void log(Handle tx, Account moderator, Asked asked, Deed deed, String basis) {
        new Audit(tx, asked.site(), clock)
                .record(moderator, deed, asked.question().id().toString(), basis);
    }

    /** What the comments are sought by: what was typed or, for a question's number, the number of the comment it was made of. */
    private static String numberOfComment(Handle tx, Account moderator, String typed) {
        return Code.read(typed)
                .map(code -> byCode(tx, moderator, code)
                        .flatMap(asked -> madeOf(tx, asked).stream())
                        .map(comment -> comment.reference().text())
                        .findFirst()
                        .orElse(""))
                .orElse(typed);
    }

    private static Optional<Comment> madeOf(Handle tx, Asked asked) {
        return Optional.ofNullable(asked.question().comment())
                .flatMap(comment -> new Comments(tx, asked.site()).byId(comment));
    }

    private static List<Asked> questions(Handle tx, Account moderator, String typed, List<Comment> found) {
        return Code.read(typed)
                .map(code -> byCode(tx, moderator, code))
                .orElseGet(() -> found.stream().flatMap(comment -> of(tx, comment)))
                .toList();
    }

    private static Stream<Asked> byCode(Handle tx, Account moderator, Code code) {
        return Reach.of(tx, moderator).sites().stream()
                .flatMap(site -> asked(tx, site, new Questions(tx, site).byCode(code)));
    }

    private static Stream<Asked> of(Handle tx, Comment comment) {
        return asked(tx, comment.siteId(), new Questions(tx, comment.siteId()).ofComment(comment.id()));
    }

    private static Stream<Asked> asked(Handle tx, long site, Optional<Question> question) {
        return question.stream()
                .map(one -> new Asked(
                        site, one, new Questions(tx, site).steps(one.id()), new Photos(tx, site).of(one.id())));
    }
}
