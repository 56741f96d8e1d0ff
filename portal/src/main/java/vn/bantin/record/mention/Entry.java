package vn.bantin.record.mention;

import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.record.TypedPeriod;

/**
 * A mention as somebody typed it, read and found right.
 *
 * @param name of a time the period as it is always written
 * @param bodyId null where it is no body of the directory
 */
public record Entry(
        Kind kind,
        String name,
        String post,
        String partOf,
        @Nullable Long bodyId) {
    public static final int LONGEST = 200;

    /**
     * Reads what was typed.
     *
     * @param quote the words of the text that it is about, for the sentence that says what is wrong
     * @throws Refusal with the sentence that says what to do
     */
    public static Entry read(Kind kind, String quote, String name, String post, String partOf, @Nullable Long bodyId) {
        String line = line(name, quote);
        if (line.isEmpty()) {
            throw new Refusal(MentionRule.NAME_MISSING, quote);
        }
        return switch (kind) {
            case PERSON -> new Entry(kind, line, line(post, quote), "", bodyId);
            case ORGANISATION -> new Entry(kind, line, "", "", bodyId);
            case PLACE -> new Entry(kind, line, "", line(partOf, quote), null);
            case TIME -> new Entry(kind, period(line, quote), "", "", null);
        };
    }

    private static String line(String typed, String quote) {
        String line = PlainText.line(typed);
        if (line.length() > LONGEST) {
            throw new Refusal(MentionRule.LINE_TOO_LONG, quote, LONGEST);
        }
        return line;
    }

    private static String period(String typed, String quote) {
        return TypedPeriod.readSpan(typed)
                .orElseThrow(() -> new Refusal(MentionRule.PERIOD_UNREADABLE, quote))
                .toString();
    }
}
