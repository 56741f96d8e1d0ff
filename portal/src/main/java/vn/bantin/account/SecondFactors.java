package vn.bantin.account;

import org.jdbi.v3.core.Handle;

/** What an account has set up besides its password. */
final class SecondFactors {
    private final TotpSecrets totp;
    private final Passkeys passkeys;
    private final RecoveryCodes codes;

    SecondFactors(Handle handle, long site) {
        this.totp = new TotpSecrets(handle, site);
        this.passkeys = new Passkeys(handle, site);
        this.codes = new RecoveryCodes(handle, site);
    }

    FactorSummary of(Account account) {
        return new FactorSummary(totp.of(account).isPresent(), passkeys.of(account), codes.left(account));
    }

    boolean isSetUp(Account account) {
        return of(account).isSetUp();
    }

    void removeAll(Account account) {
        totp.remove(account);
        passkeys.removeAll(account);
        codes.removeAll(account);
    }
}
