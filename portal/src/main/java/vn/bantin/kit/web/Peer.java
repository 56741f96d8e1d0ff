package vn.bantin.kit.web;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http2.HTTP2Connection;
import org.eclipse.jetty.http2.HTTP2Session;
import org.eclipse.jetty.http2.HTTP2Stream;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.thread.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The other end of a connection. What comes and goes is counted whatever protocol is spoken; whether it does so as it should is
 * asked once a second, by one thread.
 */
final class Peer extends SocketChannelEndPoint {
    private static final Logger LOG = LoggerFactory.getLogger(Peer.class);

    private final Listening.Limits limits;
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong sent = new AtomicLong();

    private long requests;
    private long receivedAtRest;
    private long lastAtRest = System.nanoTime();
    private long sentBefore;
    private long windowBegan = lastAtRest;

    Peer(
            SocketChannel channel,
            ManagedSelector selector,
            SelectionKey key,
            Scheduler scheduler,
            Listening.Limits limits) {
        super(channel, selector, key, scheduler);
        this.limits = limits;
    }

    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        int filled = super.fill(buffer);
        if (filled > 0) {
            received.lazySet(received.get() + filled);
        }
        return filled;
    }

    @Override
    public boolean flush(ByteBuffer... buffers) throws IOException {
        long before = remaining(buffers);
        boolean all = super.flush(buffers);
        sent.lazySet(sent.get() + before - remaining(buffers));
        return all;
    }

    private static long remaining(ByteBuffer... buffers) {
        long bytes = 0;
        for (ByteBuffer buffer : buffers) {
            bytes += buffer.remaining();
        }
        return bytes;
    }

    /** What there is to be said against it at this time of {@link System#nanoTime()}. */
    Optional<Offence> offence(long now) {
        Connection outer = getConnection();
        Connection protocol =
                outer instanceof SslConnection tls ? tls.getSslEndPoint().getConnection() : outer;
        if (bringsNoRequest(protocol, now)) {
            return Optional.of(Offence.SLOW_HEAD);
        }
        return isReadSlowly(protocol, now) ? Optional.of(Offence.SLOW_READING) : Optional.empty();
    }

    /**
     * Bytes came since the last request was answered, or before the first, be they of TLS, and did not become a request. On HTTP/2
     * browsers say this and that between requests, so there it may last as long as silence.
     */
    private boolean bringsNoRequest(Connection protocol, long now) {
        long begun = protocol.getMessagesIn();
        if (begun != requests || !isAtRest(protocol)) {
            requests = begun;
            receivedAtRest = received.get();
        }
        if (received.get() == receivedAtRest) {
            lastAtRest = now;
        }
        int seconds = protocol instanceof HTTP2Connection ? limits.idleSeconds() : limits.headSeconds();
        return now - lastAtRest >= TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Jetty counts answers on HTTP/1.1 too, but a 100 (Continue) is one to it. */
    private static boolean isAtRest(Connection protocol) {
        return protocol instanceof HttpConnection http1
                ? http1.getParser().inHeaderState()
                : protocol.getMessagesIn() == protocol.getMessagesOut();
    }

    /** As long as something waits to be read, so much must be taken in the time that a connection may be silent. */
    private boolean isReadSlowly(Connection protocol, long now) {
        boolean waits =
                getWriteFlusher().isPending() || protocol instanceof HTTP2Connection h2 && isHeldUp(h2.getSession());
        long window = TimeUnit.NANOSECONDS.toSeconds(now - windowBegan);
        if (waits && window < limits.idleSeconds()) {
            return false;
        }
        boolean slowly = waits && sent.get() - sentBefore < window * limits.slowest();
        sentBefore = sent.get();
        windowBegan = now;
        return slowly;
    }

    /** On HTTP/2 a reader says how much it is ready to take, of all and of each answer (RFC 9113, 5.2). */
    private static boolean isHeldUp(HTTP2Session session) {
        return session.getSendWindow() <= 0
                || session.getStreams().stream()
                        .anyMatch(stream -> stream instanceof HTTP2Stream one && one.getSendWindow() <= 0);
    }

    @Override
    protected void onIdleExpired(TimeoutException silence) {
        if (getWriteFlusher().isPending()) {
            forgetUnsent();
        }
        super.onIdleExpired(silence);
    }

    /** Ends it at once. */
    void breakOff() {
        forgetUnsent();
        close();
    }

    /** Else the operating system goes on to offer it to a reader who does not take it. */
    private void forgetUnsent() {
        try {
            getChannel().setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException ended) {
            LOG.debug("{} ended by itself", this, ended);
        }
    }
}
