package vn.bantin.desk;

import java.util.List;
import vn.bantin.comment.Comment;
import vn.bantin.comment.PersonalData;
import vn.bantin.comment.PersonalData.Kept;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Spreadsheet;
import vn.bantin.vietnamese.Dates;

/**
 * {@code /ban-bien-tap/binh-luan/du-lieu}: one sender's data, found by reference or phone, to hand out or to erase. What is
 * looked for is sent as a form, so that no phone stands in an address.
 */
public final class SenderDataPage {
    static final String PATH = QueuePage.PATH + "/du-lieu";
    private static final int LONGEST_BASIS = 200;

    private final DeskPages pages;
    private final PersonalData data;

    SenderDataPage(DeskPages pages, PersonalData data) {
        this.pages = pages;
        this.data = data;
    }

    /** What the template shows; {@code erased} is negative where nothing was erased yet. */
    public record Model(
            DeskFrame frame, String sought, boolean isSought, List<Comment> found, int erased, String alert) {}

    public Reply show(Request request) {
        return show(request, 200, "", List.of(), -1, "");
    }

    private Reply show(Request request, int status, String sought, List<Comment> found, int erased, String alert) {
        return pages.show(
                status,
                "sender_data",
                new Model(
                        pages.frame(Visitor.of(request)),
                        sought,
                        !sought.isEmpty() && alert.isEmpty() && erased < 0,
                        found,
                        erased,
                        alert));
    }

    public Reply find(Request request) {
        return doing(
                request,
                sought ->
                        show(request, 200, sought, data.find(Visitor.of(request).account(), sought), -1, ""));
    }

    private interface Doing {
        Reply with(String sought);
    }

    private Reply doing(Request request, Doing doing) {
        String sought = PlainText.line(request.form().text("sought"));
        try {
            return doing.with(sought);
        } catch (Refusal refusal) {
            return show(
                    request,
                    422,
                    sought,
                    List.of(),
                    -1,
                    pages.frame(Visitor.of(request)).messages().say("desk.sender_data.malformed"));
        }
    }

    public Reply erase(Request request) {
        return doing(request, sought -> {
            int erased = data.erase(Visitor.of(request).account(), sought, basis(request))
                    .size();
            return show(request, 200, "", List.of(), erased, "");
        });
    }

    private static String basis(Request request) {
        String basis = PlainText.line(request.form().text("basis"));
        return basis.length() > LONGEST_BASIS ? basis.substring(0, LONGEST_BASIS) : basis;
    }

    /** A table for a spreadsheet, with all that is kept. */
    public Reply export(Request request) {
        return doing(request, sought -> {
            DeskFrame frame = pages.frame(Visitor.of(request));
            List<Kept> kept = data.export(Visitor.of(request).account(), sought, basis(request));
            List<String> head = COLUMNS.stream()
                    .map(column -> frame.say("desk.sender_data.column." + column))
                    .toList();
            return Spreadsheet.reply("du-lieu-ca-nhan.csv", head, kept.stream().map(one -> row(frame, one)));
        });
    }

    private static final List<String> COLUMNS =
            List.of("reference", "time", "standing", "name", "phone", "title", "words", "answer");

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
                comment.answer());
    }
}
