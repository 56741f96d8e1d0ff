package vn.bantin.delivery;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;

/** Connections that do not come from where others measure, nor too many from one address. */
final class Elsewhere {
    private static final int FROM_ONE_ADDRESS = 500;

    private Elsewhere() {}

    static SocketChannel connect(int port, int number) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.bind(new InetSocketAddress("127.0.0." + (2 + number / FROM_ONE_ADDRESS), 0));
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        return channel;
    }
}
