package vn.bantin.manuscript;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import vn.bantin.vietnamese.LegacyEncoding;
import vn.bantin.vietnamese.LegacyFont;
import vn.bantin.vietnamese.LegacyText;

/** The text of a document in fonts from before Unicode, sorted by their encoding. */
final class Typed {
    private static final int ENOUGH = 20_000;

    private final Map<LegacyEncoding, StringBuilder> inFonts = new EnumMap<>(LegacyEncoding.class);

    void add(String text, String font) {
        LegacyFont.named(font)
                .map(known -> inFonts.computeIfAbsent(known.encoding(), _ -> new StringBuilder()))
                .filter(part -> part.length() < ENOUGH)
                .ifPresent(part -> part.append(text));
    }

    void endOfParagraph() {
        inFonts.values().forEach(part -> part.append('\n'));
    }

    /** A font proves nothing, for many a Unicode text stands in an old template: its text must be right when decoded. */
    Lettering lettering() {
        var believed = EnumSet.noneOf(LegacyEncoding.class);
        inFonts.forEach((encoding, text) -> {
            if (LegacyText.isTypedIn(encoding, text.toString())) {
                believed.add(encoding);
            }
        });
        return new Lettering(believed);
    }
}
