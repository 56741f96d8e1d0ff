package vn.bantin.readership;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ua_parser.Device;
import ua_parser.DeviceParser;

/** Which user agents are programs that read for nobody, by the list of ua-parser and what such programs say themselves. */
final class Robots {
    private static final int KEPT = 20_000;
    private static final String ROBOT = "Spider";

    /** Browsers begin as these do, for reasons of history; programs need not. */
    private static final Pattern BROWSER = Pattern.compile("(Mozilla|Opera|UCWEB)/.*", Pattern.DOTALL);

    /** A robot gives an address to ask about it; the rest are browsers that nobody looks at. */
    private static final Pattern SAYS_SO =
            Pattern.compile("https?://|www\\.|@|headless|lighthouse|googleother|preview", Pattern.CASE_INSENSITIVE);

    private final DeviceParser robots;
    private final DeviceParser all;
    private final LoadingCache<String, Boolean> verdicts;

    private Robots(List<Map<String, String>> devices) {
        this.robots = DeviceParser.fromList(devices.stream()
                .filter(device -> ROBOT.equals(device.get("device_replacement")))
                .toList());
        this.all = DeviceParser.fromList(devices);
        this.verdicts = Caffeine.newBuilder().maximumSize(KEPT).build(this::judge);
    }

    /** The one list of this process; the first call reads it, which takes half a second. */
    static Robots known() {
        return Known.ROBOTS;
    }

    private static final class Known {
        static final Robots ROBOTS = read();
    }

    private static Robots read() {
        try (InputStream file = DeviceParser.class.getResourceAsStream("/ua_parser/regexes.yaml")) {
            Map<String, List<Map<String, String>>> list = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Robots(Objects.requireNonNull(list.get("device_parsers")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean include(String userAgent) {
        return verdicts.get(userAgent);
    }

    private boolean judge(String userAgent) {
        return !BROWSER.matcher(userAgent).matches()
                || SAYS_SO.matcher(userAgent).find()
                || isListed(userAgent);
    }

    /** The whole list takes ten times as long; only it knows the devices that are merely called like a robot, as CUBOT is. */
    private boolean isListed(String userAgent) {
        return isRobot(robots.parse(userAgent)) && isRobot(all.parse(userAgent));
    }

    private static boolean isRobot(@Nullable Device device) {
        return device != null && ROBOT.equals(device.family);
    }
}
