package vn.bantin.kit.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Counts requests until their answers are sent. Jetty's own would refuse those that come on open connections while it stops. */
final class InFlight extends Handler.Wrapper {
    private static final HttpField LAST =
            new PreEncodedHttpField(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean stopping;

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        One one = new One(callback);
        if (stopping && request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_2) {
            response.getHeaders().put(LAST);
        }
        boolean handled = false;
        try {
            handled = super.handle(request, response, one);
            return handled;
        } finally {
            if (!handled) {
                one.completed();
            }
        }
    }

    /** Counts one request until its end, however often that is told. */
    private final class One extends Callback.Nested {
        private final AtomicBoolean ended = new AtomicBoolean();

        One(Callback callback) {
            super(callback);
            count.incrementAndGet();
        }

        @Override
        public void completed() {
            if (ended.compareAndSet(false, true)) {
                count.decrementAndGet();
            }
        }
    }

    /**
     * From now on each connection ends with its next answer.
     *
     * @return how many answers are still under way once none is, or after this long
     */
    int finish(Duration patience) {
        stopping = true;
        long end = System.nanoTime() + patience.toNanos();
        while (count.get() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return count.get();
    }
}
