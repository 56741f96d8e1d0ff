package vn.bantin.account;

/** Why a password is not accepted. */
public enum PasswordRule {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    REPEATED
}
