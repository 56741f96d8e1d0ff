package vn.bantin.delivery;

import java.time.InstantSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.bantin.kit.web.Codings;

/**
 * Answers before all else what is ready and known to be current, on the thread that took the request in; the rest goes on.
 * It waits for nothing but the disk, whose pages the system mostly has in memory.
 */
final class Front extends Handler.Wrapper {
    private final InstantSource clock;
    private final Latest latest;
    private final Slots slots;
    private final Stock stock;
    private final Giving giving;

    Front(InstantSource clock, Latest latest, Slots slots, Stock stock, Giving giving) {
        this.clock = clock;
        this.latest = latest;
        this.slots = slots;
        this.stock = stock;
        this.giving = giving;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Codings codings = Giving.codings(request);
        if (Giving.isReading(request) && codings.takesPacked()) {
            long heard = latest.seq();
            Kept kept = stock.find(Giving.address(request));
            Outgoing page = kept == null
                    ? null
                    : slots.outgoing(kept, codings, request.getComponents().getByteBufferPool());
            /* Asked last, as the disk may have taken its time. */
            if (kept != null && page != null && isTrueOrGivenBack(kept, page, heard)) {
                giving.give(kept, page, request, response, callback);
                return true;
            }
        }
        return super.handle(request, response, callback);
    }

    private boolean isTrueOrGivenBack(Kept kept, Outgoing page, long heard) {
        boolean isTrue = isTrue(kept, heard);
        if (!isTrue) {
            page.giveBack();
        }
        return isTrue;
    }

    /** Whether the page is true, and its lists too, which were looked at by what was heard before. */
    private boolean isTrue(Kept kept, long heard) {
        return latest.isFresh() && kept.isCurrent(latest, clock.instant()) && latest.seq() == heard;
    }
}
