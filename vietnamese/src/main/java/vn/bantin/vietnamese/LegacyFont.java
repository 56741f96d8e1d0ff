package vn.bantin.vietnamese;

import java.util.Locale;
import java.util.Optional;

/**
 * A font of a {@link LegacyEncoding}, known by its name; a font of capitals, such as .VnTimeH, draws small letters as
 * capitals.
 */
public record LegacyFont(LegacyEncoding encoding, boolean ofCapitals) {
    /** The font of this name: .VnTime and all others that begin with .Vn, VNI-Times and all that begin with VNI-. */
    public static Optional<LegacyFont> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith(".vn")) {
            return Optional.of(new LegacyFont(LegacyEncoding.TCVN3, plain.endsWith("h")));
        }
        return plain.startsWith("vni-") ? Optional.of(new LegacyFont(LegacyEncoding.VNI, false)) : Optional.empty();
    }

    /** What the font shows for this text, in Unicode, NFC. */
    public String decode(String text) {
        var decoded = encoding.decode(text);
        return ofCapitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }
}
