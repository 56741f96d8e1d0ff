package vn.bantin.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongConsumer;
import vn.bantin.city.CityPlan;
import vn.bantin.city.CityReport;

/** Lays a city into the empty data folder that the flags of a command name. */
@FunctionalInterface
public interface Founding {
    Founded found(Map<String, String> flags, CityPlan plan, Path texts, LongConsumer progress);

    /** What was laid, and how many bytes the database has now. */
    record Founded(CityReport report, long bytes) {}
}
