package vn.bantin.spam;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where something comes from: one subscriber's address, and the network that shares a fate with it. Of IPv6 a subscriber
 * has all addresses that begin with the same 64 bits, and often 2^16 such networks.
 */
record Network(String address, String network) {

    static Network of(String text) {
        try {
            InetAddress address = InetAddress.ofLiteral(text);
            byte[] bytes = address.getAddress();
            return address instanceof Inet6Address
                    ? new Network(first(bytes, 8), first(bytes, 6))
                    : new Network(first(bytes, 4), first(bytes, 3));
        } catch (IllegalArgumentException noAddress) {
            return new Network(text, text + "/0");
        }
    }

    private static String first(byte[] bytes, int number) {
        return HexFormat.of().formatHex(bytes, 0, number) + "/" + number * Byte.SIZE;
    }
}
