package vn.bantin;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import vn.bantin.account.OpenId.Provider;
import vn.bantin.command.Failure;
import vn.bantin.delivery.SharedCache;
import vn.bantin.kit.mail.MailServer;
import vn.bantin.kit.mail.MailServer.Encryption;
import vn.bantin.kit.web.Listening;
import vn.bantin.kit.web.TrustedProxies;

/**
 * Every setting with its default. A flag comes before the environment ({@code BANTIN_PORT}), the environment before
 * {@code bantin.conf} in the data folder ({@code port = 8080}), that before the default.
 */
public record Settings(
        Path data,
        Listening listening,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        boolean demonstration,
        int pictureMegabytes,
        int documentMegabytes,
        int pageMegabytes,
        int pageDiskMegabytes,
        SharedCache sharedCache,
        MailServer mail,
        Provider provider) {

    private static final String DATA = "data";
    private static final String ADDRESS = "127.0.0.1";
    private static final String PORT = "8080";
    private static final String TLS_PORT = "8443";
    private static final String CONNECTIONS = Integer.toString(Listening.Limits.USUAL.connections());
    private static final String PER_ADDRESS = Integer.toString(Listening.Limits.USUAL.perAddress());
    private static final String HEAD_SECONDS = Integer.toString(Listening.Limits.USUAL.headSeconds());
    private static final String HEAD_BYTES = Integer.toString(Listening.Limits.USUAL.headBytes());
    private static final String IDLE_SECONDS = Integer.toString(Listening.Limits.USUAL.idleSeconds());
    private static final String SLOWEST_BYTES = Integer.toString(Listening.Limits.USUAL.slowest());
    private static final String STOP_SECONDS = Integer.toString(Listening.Limits.USUAL.stopSeconds());
    private static final String DATABASE_FILE = "bantin.db";
    private static final String DEMONSTRATION = "true";
    private static final String PICTURE_MEGABYTES = "20";
    private static final String DOCUMENT_MEGABYTES = "50";
    private static final String PAGE_MEGABYTES = "48";
    private static final String PAGE_DISK_MEGABYTES = "4096";
    /** Addresses that nobody on the way can listen to. */
    private static final String SECURE = "https://.+|http://(localhost|127\\.0\\.0\\.1)(:.+)?";

    private static final String CACHE_SECONDS = "0";
    private static final String MAIL_ENCRYPTION = "starttls";
    /** The server takes a little more in one form, for what comes with a file. */
    private static final int MOST_MEGABYTES = 100;

    /** Looks every setting up; the data folder itself can only come from a flag or the environment. */
    static Settings load(Map<String, String> flags, Map<String, String> environment) {
        Path data = Path.of(first(flags, environment, new Properties(), "data").orElse(DATA))
                .toAbsolutePath()
                .normalize();
        Lookup lookup = new Lookup(flags, environment, file(data.resolve("bantin.conf")));
        return new Settings(
                data,
                listening(lookup),
                lookup.text("database.url", "jdbc:sqlite:" + data.resolve(DATABASE_FILE)),
                lookup.text("database.user", ""),
                lookup.text("database.password", ""),
                lookup.truth("demonstration", DEMONSTRATION),
                lookup.megabytes("picture.megabytes", PICTURE_MEGABYTES),
                lookup.megabytes("document.megabytes", DOCUMENT_MEGABYTES),
                lookup.megabytes("page.megabytes", PAGE_MEGABYTES),
                lookup.whole("page.disk.megabytes", PAGE_DISK_MEGABYTES, 0),
                sharedCache(lookup),
                mail(lookup),
                provider(lookup));
    }

    private static Listening listening(Lookup lookup) {
        String keystore = lookup.text("tls.keystore", "");
        Listening.Tls tls = keystore.isEmpty()
                ? null
                : new Listening.Tls(
                        lookup.port("tls.port", TLS_PORT), Path.of(keystore), lookup.text("tls.password", ""));
        if (tls != null) {
            tls.fault().ifPresent(fault -> {
                throw new Failure(
                        "cannot use the file %s that the setting tls.keystore names: %s".formatted(keystore, fault));
            });
        }
        Listening.Limits limits = new Listening.Limits(
                lookup.whole("connections", CONNECTIONS, 1),
                lookup.whole("connections.per.address", PER_ADDRESS, 1),
                lookup.whole("idle.seconds", IDLE_SECONDS, 1),
                lookup.whole("head.seconds", HEAD_SECONDS, 1),
                lookup.whole("head.bytes", HEAD_BYTES, 1_024),
                lookup.whole("slowest.bytes", SLOWEST_BYTES, 0),
                lookup.whole("stop.seconds", STOP_SECONDS, 0));
        return new Listening(
                lookup.text("address", ADDRESS), lookup.port("port", PORT), lookup.proxies("proxy"), tls, limits);
    }

    private static SharedCache sharedCache(Lookup lookup) {
        int seconds = lookup.whole("cache.seconds", CACHE_SECONDS, 0);
        Optional<URI> purge = lookup.secureAddress("cache.purge");
        String header = lookup.text("cache.purge.header", "");
        if (purge.isPresent() && seconds == 0) {
            throw new Failure("the setting cache.seconds must be there where cache.purge is");
        }
        if (!header.matches("|[A-Za-z0-9-]+:[ -~]+")) {
            throw new Failure(
                    "the setting cache.purge.header must be a header such as \"Authorization: Bearer SECRET\"");
        }
        String[] parts = header.split(":", 2);
        return new SharedCache(
                seconds,
                purge.orElse(null),
                new SharedCache.Header(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip()));
    }

    private static MailServer mail(Lookup lookup) {
        Encryption encryption = lookup.encryption("mail.encryption", MAIL_ENCRYPTION);
        MailServer server = new MailServer(
                lookup.text("mail.host", ""),
                lookup.port("mail.port", Integer.toString(encryption.usualPort())),
                lookup.text("mail.user", ""),
                lookup.text("mail.password", ""),
                lookup.text("mail.from", ""),
                encryption);
        if (server.isSet() && !server.from().matches("[^\\s@<>,;]+@[^\\s@<>,;]+")) {
            throw new Failure(
                    "the setting mail.from must be the address that mail comes from, not \"" + server.from() + "\"");
        }
        return server;
    }

    private static Provider provider(Lookup lookup) {
        Provider provider = new Provider(
                lookup.text("oidc.issuer", ""),
                lookup.text("oidc.client", ""),
                lookup.text("oidc.secret", ""),
                lookup.text("oidc.name", ""));
        if (provider.isSet() && !provider.issuer().matches(SECURE)) {
            throw new Failure("the setting oidc.issuer must begin with https://, not \"" + provider.issuer() + "\"");
        }
        if (provider.isSet()
                && (provider.client().isEmpty() || provider.secret().isEmpty())) {
            throw new Failure("the settings oidc.client and oidc.secret must be there where oidc.issuer is");
        }
        return provider;
    }

    private static Properties file(Path path) {
        Properties properties = new Properties();
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new Failure("cannot read " + path + ": " + unreadable.getMessage());
            }
        }
        return properties;
    }

    private static Optional<String> first(
            Map<String, String> flags, Map<String, String> environment, Properties file, String name) {
        String variable = "BANTIN_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Stream.of(
                        Optional.ofNullable(flags.get(name)),
                        Optional.ofNullable(environment.get(variable)),
                        Optional.ofNullable(file.getProperty(name)))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private record Lookup(Map<String, String> flags, Map<String, String> environment, Properties file) {
        String text(String name, String otherwise) {
            return first(flags, environment, file, name).orElse(otherwise);
        }

        Optional<URI> secureAddress(String name) {
            String value = text(name, "");
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (!isSecureAddress(value)) {
                throw new Failure("the setting " + name + " must be an address that begins with https://");
            }
            return Optional.of(URI.create(value));
        }

        private static boolean isSecureAddress(String value) {
            try {
                return value.matches(SECURE) && new URI(value).getHost() != null;
            } catch (URISyntaxException malformed) {
                return false;
            }
        }

        int port(String name, String otherwise) {
            String value = text(name, otherwise);
            if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65_535) {
                throw new Failure("the setting " + name + " must be a number from 0 to 65535, not \"" + value + "\"");
            }
            return Integer.parseInt(value);
        }

        Encryption encryption(String name, String otherwise) {
            String value = text(name, otherwise);
            return switch (value) {
                case "none" -> Encryption.NONE;
                case "starttls" -> Encryption.STARTTLS;
                case "tls" -> Encryption.TLS;
                default ->
                    throw new Failure("the setting " + name + " must be none, starttls or tls, not \"" + value + "\"");
            };
        }

        TrustedProxies proxies(String name) {
            String value = text(name, "");
            try {
                return value.equals("false") ? TrustedProxies.NONE : TrustedProxies.of(value);
            } catch (IllegalArgumentException foreign) {
                throw new Failure(
                        "the setting " + name + " must name the addresses or networks of the proxies that stand in"
                                + " front, such as 127.0.0.1 or 10.0.0.0/8, not \"" + foreign.getMessage() + "\"");
            }
        }

        int megabytes(String name, String otherwise) {
            String value = text(name, otherwise);
            if (!value.matches("[1-9][0-9]{0,2}") || Integer.parseInt(value) > MOST_MEGABYTES) {
                throw new Failure("the setting " + name + " must be a number from 1 to " + MOST_MEGABYTES + ", not \""
                        + value + "\"");
            }
            return Integer.parseInt(value);
        }

        int whole(String name, String otherwise, int least) {
            String value = text(name, otherwise);
            if (!value.matches("[0-9]{1,7}") || Integer.parseInt(value) < least) {
                throw new Failure("the setting " + name + " must be a number from " + least + " to 9999999, not \""
                        + value + "\"");
            }
            return Integer.parseInt(value);
        }

        boolean truth(String name, String otherwise) {
            String value = text(name, otherwise);
            return switch (value) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new Failure("the setting " + name + " must be true or false, not \"" + value + "\"");
            };
        }
    }
}
