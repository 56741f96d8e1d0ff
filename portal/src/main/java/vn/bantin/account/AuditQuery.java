package vn.bantin.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit log somebody wants to see.
 *
 * @param name a part of the name of who did it; empty: whoever
 * @param subject the id of what it was done to; empty: whatever
 * @param from the first day
 * @param to the last day
 */
public record AuditQuery(
        String name,
        @Nullable Deed deed,
        String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
