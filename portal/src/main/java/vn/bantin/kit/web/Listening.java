package vn.bantin.kit.web;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens, and what it puts up with.
 *
 * @param address the network address, such as {@code 127.0.0.1}
 * @param port 0 for any free one
 * @param proxies whose X-Forwarded headers tell who asked and how
 * @param tlsOrNull a second port with TLS
 * @param limits what one reader may take from others
 */
public record Listening(
        String address,
        int port,
        TrustedProxies proxies,
        @Nullable Tls tlsOrNull,
        Limits limits) {

    /**
     * A port with TLS.
     *
     * @param keystore a PKCS#12 file with certificate and key; when it changes, connections get the new one
     */
    public record Tls(int port, Path keystore, String password) {
        /** What is wrong with the file, where it cannot be used. */
        public Optional<String> fault() {
            return Certificate.fault(this);
        }
    }

    /**
     * What one reader may take from others.
     *
     * @param connections most connections at once; others wait to be taken in
     * @param perAddress most of them from one address; more are ended at once
     * @param idleSeconds how long a connection may be silent
     * @param headSeconds how long the head of a request may take to come
     * @param headBytes how long a head may be
     * @param slowest bytes a second that a body must come with, on the average, and that an answer must be taken with
     * @param stopSeconds how long a stop waits for answers that are under way
     */
    public record Limits(
            int connections,
            int perAddress,
            int idleSeconds,
            int headSeconds,
            int headBytes,
            int slowest,
            int stopSeconds) {
        public static final Limits USUAL = new Limits(20_000, 1_000, 30, 10, 8_192, 200, 30);
    }

    /** Plain HTTP with the usual limits. */
    public static Listening plain(String address, int port, TrustedProxies proxies) {
        return new Listening(address, port, proxies, null, Limits.USUAL);
    }
}
