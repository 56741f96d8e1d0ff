package vn.bantin.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        credit = PlainText.line(credit);
        textAlternative = PlainText.line(textAlternative);
    }

    /** Whether somebody who does not see the picture would miss something. */
    public boolean isMute() {
        return pictureId != null && textAlternative.isEmpty() && !decorative;
    }
}
