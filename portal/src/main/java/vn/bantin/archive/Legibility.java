package vn.bantin.archive;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a text can be read by people as it stands, so that nothing broken is put before them. */
final class Legibility {
    private static final Pattern DESTROYED = Pattern.compile("\uFFFD|\\p{L}\\?\\p{Ll}");
    private static final Pattern ADDRESS = Pattern.compile("\\S+[./]\\S*\\?\\S+");
    private static final Pattern REFERENCE = Pattern.compile("&#x?[0-9a-fA-F]+;");
    private static final String VIETNAMESE = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
    private static final String PRINT = "\u00A0“”‘’–—…•·«»°²³×½₫′″";
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final double MOST_STRANGE = 0.05;

    private Legibility() {}

    /** What keeps the text from being read; empty for good text. */
    static Optional<String> obstacle(String text) {
        if (DESTROYED.matcher(ADDRESS.matcher(text).replaceAll(" ")).find()) {
            return Optional.of("letters of the article were destroyed (\"?\" or U+FFFD inside words);"
                    + " they have to be restored by a person first");
        }
        if (REFERENCE.matcher(text).find()) {
            return Optional.of("the text holds HTML character references such as &#7857;; it is not a page as text");
        }
        if (text.chars().noneMatch(Legibility::isVietnamese)) {
            return Optional.of("there is not one Vietnamese letter in the text; its marks were lost");
        }
        if (isStrange(text)) {
            return Optional.of("the letters are not Vietnamese in Unicode;"
                    + " the text seems to be in a legacy encoding (TCVN3, VNI) or decoded twice");
        }
        return Optional.empty();
    }

    private static boolean isVietnamese(int character) {
        return VIETNAMESE.indexOf(Character.toLowerCase(character)) >= 0;
    }

    /** What wrong decoding leaves behind stands below U+2C00; pictographs and other scripts above are no damage. */
    private static boolean isStrange(String text) {
        long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
        long strange = text.chars()
                .filter(c -> c > 0x7F && c < 0x2C00 && PRINT.indexOf(c) < 0 && !isVietnamese(c))
                .filter(c -> !isPictograph(c))
                .count();
        return strange > beyondAscii * MOST_STRANGE;
    }

    private static boolean isPictograph(int character) {
        return character == ZERO_WIDTH_JOINER || (character >= 0x2600 && character <= 0x27BF);
    }
}
