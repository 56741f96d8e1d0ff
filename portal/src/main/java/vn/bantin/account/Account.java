package vn.bantin.account;

import java.util.UUID;

/** A person, or a program named after its task, at the desk of one site. */
public record Account(UUID id, long siteId, String name, Role role) {}
