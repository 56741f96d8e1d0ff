package vn.bantin.challenge;

import java.nio.file.Path;
import vn.bantin.kit.secret.Seal;

/** What a person reads in the picture of a code. */
public final class Peek {
    private Peek() {}

    /** The digits of a token that the portal on this data folder made. */
    public static String digits(Path data, String token) {
        return Code.of(token, Seal.in(data.resolve("account.key")))
                .orElseThrow()
                .digits();
    }

    /** Six digits that are others. */
    public static String otherDigits(Path data, String token) {
        return digits(data, token).equals("000000") ? "111111" : "000000";
    }
}
