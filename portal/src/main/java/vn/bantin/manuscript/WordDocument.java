package vn.bantin.manuscript;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.bantin.manuscript.Manuscript.LegacyReading;
import vn.bantin.vietnamese.LegacyEncoding;

/** The reading of a Word document (.docx). */
public final class WordDocument {
    private WordDocument() {}

    /**
     * The text, tables, lists, links, notes and pictures of a document as a reader of its last version sees them: tracked
     * insertions are text, deletions are gone. Fonts, colours, headers, footers, comments, hidden text and tables of
     * contents are left behind. Nothing that the file refers to outside of itself is fetched.
     *
     * @throws vn.bantin.kit.text.Refusal with a {@link ManuscriptRule} for any bytes that are no such document
     */
    public static Manuscript read(byte[] bytes) {
        try (var file = WordFile.open(bytes)) {
            var parts = WordParts.of(file);
            var typed = new Typed();
            var asItStands = new Story(parts, Lettering.AS_IT_STANDS, typed).manuscript();
            var lettering = typed.lettering();
            var byFonts = lettering.equals(Lettering.AS_IT_STANDS)
                    ? asItStands
                    : new Story(parts, lettering, new Typed()).manuscript();
            return withReading(asItStands, byFonts, lettering.inFonts());
        }
    }

    /** What no font tells is told by the words. */
    private static Manuscript withReading(Manuscript asItStands, Manuscript byFonts, Set<LegacyEncoding> inFonts) {
        var passages = LegacyPassages.in(byFonts.body(), List.of(byFonts.title()));
        var encodings = EnumSet.noneOf(LegacyEncoding.class);
        encodings.addAll(inFonts);
        encodings.addAll(passages.encodings());
        return encodings.isEmpty()
                ? asItStands
                : asItStands.with(new LegacyReading(encodings, byFonts.decoded(passages)));
    }
}
