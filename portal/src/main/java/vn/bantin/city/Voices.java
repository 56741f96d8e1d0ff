package vn.bantin.city;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.bantin.comment.Reference;
import vn.bantin.kit.data.Ids;

/** What readers say: nothing of most articles, much of those that many read. */
final class Voices {
    private static final double SPOKEN_OF = 0.05;
    private static final double ONE_MORE = 0.4;
    private static final double READERS_TO_A_VOICE = 1_500;

    /** Less than 2^LOW_BITS, so that no two articles share a reference. */
    private static final int MOST = 60;

    private static final int LOW_BITS = 6;
    private static final long ALL_BITS = (1L << 40) - 1;

    /** Odd, so that the numbers are scattered over all references and no two meet. */
    private static final long SCATTER = 0x5D_9F3B_71C5L;

    private static final int HOURS_UNTIL_SENT = 96;
    private static final int MINUTES_UNTIL_DECIDED = 36 * 60;
    private static final double ANSWERED = 0.15;
    private static final Duration BACKLOG = Duration.ofDays(30);
    private static final double WAITING = 0.2;

    private final Instant now;
    private final long offset;

    Voices(Instant now, long seed) {
        this.now = now;
        this.offset = seed * SCATTER;
    }

    List<Voice> under(long article, Telling telling, Instant published, Reads reads, RandomGenerator chance) {
        long number = Readership.poisson(Math.min(reads.total() / READERS_TO_A_VOICE, MOST / 3.0), chance);
        if (chance.nextDouble() < SPOKEN_OF) {
            number++;
            while (chance.nextDouble() < ONE_MORE) {
                number++;
            }
        }
        List<Voice> voices = new ArrayList<>();
        for (long voice = 0; voice < Math.min(number, MOST); voice++) {
            Instant sent = published.plus(
                    Duration.ofSeconds(60 + (long) (Math.pow(chance.nextDouble(), 3) * HOURS_UNTIL_SENT * 3600)));
            if (sent.isBefore(now)) {
                voices.add(voice(reference(article << LOW_BITS | voice), telling, sent, chance));
            }
        }
        return voices;
    }

    private Reference reference(long number) {
        return Reference.of(number * SCATTER + offset & ALL_BITS);
    }

    private Voice voice(Reference reference, Telling telling, Instant sent, RandomGenerator chance) {
        Instant decided = sent.plus(Duration.ofMinutes(5 + chance.nextInt(MINUTES_UNTIL_DECIDED)));
        boolean waits = decided.isAfter(now) || (sent.isAfter(now.minus(BACKLOG)) && chance.nextDouble() < WAITING);
        @Nullable Instant decidedAt = waits ? null : decided;
        boolean isAnswered = decidedAt != null && chance.nextDouble() < ANSWERED;
        return new Voice(
                Ids.at(sent, chance),
                reference,
                telling.any("name"),
                telling.any("comment.title"),
                telling.any("comment"),
                sent,
                decidedAt,
                isAnswered ? telling.any("answer") : "");
    }
}
