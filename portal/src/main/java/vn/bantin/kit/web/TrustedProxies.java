package vn.bantin.kit.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;
import org.jspecify.annotations.Nullable;

/**
 * The proxies whose word is taken for who asked and how. A header can be sent by anybody, so X-Forwarded headers count
 * only from these, and of a chain only the last word: what stands before it may be the reader's own invention.
 */
public final class TrustedProxies implements HttpConfiguration.Customizer {
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    private static final String FOR = HttpHeader.X_FORWARDED_FOR.asString();
    private static final List<String> OTHERS = List.of(
            HttpHeader.X_FORWARDED_PROTO.asString(),
            HttpHeader.X_FORWARDED_HOST.asString(),
            HttpHeader.X_FORWARDED_PORT.asString());

    private static final Pattern FOUR_PARTS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    /** Some proxies write the port too: {@code 203.0.113.7:50123}, {@code [2001:db8::7]:50123}. */
    private static final Pattern PORT = Pattern.compile("^(?:\\[([^\\]]*)]|([^:]*))(?::[0-9]+)?$");

    private final InetAddressSet proxies = new InetAddressSet();
    private final @Nullable ForwardedRequestCustomizer forwarded;

    private TrustedProxies(List<String> networks) {
        proxies.addAll(networks);
        forwarded = networks.isEmpty() ? null : lastWord();
    }

    /** Takes a while to be made, so that a start without proxies does without. */
    private static ForwardedRequestCustomizer lastWord() {
        ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();
        forwarded.setForwardedHeader(null);
        forwarded.setForwardedServerHeader(null);
        forwarded.setForwardedHttpsHeader(null);
        forwarded.setForwardedCipherSuiteHeader(null);
        forwarded.setForwardedSslSessionIdHeader(null);
        return forwarded;
    }

    /**
     * Reads addresses and networks such as {@code 127.0.0.1, 10.0.0.0/8, fd00::/8}.
     *
     * @throws IllegalArgumentException for what is neither
     */
    public static TrustedProxies of(String list) {
        List<String> networks = Arrays.stream(list.split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .toList();
        networks.stream()
                .filter(Predicate.not(TrustedProxies::isNetwork))
                .findFirst()
                .ifPresent(foreign -> {
                    throw new IllegalArgumentException(foreign);
                });
        return new TrustedProxies(networks);
    }

    /** Names would be looked up by whoever answers for them, so only numbers are taken. */
    private static boolean isNetwork(String text) {
        String[] parts = text.split("/", -1);
        Optional<InetAddress> address = literal(parts[0]);
        return address.isPresent()
                && (parts.length == 1
                        || parts.length == 2
                                && parts[1].matches("[0-9]{1,3}")
                                && Integer.parseInt(parts[1]) <= address.get().getAddress().length * Byte.SIZE);
    }

    /** Java also takes {@code 1.2} for an address, which nobody means. */
    private static Optional<InetAddress> literal(String text) {
        try {
            return text.contains(":") || FOUR_PARTS.matcher(text).matches()
                    ? Optional.of(InetAddress.ofLiteral(text))
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whether there are any. */
    public boolean stand() {
        return !proxies.isEmpty();
    }

    boolean include(InetAddress address) {
        return proxies.test(address);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
        return forwarded != null && peer instanceof InetSocketAddress address && include(address.getAddress())
                ? forwarded.customize(new LastWords(request, lastWords(request.getHeaders())), responseHeaders)
                : request;
    }

    private HttpFields lastWords(HttpFields headers) {
        HttpFields.Mutable kept = HttpFields.build(headers);
        Optional<String> reader = reader(words(headers, FOR));
        kept.remove(FOR);
        reader.ifPresent(address -> kept.put(FOR, address));
        for (String name : OTHERS) {
            List<String> words = words(headers, name);
            kept.remove(name);
            if (!words.isEmpty()) {
                kept.put(name, words.getLast());
            }
        }
        return kept.asImmutable();
    }

    /** The words of all headers of this name in their order. */
    private static List<String> words(HttpFields headers, String name) {
        return headers.getFields(name).stream()
                .map(HttpField::getValue)
                .filter(Objects::nonNull)
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** From the last one back, the first address that is no proxy of ours; none where that is not even an address. */
    private Optional<String> reader(List<String> chain) {
        return chain.reversed().stream()
                .map(word -> PORT.matcher(word).replaceFirst("$1$2"))
                .filter(word -> !literal(word).map(proxies::test).orElse(false))
                .findFirst()
                .filter(word -> literal(word).isPresent());
    }

    /** A request that has only kept the last words of its proxies. */
    private static final class LastWords extends Request.Wrapper {
        private final HttpFields headers;

        LastWords(Request request, HttpFields headers) {
            super(request);
            this.headers = headers;
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
