package vn.bantin.manuscript;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.LegacyEncoding;
import vn.bantin.vietnamese.LegacyFont;

/**
 * How the signs in a document are to be read: in which encodings the fonts from before Unicode are believed, and in which
 * one all other text was typed, if it was.
 */
record Lettering(Set<LegacyEncoding> inFonts, @Nullable LegacyEncoding elsewhere) {
    static final Lettering AS_IT_STANDS = new Lettering(Set.of(), null);

    Optional<LegacyEncoding> main() {
        return inFonts.stream().findFirst().or(() -> Optional.ofNullable(elsewhere));
    }

    String read(String text, String font) {
        var legacyFont = LegacyFont.named(font);
        if (legacyFont.isPresent()) {
            return legacyFont
                    .filter(known -> inFonts.contains(known.encoding()))
                    .map(known -> known.decode(text))
                    .orElse(text);
        }
        return elsewhere == null ? text : elsewhere.decode(text);
    }
}
