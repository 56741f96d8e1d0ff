package vn.bantin.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Bytes sent to the server as they are, for requests that no HTTP client would make. */
record RawRequest(String bytes) {

    static RawRequest get(String path) {
        return of("GET", path, "localhost");
    }

    static RawRequest of(String method, String path, String host) {
        return new RawRequest(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    /** All that comes back, head and body. */
    String sendTo(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException silence) {
            throw new AssertionError("no answer to " + bytes, silence);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
