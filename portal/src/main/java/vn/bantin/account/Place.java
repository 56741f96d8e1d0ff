package vn.bantin.account;

/**
 * Where a browser believes to be, to which passkeys are bound.
 *
 * @param host the host name alone
 * @param origin scheme, host and port, as browsers write them: {@code https://mailinh.example}
 */
public record Place(String host, String origin) {}
