package vn.bantin.manuscript;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import vn.bantin.vietnamese.LegacyEncoding;
import vn.bantin.vietnamese.LegacyFont;
import vn.bantin.vietnamese.LegacyText;

/** The text of a document, sorted by the encoding that its fonts belong to. */
final class Typed {
    private static final int ENOUGH = 20_000;

    private final Map<LegacyEncoding, StringBuilder> inFonts = new EnumMap<>(LegacyEncoding.class);
    private final StringBuilder elsewhere = new StringBuilder();

    void add(String text, String font) {
        var part = LegacyFont.named(font)
                .map(known -> inFonts.computeIfAbsent(known.encoding(), _ -> new StringBuilder()))
                .orElse(elsewhere);
        if (part.length() < ENOUGH) {
            part.append(text);
        }
    }

    void endOfParagraph() {
        inFonts.values().forEach(part -> part.append('\n'));
        elsewhere.append('\n');
    }

    /** A font proves nothing, for many a Unicode text stands in an old template: its text must be right when decoded. */
    Lettering lettering() {
        var believed = EnumSet.noneOf(LegacyEncoding.class);
        inFonts.forEach((encoding, text) -> {
            if (LegacyText.isTypedIn(encoding, text.toString())) {
                believed.add(encoding);
            }
        });
        return new Lettering(believed, recognised().orElse(null));
    }

    private Optional<LegacyEncoding> recognised() {
        return LegacyText.recognise(elsewhere.toString());
    }
}
