package vn.bantin.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Opens many connections, asks for one page on each, and keeps them open; ends when the server ends one of them. */
final class IdleReaders {
    private static final byte[] REQUEST =
            "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private IdleReaders() {}

    /** Arguments: the port, how many. */
    public static void main(String[] arguments) throws IOException {
        List<SocketChannel> open = new ArrayList<>();
        ByteBuffer answer = ByteBuffer.allocate(4096);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            SocketChannel reader = Elsewhere.connect(Integer.parseInt(arguments[0]), i);
            reader.write(ByteBuffer.wrap(REQUEST));
            reader.read(answer.clear());
            reader.configureBlocking(false);
            open.add(reader);
        }
        System.out.println("READY " + open.size());
        while (true) {
            for (SocketChannel reader : open) {
                if (reader.read(answer.clear()) < 0) {
                    throw new IOException("the server has ended an idle connection");
                }
            }
            LockSupport.parkNanos(1_000_000_000);
        }
    }
}
