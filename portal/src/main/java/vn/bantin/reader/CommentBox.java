package vn.bantin.reader;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Article;
import vn.bantin.comment.Submission;
import vn.bantin.record.question.Asking;
import vn.bantin.rule.Rule;
import vn.bantin.rule.Rules;
import vn.bantin.vietnamese.Dates;

/** The form for a comment as a page shows it; on the article's page it is the same for every reader, so that may be kept. */
public record CommentBox(
        Frame frame,
        String path,
        UUID article,
        CommentForm form,
        List<Fault> faults,
        Rule phoneKept,
        boolean asksUnit) {

    public CommentBox {
        faults = List.copyOf(faults);
    }

    /** What has to be put right, and the id of the field; the empty text for what is of no field. */
    public record Fault(String field, String sentence) {
        private static final List<String> FIELDS = List.of(
                QuestionForm.FIELD,
                CommentForm.NAME,
                CommentForm.PHONE,
                CommentForm.TITLE,
                CommentForm.WORDS,
                QuestionForm.PLACE,
                QuestionForm.SQUARE,
                SentPhotos.FIELD,
                CommentForm.CONSENT,
                CommentForm.CODE);

        /** As the fields stand on the page. */
        static final Comparator<Fault> DOWN_THE_PAGE = Comparator.comparingInt(fault -> FIELDS.indexOf(fault.field()));
    }

    static CommentBox empty(Handle tx, Frame frame, Article article, Instant now) {
        return of(tx, frame, article, CommentForm.EMPTY, List.of(), now);
    }

    static CommentBox of(Handle tx, Frame frame, Article article, CommentForm form, List<Fault> faults, Instant now) {
        String path = "/" + article.path() + Sending.END;
        return new CommentBox(frame, path, article.id(), form, faults, phoneKept(tx, now), false);
    }

    /** The same for a question to the unit, which is about no article and asks for no phone. */
    static CommentBox asking(Handle tx, Frame frame, CommentForm form, List<Fault> faults, Instant now) {
        return new CommentBox(frame, QuestionForm.PATH, Asking.SUBJECT, form, faults, phoneKept(tx, now), true);
    }

    private static Rule phoneKept(Handle tx, Instant now) {
        return new Rules(tx).inForce(Rule.Kind.PHONE_KEPT, Rule.day(now));
    }

    /** When another rule may be in force. */
    static Instant tomorrow(Instant now) {
        return Rule.day(now).plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
    }

    public String action() {
        return frame.link(path);
    }

    public String puzzle() {
        return ChallengeFiles.PUZZLE + "?" + ChallengeFiles.ARTICLE + "=" + article;
    }

    /** Whether a code has to be read or heard. */
    public boolean hasCode() {
        return !form.token().isEmpty();
    }

    public String picture() {
        return ChallengeFiles.FOLDER + form.token() + ".png";
    }

    public String sound() {
        return frame.link(ChallengeFiles.FOLDER + form.token() + ".wav");
    }

    public boolean isWrong(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    /** Whether it is the first that has to be put right. */
    public boolean isWrongFirst(String field) {
        return !faults.isEmpty() && faults.getFirst().field().equals(field);
    }

    /** What has to be put right in a field. */
    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .collect(Collectors.joining(" "));
    }

    /** The id of the sentence on it. */
    public static String faultId(String field) {
        return "sai-" + field;
    }

    /** The ids of all that describes a field; null where nothing does. */
    public @Nullable String describing(String field, String... notes) {
        Stream<String> fault = isWrong(field) ? Stream.of(faultId(field)) : Stream.empty();
        String ids = Stream.concat(fault, Arrays.stream(notes)).collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    public int longestName() {
        return Submission.LONGEST_NAME;
    }

    public int longestTitle() {
        return Submission.LONGEST_TITLE;
    }

    public int longestWords() {
        return Submission.LONGEST_WORDS;
    }

    public String consent() {
        String body = frame.site().imprint().managingBody();
        return asksUnit ? frame.say("question.consent", body) : frame.say("comment.consent", body);
    }

    public String phoneNote() {
        return frame.say("comment.phone.note." + phoneKept.unit().key(), phoneKept.amount());
    }
}
