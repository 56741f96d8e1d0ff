package vn.bantin.manuscript;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.RichText;
import vn.bantin.vietnamese.LegacyEncoding;

/**
 * What a reporter brought, in the closed vocabulary, as it stands in the file.
 *
 * @param title a guess, or the empty string
 * @param picturesLeftOut how many pictures are in no form that a browser shows (drawings, charts), or lie elsewhere
 * @param reading the same in Unicode, where text was typed for fonts from before it
 */
public record Manuscript(
        String title,
        RichText body,
        List<Enclosed> pictures,
        int picturesLeftOut,
        @Nullable LegacyReading reading) {

    public Manuscript {
        pictures = List.copyOf(pictures);
    }

    /** The encodings of text from before Unicode, for the reporter to be asked about. */
    public Set<LegacyEncoding> legacy() {
        return reading == null ? Set.of() : reading.encodings();
    }

    /** The manuscript in Unicode: this one, unless text in it was typed otherwise. */
    public Manuscript inUnicode() {
        return reading == null ? this : reading.manuscript();
    }

    /** The same with the passages in Unicode that no font spoke of. */
    Manuscript decoded(LegacyPassages passages) {
        return new Manuscript(
                passages.decoded(title),
                passages.decoded(body),
                pictures.stream().map(picture -> picture.decoded(passages)).toList(),
                picturesLeftOut,
                null);
    }

    Manuscript with(LegacyReading legacyReading) {
        return new Manuscript(title, body, pictures, picturesLeftOut, legacyReading);
    }

    /** What a manuscript says once its text from before Unicode is decoded. */
    public record LegacyReading(Set<LegacyEncoding> encodings, Manuscript manuscript) {}
}
