package vn.bantin.load;

import java.util.Arrays;
import java.util.function.Supplier;
import vn.bantin.DeskClient;
import vn.bantin.safety.PortalProcess;

/** How soon a moderator sees the queue that a storm has left. */
final class DeskLook {
    private static final int TIMES = 20;
    private static final String QUEUE = "/ban-bien-tap/binh-luan";

    private DeskLook() {}

    static void take(Town town, PortalProcess portal) {
        DeskClient moderator = town.signedIn(town.moderator(), portal.origin());
        DeskClient overseer = town.signedIn(town.overseer(), portal.origin());
        Row.head("at the desk, asked " + TIMES + " times", "p50 ms", "slowest");
        look("the queue of the site", () -> moderator.get(QUEUE).statusCode());
        look("its page 100", () -> moderator.get(QUEUE + "?trang=100").statusCode());
        look("the queue of both sites", () -> overseer.get(QUEUE).statusCode());
        look(
                "what is due, at both sites",
                () -> overseer.get(QUEUE + "/han-xu-ly").statusCode());
        look("the inbox", () -> moderator.get("/ban-bien-tap").statusCode());
    }

    private static void look(String name, Supplier<Integer> asking) {
        long[] nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            int status = asking.get();
            nanos[i] = System.nanoTime() - begin;
            if (status != 200) {
                throw new IllegalStateException(name + " answered " + status);
            }
        }
        Arrays.sort(nanos);
        Row.of(name, Row.number("%.1f", nanos[TIMES / 2] / 1e6), Row.number("%.1f", nanos[TIMES - 1] / 1e6));
    }
}
