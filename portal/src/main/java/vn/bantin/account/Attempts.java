package vn.bantin.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.kit.text.Refusal;

/**
 * Counts attempts to get in at one site. Each is counted as a failure before it is looked at and taken back when it
 * succeeds, so that many at once gain nothing. Whoever is barred is not counted further: a bar ends by itself.
 */
final class Attempts extends SiteStore {
    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);

    /** A house of government shares one address, so an address may fail more often than a person. */
    enum Kind {
        EMAIL(5, 10),
        BROWSER(5, 10),
        SECOND_FACTOR(5, 10),
        ADDRESS(20, 40);

        private final int patience;
        private final int end;

        Kind(int patience, int end) {
            this.patience = patience;
            this.end = end;
        }

        /** How long to wait after so many failures in a row: one second, two, four … and then a quarter of an hour. */
        Duration bar(int failures) {
            if (failures < patience) {
                return Duration.ZERO;
            }
            if (failures >= end) {
                return LOCK;
            }
            Duration growing = Duration.ofSeconds(1L << Math.min(failures - patience, 10));
            return growing.compareTo(LOCK) < 0 ? growing : LOCK;
        }
    }

    /** What is counted. */
    record Subject(Kind kind, String name) {
        /** An address; of IPv6 the network, of which every subscriber has 2^64 addresses. */
        static Subject address(String text) {
            return new Subject(Kind.ADDRESS, network(text));
        }

        private static String network(String text) {
            try {
                return InetAddress.ofLiteral(text) instanceof Inet6Address six
                        ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                        : text;
            } catch (IllegalArgumentException noAddress) {
                return text;
            }
        }
    }

    private record Count(int failures, Instant lastAt, Instant barredUntil) {}

    Attempts(Handle handle, long site) {
        super(handle, site);
    }

    /** Counts an attempt, or refuses it where one of the subjects is barred. */
    void begin(List<Subject> subjects, Instant now) {
        subjects.forEach(subject -> requireFree(subject, now));
        subjects.forEach(subject -> count(subject, now));
    }

    private void requireFree(Subject subject, Instant now) {
        find(subject).map(Count::barredUntil).filter(now::isBefore).ifPresent(until -> {
            long seconds = Duration.between(now, until).plusMillis(999).toSeconds();
            throw seconds < 60
                    ? new Refusal(SignInRule.WAIT_SECONDS, seconds)
                    : new Refusal(SignInRule.WAIT_MINUTES, (seconds + 59) / 60);
        });
    }

    private void count(Subject subject, Instant now) {
        int failures = 1
                + find(subject)
                        .filter(count -> count.lastAt().isAfter(now.minus(MEMORY)))
                        .map(Count::failures)
                        .orElse(0);
        update("""
                INSERT INTO sign_in_failure (site_id, kind, subject, failures, last_at, barred_until)
                VALUES (:site, :kind, :name, :failures, :now, :until)
                ON CONFLICT (site_id, kind, subject) DO UPDATE
                SET failures = excluded.failures, last_at = excluded.last_at, barred_until = excluded.barred_until
                """)
                .bind("kind", subject.kind())
                .bind("name", subject.name())
                .bind("failures", failures)
                .bind("now", now)
                .bind("until", now.plus(subject.kind().bar(failures)))
                .execute();
    }

    private Optional<Count> find(Subject subject) {
        return query("""
                SELECT failures, last_at, barred_until FROM sign_in_failure
                WHERE site_id = :site AND kind = :kind AND subject = :name
                """)
                .bind("kind", subject.kind())
                .bind("name", subject.name())
                .map((row, context) -> new Count(
                        row.getInt("failures"),
                        Instant.ofEpochMilli(row.getLong("last_at")),
                        Instant.ofEpochMilli(row.getLong("barred_until"))))
                .findOne();
    }

    /** The attempt has succeeded: it and the failures before it are forgotten, but for the address only it. */
    void succeeded(List<Subject> subjects) {
        subjects.forEach(subject -> {
            if (subject.kind() == Kind.ADDRESS) {
                takeBack(subject);
            } else {
                forget(subject);
            }
        });
    }

    private void takeBack(Subject subject) {
        update("""
                UPDATE sign_in_failure SET failures = failures - 1, barred_until = 0
                WHERE site_id = :site AND kind = :kind AND subject = :name
                """).bind("kind", subject.kind()).bind("name", subject.name()).execute();
    }

    void forget(Subject subject) {
        update("DELETE FROM sign_in_failure WHERE site_id = :site AND kind = :kind AND subject = :name")
                .bind("kind", subject.kind())
                .bind("name", subject.name())
                .execute();
    }

    void tidy(Instant now) {
        update("DELETE FROM sign_in_failure WHERE site_id = :site AND last_at < :old")
                .bind("old", now.minus(MEMORY))
                .execute();
    }
}
