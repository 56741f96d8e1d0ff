package vn.bantin.record.question;

import java.util.stream.Stream;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** A question and its answer in the words that everybody is to read. */
public record PublicText(String title, String asked, String answer) {
    public static final int LONGEST_TITLE = 200;

    /** Tidies what was typed. */
    public static PublicText of(String title, String asked, String answer) {
        PublicText text = new PublicText(PlainText.line(title), PlainText.lines(asked), PlainText.lines(answer));
        if (text.title.isEmpty() || text.asked.isEmpty() || text.answer.isEmpty()) {
            throw new Refusal(QuestionRule.PUBLIC_TEXT_MISSING);
        }
        if (text.title.length() > LONGEST_TITLE) {
            throw new Refusal(QuestionRule.PUBLIC_TITLE_TOO_LONG, LONGEST_TITLE);
        }
        if (Math.max(text.asked.length(), text.answer.length()) > Answering.LONGEST_NOTE) {
            throw new Refusal(QuestionRule.TEXT_TOO_LONG, Answering.LONGEST_NOTE);
        }
        return text;
    }

    /** Refuses words that name the sender of the question. */
    void requireNoNameOf(Question question) {
        if (Stream.of(title, asked, answer).anyMatch(question::isNamedIn)) {
            throw new Refusal(QuestionRule.NAMES_SENDER);
        }
    }
}
