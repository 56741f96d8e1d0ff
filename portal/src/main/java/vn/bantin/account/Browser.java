package vn.bantin.account;

/**
 * Where an attempt to sign in comes from.
 *
 * @param known the token of a browser that some account was signed in from before; empty where there is none
 */
public record Browser(String address, String userAgent, String known) {}
