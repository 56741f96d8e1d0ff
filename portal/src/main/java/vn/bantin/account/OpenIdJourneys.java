package vn.bantin.account;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** Sign-ins of one site that are with the identity provider. */
final class OpenIdJourneys extends SiteStore {
    OpenIdJourneys(Handle handle, long site) {
        super(handle, site);
    }

    record Journey(String nonce, String verifier, String next) {}

    void begin(String state, Journey journey, Instant now) {
        update("""
                INSERT INTO oidc_journey (state_hash, site_id, nonce, verifier, next, ends_at)
                VALUES (:hash, :site, :nonce, :verifier, :next, :ends)
                """)
                .bind("hash", Tokens.hash(state))
                .bind("nonce", journey.nonce())
                .bind("verifier", journey.verifier())
                .bind("next", journey.next())
                .bind("ends", now.plus(OpenId.PATIENCE))
                .execute();
    }

    /** The journey that began with this state; it comes to its end only once. */
    Optional<Journey> end(String state, Instant now) {
        return query("""
                DELETE FROM oidc_journey WHERE site_id = :site AND state_hash = :hash AND ends_at > :now
                RETURNING nonce, verifier, next
                """)
                .bind("hash", Tokens.hash(state))
                .bind("now", now)
                .map((row, context) ->
                        new Journey(row.getString("nonce"), row.getString("verifier"), row.getString("next")))
                .findOne();
    }

    void tidy(Instant now) {
        update("DELETE FROM oidc_journey WHERE site_id = :site AND ends_at < :now")
                .bind("now", now)
                .execute();
    }
}
