package vn.bantin.account;

import java.time.Instant;

/** An account with the token of its one-time link, which is told this once, and the end of the link. */
public record Invited(Account account, Link.Kind kind, String token, Instant endsAt) {}
