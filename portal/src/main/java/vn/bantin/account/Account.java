package vn.bantin.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Language;
import vn.bantin.vietnamese.Dates;

/**
 * A person, or a program named after its task, at the desk of one site.
 *
 * @param email the sign-in name, unique in its site; empty for programs, which cannot sign in
 * @param expires the last day of access
 */
public record Account(
        UUID id,
        long siteId,
        String name,
        String email,
        Role role,
        Language language,
        @Nullable LocalDate expires,
        boolean disabled) {

    /** Where days begin and end. */

    /** Whether the desk is open to it: neither disabled nor past its last day. */
    public boolean isWelcome(Instant now) {
        return !disabled && (expires == null || !today(now).isAfter(expires));
    }

    static Instant begin(LocalDate day) {
        return day.atStartOfDay(Dates.ZONE).toInstant();
    }

    static LocalDate today(Instant now) {
        return now.atZone(Dates.ZONE).toLocalDate();
    }

    public boolean canSignIn() {
        return !email.isEmpty();
    }

    Account withRole(Role other) {
        return new Account(id, siteId, name, email, other, language, expires, disabled);
    }

    Account withLanguage(Language other) {
        return new Account(id, siteId, name, email, role, other, expires, disabled);
    }

    Account withExpires(@Nullable LocalDate day) {
        return new Account(id, siteId, name, email, role, language, day, disabled);
    }

    Account withDisabled(boolean truth) {
        return new Account(id, siteId, name, email, role, language, expires, truth);
    }
}
