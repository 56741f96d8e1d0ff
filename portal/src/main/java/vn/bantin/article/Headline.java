package vn.bantin.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A live article as a list shows it, with what its edition says of the picture that leads it. */
public record Headline(
        UUID articleId,
        long sectionId,
        String path,
        Instant publishedAt,
        String title,
        String lead,
        @Nullable UUID pictureId,
        String textAlternative,
        boolean decorative) {

    /** As {@link Illustration#alternative}. */
    public String alternative(String ofTheLibrary) {
        return Illustration.alternative(textAlternative, decorative, ofTheLibrary);
    }
}
