package vn.bantin.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import vn.bantin.kit.data.DatabaseAway;
import vn.bantin.kit.web.Reply;

/**
 * Remembers the files that readers were given lately, so that pages have their pictures while the database is away: those
 * that nothing has closed as far as the changes were heard.
 */
final class OpenFiles {
    /** Each takes about a kilobyte of memory. */
    private static final int MOST = 2_000;

    private final Latest latest;
    private final InstantSource clock;
    private final Cache<String, Known> lately =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Known(Reply whole, Check check, Instant foundAt) {}

    OpenFiles(Latest latest, InstantSource clock) {
        this.latest = latest;
        this.clock = clock;
    }

    /** All of the file of an address, by the finder or, while the database is away, by what is remembered. */
    Reply find(String address, Supplier<OpenFile> finder) {
        Optional<Reply> old = latest.awaitFresh() ? Optional.empty() : old(address);
        try {
            return old.orElseGet(() -> found(address, finder.get()));
        } catch (DatabaseAway away) {
            return old(address).orElseThrow(() -> away);
        }
    }

    private Optional<Reply> old(String address) {
        return Optional.ofNullable(lately.getIfPresent(address))
                .filter(known -> known.check().isCurrent(latest))
                .map(known -> Aged.of(known.whole(), known.foundAt(), clock.instant()));
    }

    private Reply found(String address, OpenFile file) {
        file.footprint()
                .ifPresent(footprint ->
                        lately.put(address, new Known(file.whole(), new Check(footprint), clock.instant())));
        return file.whole();
    }
}
