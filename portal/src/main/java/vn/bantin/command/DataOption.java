package vn.bantin.command;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that every command has. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder of all data; made where it is missing (default: $BANTIN_DATA, else ./data)")
    private @Nullable String data;

    Map<String, String> flags() {
        Map<String, String> flags = new HashMap<>();
        if (data != null) {
            flags.put("data", data);
        }
        return flags;
    }
}
