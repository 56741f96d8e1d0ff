package vn.bantin.desk;

import java.util.List;
import java.util.UUID;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Upload;
import vn.bantin.media.Focus;
import vn.bantin.media.Library;
import vn.bantin.media.MediaRule;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.media.Use;

/** {@code /ban-bien-tap/thu-vien/{picture}}: one picture, what is said of it, what must stay to be seen, and where it is used. */
public final class PicturePage {
    private static final double PERCENT = 100;

    private final DeskPages pages;
    private final Library library;
    private final Accessions accessions;

    PicturePage(DeskPages pages, Library library, Accessions accessions) {
        this.pages = pages;
        this.library = library;
        this.accessions = accessions;
    }

    /** What stands in the forms: the picture's own words and focus, or what was typed and refused. */
    public record Typed(String textAlternative, String credit, String x, String y) {
        static Typed of(Picture picture) {
            return new Typed(
                    picture.textAlternative(),
                    picture.credit(),
                    percent(picture.focus().x()),
                    percent(picture.focus().y()));
        }

        private static String percent(double part) {
            return Long.toString(Math.round(part * PERCENT));
        }

        Typed described(Form form) {
            return new Typed(form.text("alternative"), form.text("credit"), x, y);
        }

        Typed aimed(Form form) {
            return new Typed(textAlternative, credit, form.text("x"), form.text("y"));
        }

        Focus focus() {
            return new Focus(part(x), part(y));
        }

        /** What is no number lies outside of every picture. */
        private static double part(String percent) {
            return percent.matches("[0-9]{1,3}([.,][0-9]{1,4})?")
                    ? Double.parseDouble(percent.replace(',', '.')) / PERCENT
                    : Double.NaN;
        }
    }

    /** What the template shows. */
    public record Model(DeskFrame frame, Picture picture, Typed typed, List<Use> uses, String alert) {
        public String image() {
            return DeskPicture.path(picture);
        }

        public String card() {
            return DeskPicture.cardPath(picture);
        }
    }

    public Reply show(Request request) {
        return show(request, 200, Typed.of(picture(request)), "");
    }

    private Picture picture(Request request) {
        long site = Visitor.of(request).site().id();
        return pages.database()
                .read(tx -> new Pictures(tx, site).byId(id(request)))
                .orElseThrow(Problem::notFound);
    }

    private static UUID id(Request request) {
        return DraftForm.uuid(request.part("picture")).orElseThrow(Problem::notFound);
    }

    private Reply show(Request request, int status, Typed typed, String alert) {
        Visitor visitor = Visitor.of(request);
        Picture picture = picture(request);
        List<Use> uses =
                pages.database().read(tx -> new Pictures(tx, visitor.site().id()).usedIn(picture.id()));
        return pages.show(status, "picture", new Model(pages.frame(visitor), picture, typed, uses, alert));
    }

    public Reply describe(Request request) {
        Typed typed = Typed.of(picture(request)).described(request.form());
        return done(
                request,
                typed,
                () -> library.describe(site(request), id(request), typed.textAlternative(), typed.credit()));
    }

    public Reply aim(Request request) {
        Typed typed = Typed.of(picture(request)).aimed(request.form());
        return done(request, typed, () -> library.aim(site(request), id(request), typed.focus()));
    }

    public Reply replace(Request request) {
        Typed typed = Typed.of(picture(request));
        return done(request, typed, () -> accessions.replacement(Visitor.of(request), id(request), file(request)));
    }

    private static Upload file(Request request) {
        return request.form().file("file").orElseThrow(() -> new Refusal(MediaRule.FILE_MISSING));
    }

    private static long site(Request request) {
        return Visitor.of(request).site().id();
    }

    private Reply done(Request request, Typed typed, Runnable verb) {
        try {
            verb.run();
            return Reply.seeOther(PicturesPage.PATH + "/" + id(request));
        } catch (Refusal refusal) {
            return show(
                    request,
                    422,
                    typed,
                    pages.frame(Visitor.of(request)).messages().say(refusal));
        }
    }
}
