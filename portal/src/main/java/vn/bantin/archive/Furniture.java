package vn.bantin.archive;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bantin.vietnamese.Folding;

/** The parts of a portal's page that stand around every article, known by their labels. */
final class Furniture {
    private static final Map<String, String> AFTER_THE_ARTICLE = Map.of(
            "cac bai moi dang", "label of the list of newer posts",
            "cac bai da dang", "label of the list of older posts",
            "cac tin moi hon", "label of the list of newer posts",
            "cac tin cu hon", "label of the list of older posts",
            "tin lien quan", "label of the list of related posts",
            "bai viet xem", "head of the column of views",
            "viet binh luan", "head of the comment form");

    /** Words that an article may well have as a line of its own. */
    private static final Set<String> FORM_FIELDS =
            Set.of("ho ten", "so dien thoai", "tieu de", "noi dung", "ma xac nhan");

    private static final String CAPTCHA = "Lấy lại mã bảo mật";

    private Furniture() {}

    /** Whether the article has ended where this line begins. */
    static boolean begins(String line) {
        return AFTER_THE_ARTICLE.containsKey(label(line));
    }

    /** Why a line after the end of the article is no part of it. */
    static String reason(String line) {
        Optional<String> captcha = captcha(line);
        if (captcha.isPresent()) {
            return captcha.get();
        }
        return FORM_FIELDS.contains(label(line))
                ? "field of the comment form"
                : AFTER_THE_ARTICLE.getOrDefault(label(line), "stands after the end of the article");
    }

    private static Optional<String> captcha(String line) {
        if (line.contains(CAPTCHA)) {
            return Optional.of("captcha label \"" + CAPTCHA + "\"");
        }
        if (Latin1Loss.couldHold(line, CAPTCHA)) {
            return Optional.of("captcha label whose letters were destroyed; it read \"" + CAPTCHA + "\"");
        }
        return Optional.empty();
    }

    private static String label(String line) {
        return Folding.key(line)
                .replaceAll("[^a-z ]", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
