package vn.bantin.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Upload;
import vn.bantin.media.MediaRule;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;

/** {@code /ban-bien-tap/thu-vien}: the pictures of the site, searched and page by page, and where new ones are brought in. */
public final class PicturesPage {
    static final String PATH = Doorkeeper.DESK + "/thu-vien";
    private static final String WORDS = "tu";
    private static final String ADDED = "moi";

    private final DeskPages pages;
    private final Accessions accessions;

    PicturesPage(DeskPages pages, Accessions accessions) {
        this.pages = pages;
        this.accessions = accessions;
    }

    /** What was typed into the form beside the files. */
    public record Typed(String textAlternative, String credit) {
        static final Typed NOTHING = new Typed("", "");

        static Typed of(Form form) {
            return new Typed(form.text("alternative"), form.text("credit"));
        }
    }

    /** What the template shows; {@code refused} says which files were not taken, and why. */
    public record Model(
            DeskFrame frame, String words, Page<Picture> pictures, Typed typed, int added, List<String> refused) {

        public boolean isSilent(Picture picture) {
            return picture.textAlternative().isEmpty();
        }

        public String thumbnail(Picture picture) {
            return DeskPicture.path(picture);
        }
    }

    public Reply show(Request request) {
        return show(request, Typed.NOTHING, number(request.query(ADDED).orElse("")), List.of());
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private Reply show(Request request, Typed typed, int added, List<String> refused) {
        Visitor visitor = Visitor.of(request);
        String words = request.query(WORDS).orElse("");
        int number = ArticlesPage.page(request.query("trang").orElse(null));
        Page<Picture> found =
                pages.database().read(tx -> new Pictures(tx, visitor.site().id()).search(words, number));
        if (!found.exists()) {
            throw Problem.notFound();
        }
        Model model = new Model(pages.frame(visitor), words, found, typed, added, refused);
        return pages.show(refused.isEmpty() ? 200 : 422, "pictures", model);
    }

    /** Takes each file by itself, so that one that is refused does not keep out the others. */
    public Reply add(Request request) {
        Form form = request.form();
        Typed typed = Typed.of(form);
        List<Upload> files = form.files("file");
        MediaRule broken = broken(files, typed);
        if (broken != null) {
            return show(request, typed, 0, List.of(messages(request).say(new Refusal(broken))));
        }
        List<Picture> added = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Upload file : files) {
            try {
                added.add(accessions.picture(Visitor.of(request), file, typed.textAlternative(), typed.credit()));
            } catch (Refusal refusal) {
                refused.add(file.name() + ": " + messages(request).say(refusal));
            }
        }
        return refused.isEmpty() ? Reply.seeOther(next(added)) : show(request, typed, added.size(), refused);
    }

    /** The same words cannot say what is to be seen on several pictures. */
    private static @Nullable MediaRule broken(List<Upload> files, Typed typed) {
        if (files.isEmpty()) {
            return MediaRule.FILE_MISSING;
        }
        return files.size() > 1 && !typed.textAlternative().isBlank() ? MediaRule.ONE_ALTERNATIVE : null;
    }

    private Messages messages(Request request) {
        return pages.frame(Visitor.of(request)).messages();
    }

    private static String next(List<Picture> added) {
        return added.size() == 1 ? PATH + "/" + added.getFirst().id() : PATH + "?" + ADDED + "=" + added.size();
    }
}
