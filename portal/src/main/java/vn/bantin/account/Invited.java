package vn.bantin.account;

/** An account with the token of its one-time link, which is told this once. */
public record Invited(Account account, Link.Kind kind, String token) {}
