package vn.bantin.reader;

import java.util.List;
import java.util.stream.Stream;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Wish;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;

/**
 * The form of a comment as it was filled in.
 *
 * @param trap what stands in the field that people do not see
 * @param proof the solution that the browser found to a puzzle
 * @param token which code was drawn; empty where none was
 * @param wantsNewCode whether it was sent by the button that only draws another code
 */
public record CommentForm(
        String name,
        String phone,
        String title,
        String words,
        boolean isQuestion,
        boolean hasConsent,
        String trap,
        String proof,
        String token,
        String code,
        boolean wantsNewCode) {

    static final String NAME = "ho-ten";
    static final String PHONE = "dien-thoai";
    static final String TITLE = "tieu-de";
    static final String WORDS = "loi-binh-luan";
    static final String CONSENT = "dong-y";
    static final String CODE = "ma";

    static final CommentForm EMPTY = new CommentForm("", "", "", "", false, false, "", "", "", "", false);

    /** Far more than the longest comment with all that a phone or a word processor puts around it. */
    private static final int LONGEST = 64 * 1024;

    static CommentForm of(Form form) {
        return new CommentForm(
                form.text(NAME),
                form.text(PHONE),
                form.text(TITLE),
                form.text(WORDS),
                form.has("rieng"),
                form.has(CONSENT),
                form.text("trang-web"),
                form.text("bang-chung"),
                form.text("ma-the"),
                form.text(CODE),
                form.has("ma-moi"));
    }

    boolean isEndless() {
        return Stream.of(name, phone, title, words, trap, proof, token, code)
                        .mapToInt(String::length)
                        .sum()
                > LONGEST;
    }

    /** Whether it says that its sender is no script. */
    boolean hasAnswer() {
        return isByCode() || !proof.isEmpty();
    }

    boolean isByCode() {
        return !token.isEmpty() && !code.isBlank();
    }

    /** All that speaks against what was typed, and that its sender has not agreed. */
    List<Refusal> refusals() {
        Stream<Refusal> consent = hasConsent ? Stream.empty() : Stream.of(new Refusal(SendingRule.CONSENT_MISSING));
        return Stream.concat(Submission.refusals(name, phone, title, words).stream(), consent)
                .toList();
    }

    Submission submission() {
        return new Submission(name, phone, title, words, isQuestion ? Wish.ANSWER : Wish.PUBLICATION);
    }

    /** The same with another code to answer, and the trap, which a browser may have filled in, empty again. */
    CommentForm asking(String newToken) {
        return new CommentForm(name, phone, title, words, isQuestion, hasConsent, "", "", newToken, "", false);
    }

    CommentForm withoutTrap() {
        return new CommentForm(name, phone, title, words, isQuestion, hasConsent, "", proof, token, code, false);
    }
}
