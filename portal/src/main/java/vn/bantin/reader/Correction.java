package vn.bantin.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.article.Publication;

/** What readers were told was put right, and which edition stood before; {@code before} is 0 where none may be looked at. */
public record Correction(Instant at, String words, int before) {

    /** The corrections among the publications of an article, both the newest first. */
    static List<Correction> of(List<Publication> publications) {
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i + 1 < publications.size(); i++) {
            Publication corrected = publications.get(i);
            Publication before = publications.get(i + 1);
            if (!corrected.correction().isEmpty()) {
                corrections.add(new Correction(
                        corrected.publishedAt(), corrected.correction(), before.isOpen() ? before.number() : 0));
            }
        }
        return corrections;
    }
}
