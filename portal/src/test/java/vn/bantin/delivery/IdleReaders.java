package vn.bantin.delivery;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Opens many connections, asks for one page on each, and keeps them open until the process is ended. */
final class IdleReaders {
    private static final byte[] REQUEST =
            "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** Not the address that others measure from, whose ports are in use for a while after them. */
    private static final InetSocketAddress HERE = new InetSocketAddress("127.0.0.2", 0);

    private IdleReaders() {}

    /** Arguments: the port, how many. */
    public static void main(String[] arguments) throws IOException {
        InetSocketAddress server = new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0]));
        List<SocketChannel> open = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            SocketChannel reader = SocketChannel.open();
            reader.bind(HERE);
            reader.connect(server);
            reader.write(ByteBuffer.wrap(REQUEST));
            reader.read(ByteBuffer.allocate(4096));
            open.add(reader);
        }
        System.out.println("READY " + open.size());
        while (open.stream().allMatch(SocketChannel::isOpen)) {
            LockSupport.parkNanos(1_000_000_000);
        }
    }
}
