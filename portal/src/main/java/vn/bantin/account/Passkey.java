package vn.bantin.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A device or key ring that answers for an account (WebAuthn), under the name that its person gave it. */
public record Passkey(
        UUID id, String name, Instant madeAt, @Nullable Instant usedAt) {}
