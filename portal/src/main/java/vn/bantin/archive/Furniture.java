package vn.bantin.archive;

import java.util.Map;
import java.util.Optional;
import vn.bantin.vietnamese.Folding;

/** The parts of a portal's page that stand around every article, known by their labels. */
final class Furniture {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("cac bai moi dang", "label of the list of newer posts"),
            Map.entry("cac bai da dang", "label of the list of older posts"),
            Map.entry("cac tin moi hon", "label of the list of newer posts"),
            Map.entry("cac tin cu hon", "label of the list of older posts"),
            Map.entry("tin lien quan", "label of the list of related posts"),
            Map.entry("bai viet xem", "head of the column of views"),
            Map.entry("viet binh luan", "head of the comment form"),
            Map.entry("ho ten", "field of the comment form"),
            Map.entry("so dien thoai", "field of the comment form"),
            Map.entry("tieu de", "field of the comment form"),
            Map.entry("noi dung", "field of the comment form"),
            Map.entry("ma xac nhan", "field of the comment form"));
    private static final String CAPTCHA = "Lấy lại mã bảo mật";

    private Furniture() {}

    /** Whether the article has ended where this line begins. */
    static boolean begins(String line) {
        return LABELS.containsKey(label(line));
    }

    /** Why a line after the end of the article is no part of it. */
    static String reason(String line) {
        Optional<String> captcha = captcha(line);
        if (captcha.isPresent()) {
            return captcha.get();
        }
        return LABELS.getOrDefault(label(line), "stands after the end of the article");
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
