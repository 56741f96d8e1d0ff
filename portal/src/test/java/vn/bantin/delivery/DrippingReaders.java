package vn.bantin.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** Opens many connections, sends a letter of a head on each every second, and begins anew on those that the server ends. */
final class DrippingReaders {
    private static final byte[] HEAD =
            "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LETTER = {'a'};

    private DrippingReaders() {}

    /** Arguments: the port, how many. Tells each second how many the server has ended until then. */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        SocketChannel[] open = new SocketChannel[Integer.parseInt(arguments[1])];
        for (int i = 0; i < open.length; i++) {
            open[i] = begun(port, i);
        }
        System.out.println("READY " + open.length);
        for (int ended = 0; true; LockSupport.parkNanos(1_000_000_000)) {
            for (int i = 0; i < open.length; i++) {
                if (!isOpenAfter(LETTER, open[i])) {
                    open[i].close();
                    open[i] = begun(port, i);
                    ended++;
                }
            }
            System.out.println("ended " + ended);
        }
    }

    private static SocketChannel begun(int port, int number) throws IOException {
        SocketChannel reader = Elsewhere.connect(port, number);
        isOpenAfter(HEAD, reader);
        return reader;
    }

    private static boolean isOpenAfter(byte[] letters, SocketChannel reader) {
        try {
            return reader.write(ByteBuffer.wrap(letters)) > 0;
        } catch (IOException ended) {
            return false;
        }
    }
}
