package vn.bantin.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How soon a page stands on an old phone far from town: 1.6 Mbit/s, 150 ms to the server, a processor four times slower. */
final class PhoneBench {
    private static final int BYTES_A_SECOND = 1_600_000 / Byte.SIZE;
    private static final int LATENCY_MILLISECONDS = 150;
    private static final int SLOWER = 4;
    private static final int TURNS = 5;

    /**
     * What the page tells of itself: largest contentful paint, shifts, bytes of the page and of what blocks it, scripts that block, first
     * paint, and all bytes that had come when the first picture began to come.
     */
    private static final String TOLD = """
            () => new Promise(resolve => {
              let lcp = 0, shift = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => lcp = entry.startTime))
                .observe({type: 'largest-contentful-paint', buffered: true});
              new PerformanceObserver(list => list.getEntries()
                .forEach(entry => shift += entry.hadRecentInput ? 0 : entry.value))
                .observe({type: 'layout-shift', buffered: true});
              setTimeout(() => {
                const page = performance.getEntriesByType('navigation')[0];
                const others = performance.getEntriesByType('resource');
                const blocking = others.filter(one => one.renderBlockingStatus === 'blocking');
                const picture = others.filter(one => one.initiatorType === 'img').sort((a, b) => a.startTime - b.startTime)[0];
                const before = others.filter(one => picture && one.responseEnd <= picture.responseStart);
                const bytes = some => page.encodedBodySize + some.reduce((sum, one) => sum + one.encodedBodySize, 0);
                resolve([lcp, shift, bytes(blocking),
                  blocking.filter(one => one.initiatorType === 'script').length,
                  performance.getEntriesByName('first-contentful-paint')[0].startTime, bytes(before)]);
              }, 1500);
            })
            """;

    private PhoneBench() {}

    /** Arguments: addresses of pages. */
    public static void main(String[] arguments) {
        System.out.println(
                "| page | LCP ms | first paint ms | layout shift | bytes of page and what blocks | bytes before the picture | blocking scripts |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (String address : arguments) {
            double[][] turns = new double[TURNS][];
            Arrays.setAll(turns, turn -> once(address));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.3f | %.0f | %.0f | %.0f |%n",
                    address.replaceFirst("^https?://[^/]+", ""),
                    median(turns, 0),
                    median(turns, 4),
                    median(turns, 1),
                    median(turns, 2),
                    median(turns, 5),
                    median(turns, 3));
        }
        System.exit(0);
    }

    private static double median(double[][] turns, int column) {
        return Arrays.stream(turns).mapToDouble(turn -> turn[column]).sorted().toArray()[TURNS / 2];
    }

    private static double[] once(String address) {
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            CDPSession phone = page.context().newCDPSession(page);
            phone.send("Network.enable");
            phone.send("Network.emulateNetworkConditions", network());
            phone.send("Emulation.setCPUThrottlingRate", rate());
            page.navigate(address);
            page.waitForLoadState(LoadState.LOAD);
            List<?> told = (List<?>) page.evaluate(TOLD);
            return told.stream()
                    .mapToDouble(number -> ((Number) number).doubleValue())
                    .toArray();
        }
    }

    private static JsonObject network() {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MILLISECONDS);
        network.addProperty("downloadThroughput", BYTES_A_SECOND);
        network.addProperty("uploadThroughput", BYTES_A_SECOND);
        return network;
    }

    private static JsonObject rate() {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        return rate;
    }
}
