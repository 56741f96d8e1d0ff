package vn.bantin.record.question;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.kit.data.FoldedWords;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** A question and its answer in the words that everybody is to read. */
public record PublicText(String title, String asked, String answer) {
    public static final int LONGEST_TITLE = 200;

    private static final Pattern PHONE = Pattern.compile("(?<![0-9])(?:0|\\+84)(?:[ .-]?[0-9]){9,10}(?![0-9])");

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

    /** Refuses words from which it is plain who asked: the name, a phone number, what was sent as it was sent. */
    void requireNothingOf(Question question) {
        if (FoldedWords.fold(asked).equals(FoldedWords.fold(question.words()))) {
            throw new Refusal(QuestionRule.SENDERS_WORDS);
        }
        if (Stream.of(title, asked, answer).anyMatch(question::isNamedIn)) {
            throw new Refusal(QuestionRule.NAMES_SENDER);
        }
        if (PHONE.matcher(title + " " + asked).find()) {
            throw new Refusal(QuestionRule.NAMES_PHONE);
        }
    }
}
