package vn.bantin.account;

/**
 * What a browser is given when an attempt succeeds. Each rise of strength has a new token; the one before is worthless.
 *
 * @param token of the session
 * @param known the token by which the browser is known from now on; empty while a second factor is awaited
 */
public record Entrance(String token, Strength strength, Account account, String known) {}
