package vn.bantin.comment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/**
 * What a reader wrote into the form: plain text, clean from the moment it exists.
 *
 * @param phone its digits as they are dialled in Việt Nam, with {@code +} before those of other countries; may be empty
 */
public record Submission(String name, String phone, String title, String words, Wish wish) {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_WORDS = 3000;

    /** Letters that nobody sees, and what would make a name of them. */
    private static final Pattern BLANKS = Pattern.compile("[\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0]");

    /** No language piles up more marks on one letter. */
    private static final Pattern PILES = Pattern.compile("(\\p{M}{3})\\p{M}+");

    /** @throws Refusal where a field is missing, too long or no phone number */
    public Submission {
        name = readName(name);
        phone = Phone.read(phone);
        title = readTitle(title);
        words = readWords(words);
    }

    /** All that speaks against what was typed, field by field. */
    public static List<Refusal> refusals(String name, String phone, String title, String words) {
        return Stream.<Runnable>of(
                        () -> readName(name), () -> Phone.read(phone), () -> readTitle(title), () -> readWords(words))
                .flatMap(reading -> Refusal.of(reading).stream())
                .toList();
    }

    private static String readName(String name) {
        return require(
                PlainText.line(seen(name)), LONGEST_NAME, SubmissionRule.NAME_MISSING, SubmissionRule.NAME_TOO_LONG);
    }

    private static String readTitle(String title) {
        return require(
                PlainText.line(seen(title)),
                LONGEST_TITLE,
                SubmissionRule.TITLE_MISSING,
                SubmissionRule.TITLE_TOO_LONG);
    }

    private static String readWords(String words) {
        return require(
                PlainText.lines(seen(words)),
                LONGEST_WORDS,
                SubmissionRule.WORDS_MISSING,
                SubmissionRule.WORDS_TOO_LONG);
    }

    private static String seen(String text) {
        return PILES.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("$1");
    }

    private static String require(String text, int longest, SubmissionRule missing, SubmissionRule tooLong) {
        if (text.isEmpty()) {
            throw new Refusal(missing);
        }
        if (text.length() > longest) {
            throw new Refusal(tooLong, longest);
        }
        return text;
    }
}
