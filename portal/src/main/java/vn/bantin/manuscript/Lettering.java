package vn.bantin.manuscript;

import java.util.Set;
import vn.bantin.vietnamese.LegacyEncoding;
import vn.bantin.vietnamese.LegacyFont;
import vn.bantin.vietnamese.LegacyText;

/** How the signs in a document are to be read: in which encodings the fonts from before Unicode are believed. */
record Lettering(Set<LegacyEncoding> inFonts) {
    static final Lettering AS_IT_STANDS = new Lettering(Set.of());

    /** A run that somebody typed in Unicode into an old paragraph has its font and is right all the same. */
    String read(String text, String font) {
        return LegacyFont.named(font)
                .filter(known -> inFonts.contains(known.encoding()))
                .filter(known -> !LegacyText.isBetterAsItStands(known.encoding(), text))
                .map(known -> known.decode(text))
                .orElse(text);
    }
}
