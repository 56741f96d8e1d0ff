package vn.bantin.account;

/** Why somebody does not get in; no reason tells whether there is such an account. */
public enum SignInRule {
    WRONG,
    WAIT_SECONDS,
    WAIT_MINUTES,
    CODE_WRONG,
    PASSKEY_WRONG,
    PROVIDER_REFUSED,
    PROVIDER_UNKNOWN
}
