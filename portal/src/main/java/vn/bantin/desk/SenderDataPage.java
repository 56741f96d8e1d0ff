package vn.bantin.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.comment.Comment;
import vn.bantin.comment.PersonalData.Kept;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Spreadsheet;
import vn.bantin.kit.web.ZipFolder;
import vn.bantin.record.question.Question;
import vn.bantin.record.question.QuestionRule;
import vn.bantin.record.question.Rating;
import vn.bantin.record.question.SenderData;
import vn.bantin.record.question.SenderData.Asked;
import vn.bantin.record.question.SenderData.Export;
import vn.bantin.record.question.SenderData.Found;
import vn.bantin.record.question.Step;
import vn.bantin.record.question.Taken;
import vn.bantin.vietnamese.Dates;

/**
 * {@code /ban-bien-tap/binh-luan/du-lieu}: one sender's data, found by a number or phone, to hand out or to erase. What is
 * looked for is sent as a form, so that no phone stands in an address.
 */
public final class SenderDataPage {
    static final String PATH = QueuePage.PATH + "/du-lieu";
    private static final int LONGEST_BASIS = 200;
    private static final String TABLE = "du-lieu-ca-nhan.csv";
    private static final List<String> COLUMNS = List.of(
            "reference",
            "time",
            "standing",
            "name",
            "phone",
            "title",
            "words",
            "answer",
            "history",
            "rating",
            "photos");
    private static final Found NOTHING = new Found(List.of(), List.of());

    private final DeskPages pages;
    private final SenderData data;

    SenderDataPage(DeskPages pages, SenderData data) {
        this.pages = pages;
        this.data = data;
    }

    /** What the template shows; {@code erased} is null where nothing was erased yet. */
    public record Model(
            DeskFrame frame,
            String sought,
            boolean isSought,
            Found found,
            @Nullable Found erased,
            String basis,
            String alert) {}

    public Reply show(Request request) {
        return show(request, 200, "", NOTHING, null, "");
    }

    private Reply show(Request request, int status, String sought, Found found, @Nullable Found erased, String alert) {
        return pages.show(
                status,
                "sender_data",
                new Model(
                        pages.frame(Visitor.of(request)),
                        sought,
                        !sought.isEmpty() && alert.isEmpty() && erased == null,
                        found,
                        erased,
                        alert.isEmpty() ? "" : basis(request),
                        alert));
    }

    public Reply find(Request request) {
        return doing(
                request,
                sought ->
                        show(request, 200, sought, data.find(Visitor.of(request).account(), sought), null, ""));
    }

    private interface Doing {
        Reply with(String sought);
    }

    private Reply doing(Request request, Doing doing) {
        String sought = PlainText.line(request.form().text("sought"));
        try {
            return doing.with(sought);
        } catch (Refusal refusal) {
            Messages messages = pages.frame(Visitor.of(request)).messages();
            return refusal.rule() == QuestionRule.BASIS_NAMES_SENDER
                    ? show(
                            request,
                            422,
                            sought,
                            data.find(Visitor.of(request).account(), sought),
                            null,
                            messages.say(refusal))
                    : show(request, 422, sought, NOTHING, null, messages.say("desk.sender_data.malformed"));
        }
    }

    public Reply erase(Request request) {
        return doing(request, sought -> {
            Found erased = data.erase(Visitor.of(request).account(), sought, basis(request));
            return show(request, 200, "", NOTHING, erased, "");
        });
    }

    private static String basis(Request request) {
        String basis = PlainText.line(request.form().text("basis"));
        return basis.length() > LONGEST_BASIS ? basis.substring(0, LONGEST_BASIS) : basis;
    }

    /** A table for a spreadsheet, with all that is kept; where pictures are, it lies with them in one file. */
    public Reply export(Request request) {
        return doing(request, sought -> {
            DeskFrame frame = pages.frame(Visitor.of(request));
            Export export = data.export(Visitor.of(request).account(), sought, basis(request));
            List<String> head = COLUMNS.stream()
                    .map(column -> frame.say("desk.sender_data.column." + column))
                    .toList();
            return export.photos().isEmpty()
                    ? Spreadsheet.reply(TABLE, head, rows(frame, export))
                    : ZipFolder.reply(
                            "du-lieu-ca-nhan.zip", files(export, Spreadsheet.bytes(head, rows(frame, export))));
        });
    }

    private static Map<String, byte[]> files(Export export, byte[] table) {
        Map<String, byte[]> files = new LinkedHashMap<>(Map.of(TABLE, table));
        files.putAll(export.photos());
        return files;
    }

    private static Stream<List<String>> rows(DeskFrame frame, Export export) {
        return Stream.concat(
                export.comments().stream().map(kept -> row(frame, kept)),
                export.questions().stream()
                        .map(asked -> row(frame, asked, export.photos().keySet())));
    }

    private static List<String> row(DeskFrame frame, Kept kept) {
        Comment comment = kept.comment();
        return List.of(
                comment.reference().text(),
                Dates.stamp(comment.sentAt()),
                frame.say("desk.standing." + comment.standing().key()),
                comment.name(),
                kept.phone(),
                comment.title(),
                comment.words(),
                comment.answer(),
                "",
                "",
                "");
    }

    /** No phone is kept of a question. */
    private static List<String> row(DeskFrame frame, Asked asked, Set<String> handed) {
        Question question = asked.question();
        Rating rating = question.progress().rating();
        return List.of(
                question.code().text(),
                Dates.stamp(question.receivedAt()),
                frame.say("question.state." + question.state().key()),
                question.name(),
                "",
                question.title(),
                question.words(),
                answer(asked),
                asked.history().stream().map(taken -> line(frame, taken)).collect(Collectors.joining("\n")),
                rating == null ? "" : frame.say("question.rating." + rating.key()),
                photoNames(asked, handed));
    }

    private static String photoNames(Asked asked, Set<String> handed) {
        return IntStream.range(0, asked.photos().size())
                .mapToObj(place -> SenderData.photoName(asked, place))
                .filter(handed::contains)
                .collect(Collectors.joining("\n"));
    }

    /** The last one; those before stand in the history. */
    private static String answer(Asked asked) {
        return asked.history().reversed().stream()
                .filter(taken -> taken.step() == Step.ANSWER)
                .findFirst()
                .map(Taken::note)
                .orElse("");
    }

    /** A step as its sender reads it: nobody's name, and what was said only where it is the sender's to read. */
    private static String line(DeskFrame frame, Taken taken) {
        String step = Dates.stamp(taken.at()) + " "
                + frame.say("question.done." + taken.step().key());
        String said = Rating.of(taken)
                .map(rating -> frame.say("question.rating." + rating.key()))
                .orElse(taken.step().isTold() ? taken.note() : "");
        return said.isEmpty() ? step : step + ": " + said;
    }
}
