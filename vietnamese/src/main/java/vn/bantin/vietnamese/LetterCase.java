package vn.bantin.vietnamese;

/** Capitals taken over from one text to another. */
final class LetterCase {
    private LetterCase() {}

    /**
     * The text with a capital wherever the model, which is not empty, has one; past the end of the model its last letter
     * counts. Both are of letters that take one char each.
     */
    static String like(String model, String text) {
        var result = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(model.charAt(Math.min(i, model.length() - 1)))) {
                result.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return result.toString();
    }
}
