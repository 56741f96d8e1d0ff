package vn.bantin.load;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import vn.bantin.safety.PortalProcess;

/** What was asked of a portal for a while, how it answered and what it used for that. */
final class Phase {
    private final String name;
    private final Duration length;
    private final OpenLoop reading;
    private final OpenLoop sending;

    Phase(String name, Duration length, HttpClient client, int reads, int comments) {
        this.name = name;
        this.length = length;
        this.reading = new OpenLoop(client, reads);
        this.sending = new OpenLoop(client, comments);
    }

    /** Nobody asks any more. */
    void end() {
        reading.end();
        sending.end();
    }

    /** Readers without anybody who writes. */
    Phase readOnly(PortalProcess portal, Supplier<OpenLoop.Turn> readers) throws Exception {
        sending.end();
        return run(portal, readers, () -> {
            throw new IllegalStateException("nobody writes here");
        });
    }

    Phase run(PortalProcess portal, Supplier<OpenLoop.Turn> readers, Supplier<OpenLoop.Turn> letters) throws Exception {
        Duration portalBefore = Consumption.of(portal.handle()).processor();
        Duration ownBefore = Consumption.of(ProcessHandle.current()).processor();
        both(readers, letters);
        Consumption portalAfter = Consumption.of(portal.handle());
        Duration own = Consumption.of(ProcessHandle.current()).processor().minus(ownBefore);
        Row.of(
                name,
                Row.number("%,d", reading.latencies().number(200)),
                Row.number(
                        "%,d",
                        reading.latencies().number() - reading.latencies().number(200) + reading.unsent()),
                Row.number("%.1f", reading.latencies().within(0.5)),
                Row.number("%.1f", reading.latencies().within(0.99)),
                Row.number("%.1f", reading.latencies().within(0.999)),
                Row.number("%,d", sending.latencies().number()),
                Row.number("%.1f", sending.latencies().within(0.5)),
                Row.number("%.1f", sending.latencies().within(0.99)),
                cores(portalAfter.processor().minus(portalBefore)),
                cores(own),
                Row.number("%,d MB", portalAfter.residentMegabytes()));
        return this;
    }

    /** The head of the table of phases. */
    static void head() {
        Row.head(
                "phase",
                "pages",
                "refused or failed",
                "p50 ms",
                "p99",
                "p99.9",
                "comments answered",
                "p50 ms",
                "p99",
                "cores of the portal",
                "of the load",
                "resident");
    }

    private String cores(Duration processor) {
        return Row.number("%.2f", (double) processor.toNanos() / length.toNanos());
    }

    /** As {@link #run} without looking at the portal, which may be gone by the end. */
    void both(Supplier<OpenLoop.Turn> readers, Supplier<OpenLoop.Turn> letters) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<?> read = both.submit(() -> reading.run(length, readers));
            Future<?> sent = both.submit(() -> sending.run(length, letters));
            read.get();
            sent.get();
        }
    }
}
