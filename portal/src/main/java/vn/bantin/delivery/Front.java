package vn.bantin.delivery;

import java.time.InstantSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers before all else what is ready in memory and known to be current, without waiting for anything; the rest goes on.
 */
final class Front extends Handler.Wrapper {
    private final InstantSource clock;
    private final Latest latest;
    private final Slots slots;
    private final Memory memory;
    private final Giving giving;

    Front(InstantSource clock, Latest latest, Slots slots, Memory memory, Giving giving) {
        this.clock = clock;
        this.latest = latest;
        this.slots = slots;
        this.memory = memory;
        this.giving = giving;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Kept kept = Giving.isAskedFor(request) && latest.isFresh() ? ready(Giving.address(request)) : null;
        if (kept == null) {
            return super.handle(request, response, callback);
        }
        giving.give(kept, request, response, callback);
        return true;
    }

    private @Nullable Kept ready(String address) {
        Kept kept = memory.get(address);
        return kept != null && kept.isCurrent(latest, clock.instant()) && slots.fillAtOnce(kept) ? kept : null;
    }
}
