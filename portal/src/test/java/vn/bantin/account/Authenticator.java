package vn.bantin.account;

import java.time.Instant;

/** What an authenticator app shows for the key that was typed into it. */
public final class Authenticator {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    public static String code(String key, Instant now) {
        return Totp.code(bytes(key), Totp.stepAt(now));
    }

    private static byte[] bytes(String key) {
        StringBuilder bits = new StringBuilder();
        key.chars()
                .forEach(letter -> bits.append("%5s"
                        .formatted(Integer.toBinaryString(BASE_32.indexOf(letter)))
                        .replace(' ', '0')));
        byte[] bytes = new byte[bits.length() / 8];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) Integer.parseInt(bits.substring(index * 8, index * 8 + 8), 2);
        }
        return bytes;
    }
}
