package vn.bantin.delivery;

import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers, on a thread that may wait, what was written to the disk and is still current; the rest goes on to the routes. */
final class FromDisk extends Handler.Wrapper {
    private final InstantSource clock;
    private final Latest latest;
    private final Slots slots;
    private final Memory memory;
    private final Disk disk;
    private final Giving giving;

    FromDisk(InstantSource clock, Latest latest, Slots slots, Memory memory, Disk disk, Giving giving) {
        this.clock = clock;
        this.latest = latest;
        this.slots = slots;
        this.memory = memory;
        this.disk = disk;
        this.giving = giving;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (Giving.isAskedFor(request) && latest.isFresh()) {
            String address = Giving.address(request);
            Optional<Kept> kept = memory.get(address) == null ? read(address) : Optional.empty();
            if (kept.isPresent()) {
                memory.put(address, kept.get());
                giving.give(kept.get(), request, response, callback);
                return true;
            }
        }
        return super.handle(request, response, callback);
    }

    private Optional<Kept> read(String address) {
        return disk.read(address)
                .map(Kept::new)
                .filter(kept -> kept.isCurrent(latest, clock.instant()) && slots.fillAtOnce(kept));
    }
}
