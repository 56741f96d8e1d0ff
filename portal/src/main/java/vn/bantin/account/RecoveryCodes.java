package vn.bantin.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** Ten codes of 80 random bits, each good once, for whoever has lost the second factor; only fingerprints are kept. */
final class RecoveryCodes extends SiteStore {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNT = 10;
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    /** Without those that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz123456789";

    RecoveryCodes(Handle handle, long site) {
        super(handle, site);
    }

    /** New codes in the place of all that were left. */
    List<String> renew(Account account) {
        removeAll(account);
        List<String> codes =
                Stream.generate(RecoveryCodes::next).distinct().limit(COUNT).toList();
        codes.forEach(
                code -> update("INSERT INTO recovery_code (account_id, site_id, hash) VALUES (:account, :site, :hash)")
                        .bind("account", account.id())
                        .bind("hash", hash(code))
                        .execute());
        return codes;
    }

    void removeAll(Account account) {
        update("DELETE FROM recovery_code WHERE site_id = :site AND account_id = :account")
                .bind("account", account.id())
                .execute();
    }

    private static String next() {
        return IntStream.range(0, GROUPS)
                .mapToObj(_ -> RANDOM.ints(GROUP, 0, LETTERS.length())
                        .mapToObj(index -> LETTERS.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** Hyphens, spaces and capitals do not matter. */
    private static String hash(String code) {
        return Tokens.hash(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    boolean use(Account account, String code, Instant now) {
        return update("""
                        UPDATE recovery_code SET used_at = :now
                        WHERE site_id = :site AND account_id = :account AND hash = :hash AND used_at IS NULL
                        """)
                        .bind("account", account.id())
                        .bind("hash", hash(code))
                        .bind("now", now)
                        .execute()
                > 0;
    }

    int left(Account account) {
        return query("""
                SELECT COUNT(*) FROM recovery_code WHERE site_id = :site AND account_id = :account AND used_at IS NULL
                """).bind("account", account.id()).mapTo(int.class).one();
    }
}
