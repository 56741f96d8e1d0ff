package vn.bantin.kit.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first part of an address: scheme, host and, where it is not the usual one, port. */
public final class Origin {
    private Origin() {}

    /** Such as {@code https://mailinh.example} or {@code http://localhost:8080}. */
    public static String of(@Nullable String scheme, String host, int port) {
        boolean secure = "https".equals(scheme);
        String origin = (secure ? "https://" : "http://") + name(host);
        return port == (secure ? 443 : 80) ? origin : origin + ":" + port;
    }

    /** A host name in lower case without its closing dot. */
    static String name(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
