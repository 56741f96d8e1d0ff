package vn.bantin.account;

/** Why an account is not made or changed. */
public enum AccountRule {
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_TAKEN,
    EMAIL_MALFORMED,
    EMAIL_TAKEN,
    UNKNOWN,
    NOT_AN_ADMINISTRATOR,
    ROLE_ABOVE,
    YOURSELF,
    DAY_PAST,
    DAY_MALFORMED,
    PROGRAM,
    LINK_SPENT,
    FACTOR_FIRST,
    FACTOR_NEEDED,
    FACTOR_UNKNOWN,
    SETUP_STALE,
    PASSKEY_UNFIT
}
