package vn.bantin.spam;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a message before a person does. One cause makes it doubtful; the trap, many links, two causes that advertisers
 * combine, or the same words again and again make it plain spam.
 */
public final class Judging {
    private static final Duration FASTEST = Duration.ofSeconds(3);
    private static final Pattern MARKUP =
            Pattern.compile("(?i)</?(?:a|img|script|iframe|svg|div|p|b|font)(?:\\s+[a-z-]+\\s*=[^>]*|\\s*/?)>"
                    + "|\\[/?(?:url|img|link|b)(?:=[^\\]]*)?]");
    private static final int MANY_LINKS = 4;
    private static final int AGAIN_FROM_ONE = 3;
    private static final int AGAIN_FROM_ALL = 20;
    private static final Set<Cause> ADVERTISERS = Set.of(Cause.LINKS, Cause.MARKUP, Cause.BLOCKED_WORD, Cause.DISGUISE);

    private final Repetitions repetitions;

    public Judging(InstantSource clock) {
        this.repetitions = new Repetitions(() -> clock.millis() * 1_000_000);
    }

    /** What speaks against it; {@code blocked} are the words that the site wants nobody to use. */
    public Verdict judge(Message message, List<String> blocked) {
        int links = Links.in(message.text());
        List<Cause> causes = Stream.of(Cause.values())
                .filter(cause -> speaks(cause, message, blocked, links))
                .toList();
        boolean isSpam = causes.contains(Cause.TRAP)
                || links >= MANY_LINKS
                || causes.stream().filter(ADVERTISERS::contains).count() > 1
                || isRepeatedTooOften(message);
        return new Verdict(isSpam, causes);
    }

    private boolean speaks(Cause cause, Message message, List<String> blocked, int links) {
        return switch (cause) {
            case TRAP -> !message.trap().isBlank();
            case HASTE -> message.taken().compareTo(FASTEST) < 0;
            case LINKS -> links > 0;
            case MARKUP -> MARKUP.matcher(message.text()).find();
            case BLOCKED_WORD -> WordSearch.finds(blocked, message.text());
            case DISGUISE -> Disguise.isOn(message.text());
            case REPEATED -> repetitions.fromAnybody(message) > 0;
            case FLOOD -> false;
        };
    }

    private boolean isRepeatedTooOften(Message message) {
        return repetitions.fromSender(message) >= AGAIN_FROM_ONE || repetitions.fromAnybody(message) >= AGAIN_FROM_ALL;
    }

    /** Takes note of a message that is to be kept, so that it is known when it comes again. */
    public void remember(Message message) {
        repetitions.count(message, 1);
    }

    /** Takes the note back of one that was not kept after all. */
    public void forget(Message message) {
        repetitions.count(message, -1);
    }
}
