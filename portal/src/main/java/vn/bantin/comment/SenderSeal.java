package vn.bantin.comment;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import vn.bantin.kit.secret.Seal;

/** Keeps what a sender could be known by: the phone sealed, and of phone and network address marks that tell nothing. */
final class SenderSeal {
    private static final int NETWORK_BYTES = 8;

    private final Seal seal;

    SenderSeal(Seal seal) {
        this.seal = seal;
    }

    byte[] phone(String digits, UUID comment) {
        return seal.seal(digits.getBytes(StandardCharsets.UTF_8), purpose(comment));
    }

    String openPhone(byte[] sealed, UUID comment) {
        return new String(seal.open(sealed, purpose(comment)), StandardCharsets.UTF_8);
    }

    private static String purpose(UUID comment) {
        return "phone of comment " + comment;
    }

    /** The empty text for no phone. */
    String phonePrint(String digits) {
        return digits.isEmpty() ? "" : seal.fingerprint(digits, "phone of a comment");
    }

    String senderPrint(String address) {
        return address.isEmpty() ? "" : seal.fingerprint(network(address), "sender of a comment");
    }

    /** Of IPv6 the network, of which every subscriber has 2^64 addresses. */
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
