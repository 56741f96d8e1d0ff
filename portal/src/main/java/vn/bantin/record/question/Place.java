package vn.bantin.record.question;

import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** Where it is that a question is about, in words, on the map, both or neither. */
public record Place(String words, @Nullable Spot spot) {
    public static final Place NONE = new Place("", null);
    public static final int LONGEST = 200;

    /** Tidies what was typed. */
    public static Place of(String typed, @Nullable Spot spot) {
        String words = PlainText.line(typed);
        if (words.length() > LONGEST) {
            throw new Refusal(QuestionRule.PLACE_TOO_LONG, LONGEST);
        }
        return new Place(words, spot);
    }
}
