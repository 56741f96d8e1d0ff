package vn.bantin.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Credit;
import vn.bantin.kit.text.PlainText;

/**
 * The picture that leads an edition, and what is said of it: for all, for those who do not see it, and who took it. A
 * picture that tells nothing is decorative by choice. A caption may stand without a picture, where an archive lost the
 * file.
 */
public record Illustration(
        @Nullable UUID pictureId, String caption, String credit, String textAlternative, boolean decorative) {
    public static final Illustration NONE = new Illustration(null, "", "", "", false);

    public Illustration {
        caption = PlainText.line(caption);
        credit = Credit.name(credit);
        textAlternative = PlainText.line(textAlternative);
    }

    /** What somebody who does not see the picture is told: the words of the library where the edition has none. */
    public String alternative(String ofTheLibrary) {
        return alternative(textAlternative, decorative, ofTheLibrary);
    }

    static String alternative(String words, boolean decorative, String ofTheLibrary) {
        if (decorative) {
            return "";
        }
        return words.isEmpty() ? ofTheLibrary : words;
    }

    /** Whether somebody who does not see the picture would miss something. */
    public boolean isMute() {
        return pictureId != null && textAlternative.isEmpty() && !decorative;
    }
}
