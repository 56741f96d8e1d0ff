package vn.bantin.account;

import java.util.List;

/** What an account has set up besides its password, without any secret. */
public record FactorSummary(boolean totp, List<Passkey> passkeys, int recoveryCodesLeft) {
    public FactorSummary {
        passkeys = List.copyOf(passkeys);
    }

    /** Recovery codes stand in for a second factor, but are none. */
    public boolean isSetUp() {
        return totp || !passkeys.isEmpty();
    }

    int count() {
        return (totp ? 1 : 0) + passkeys.size();
    }
}
