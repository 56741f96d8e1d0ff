package vn.bantin.kit.web;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Somebody who begins with HTTP/2 in the clear and writes it frame by frame (RFC 9113). */
public final class PlainHttp2 implements AutoCloseable {
    static final int DATA = 0;
    static final int HEADERS = 1;
    static final int SETTINGS = 4;
    public static final int RESET = 3;
    static final int PING = 6;
    static final int GO_AWAY = 7;
    static final int WINDOW_UPDATE = 8;
    static final int CONTINUATION = 9;
    static final int END_STREAM = 1;
    static final int END_HEADERS = 4;
    private static final int PATIENCE_MILLISECONDS = 20_000;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    public PlainHttp2(int port) throws IOException {
        this(port, "");
    }

    /** The settings are pairs of two bytes that name one and four of its value (6.5.1). */
    PlainHttp2(int port, String settings) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        in = new DataInputStream(socket.getInputStream());
        out = new DataOutputStream(socket.getOutputStream());
        out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        send(SETTINGS, 0, 0, settings);
    }

    void get(String path) throws IOException {
        get(1, path);
    }

    public void get(int stream, String path) throws IOException {
        send(HEADERS, END_STREAM | END_HEADERS, stream, head(path));
    }

    /** In the letters of HPACK (RFC 7541): GET, http, and by their numbers the path and the authority. */
    static String head(String path) {
        return "\u0082\u0086\u0004" + (char) path.length() + path + "\u0001\u0009localhost";
    }

    /** A header that is not to be remembered. */
    static String header(String name, String value) {
        return "\u0000" + (char) name.length() + name + (char) value.length() + value;
    }

    public void send(int type, int flags, int stream, String bytes) throws IOException {
        out.writeByte(0);
        out.writeShort(bytes.length());
        out.writeByte(type);
        out.writeByte(flags);
        out.writeInt(stream);
        out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** What the next frame of this type holds. */
    String next(int type) throws IOException {
        while (true) {
            int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
            int found = in.readUnsignedByte();
            in.skipNBytes(5);
            byte[] bytes = in.readNBytes(length);
            if (found == type) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
