package vn.bantin.load;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import vn.bantin.TwoSites;
import vn.bantin.kit.data.Engine;

/** Looks at a page some times, one after the other, and prints how long it took. */
final class Looks {
    private static final int TIMES = 40;
    private static final Pattern ONLY = Pattern.compile(System.getProperty("only", ""));

    private Looks() {}

    /** PostgreSQL tidies by itself within minutes what was laid in one go; until then it takes ways that end in time-outs. */
    static void settle(TwoSites sites, Engine engine) {
        if (engine == Engine.POSTGRESQL) {
            Jdbi.create(sites.databaseUrl).useHandle(handle -> handle.execute("VACUUM ANALYZE"));
        }
    }

    static void head() {
        Row.head("asked " + TIMES + " times, one after the other", "p50 ms", "slowest");
    }

    /** Unless other names were asked for. */
    static void at(String name, Supplier<HttpResponse<String>> asking) {
        if (!ONLY.matcher(name).find()) {
            return;
        }
        long[] nanos = new long[TIMES];
        var _ = asking.get();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            int status = asking.get().statusCode();
            nanos[i] = System.nanoTime() - begin;
            if (status != 200) {
                throw new IllegalStateException(name + " answered " + status);
            }
        }
        Arrays.sort(nanos);
        Row.of(name, Row.number("%.1f", nanos[TIMES / 2] / 1e6), Row.number("%.1f", nanos[TIMES - 1] / 1e6));
    }
}
