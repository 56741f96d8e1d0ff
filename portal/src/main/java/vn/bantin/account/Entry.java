package vn.bantin.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param accountId empty where nobody was signed in
 * @param accountName as it was then
 * @param address where the request came from; empty where it came from this machine
 */
public record Entry(
        UUID id,
        long siteId,
        @Nullable UUID accountId,
        String accountName,
        Deed deed,
        Deed.Subject subjectKind,
        String subjectId,
        String detail,
        String address,
        Instant at) {}
