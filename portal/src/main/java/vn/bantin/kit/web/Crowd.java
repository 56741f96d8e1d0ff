package vn.bantin.kit.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many connections there are from each address; of the long addresses of IPv6, from each network that one household has. */
final class Crowd {
    private static final int HOUSEHOLD_BYTES = 8;

    private record Network(byte[] bytes) {
        static Network of(InetAddress address) {
            byte[] bytes = address.getAddress();
            return new Network(address instanceof Inet6Address ? Arrays.copyOf(bytes, HOUSEHOLD_BYTES) : bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Network network && Arrays.equals(bytes, network.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    private final int most;
    private final ConcurrentMap<Network, Integer> counts = new ConcurrentHashMap<>();

    Crowd(int most) {
        this.most = most;
    }

    /** Counts one more, and tells whether there was room for it. */
    boolean enter(InetAddress address) {
        return counts.merge(Network.of(address), 1, Integer::sum) <= most;
    }

    /** Counts one less, also of those for which there was no room. */
    void leave(InetAddress address) {
        counts.computeIfPresent(Network.of(address), (_, count) -> count == 1 ? null : count - 1);
    }
}
