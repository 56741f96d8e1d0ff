package vn.bantin.account;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.exception.Base64UrlException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;

/** The passkeys of one site's accounts; to the WebAuthn library an account is named by its id. */
final class Passkeys extends SiteStore implements CredentialRepository {
    Passkeys(Handle handle, long site) {
        super(handle, site);
    }

    /** What an authenticator calls the account: the bytes of its id, which say nothing of the person. */
    static ByteArray userHandle(UUID account) {
        return new ByteArray(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    private static UUID account(ByteArray userHandle) {
        ByteBuffer bytes = ByteBuffer.wrap(userHandle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    void add(Account account, String name, RegistrationResult made, Instant now) {
        update("""
                INSERT INTO passkey (id, site_id, account_id, credential, name, public_key, signatures, made_at)
                VALUES (:id, :site, :account, :credential, :name, :key, :signatures, :now)
                """)
                .bind("id", Ids.next())
                .bind("account", account.id())
                .bind("credential", made.getKeyId().getId().getBase64Url())
                .bind("name", name)
                .bind("key", made.getPublicKeyCose().getBytes())
                .bind("signatures", made.getSignatureCount())
                .bind("now", now)
                .execute();
    }

    List<Passkey> of(Account account) {
        return query("""
                SELECT id, name, made_at, used_at FROM passkey WHERE site_id = :site AND account_id = :account ORDER BY id
                """)
                .bind("account", account.id())
                .map(ConstructorMapper.of(Passkey.class))
                .list();
    }

    void used(ByteArray credential, long signatures, Instant now) {
        update("""
                UPDATE passkey SET signatures = :signatures, used_at = :now
                WHERE site_id = :site AND credential = :credential
                """)
                .bind("credential", credential.getBase64Url())
                .bind("signatures", signatures)
                .bind("now", now)
                .execute();
    }

    boolean remove(Account account, UUID id) {
        return update("DELETE FROM passkey WHERE site_id = :site AND account_id = :account AND id = :id")
                        .bind("account", account.id())
                        .bind("id", id)
                        .execute()
                > 0;
    }

    void removeAll(Account account) {
        update("DELETE FROM passkey WHERE site_id = :site AND account_id = :account")
                .bind("account", account.id())
                .execute();
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String account) {
        return query("SELECT credential FROM passkey WHERE site_id = :site AND account_id = :account")
                .bind("account", account)
                .mapTo(String.class)
                .stream()
                .map(credential -> PublicKeyCredentialDescriptor.builder()
                        .id(bytes(credential))
                        .build())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String account) {
        return Optional.of(userHandle(UUID.fromString(account)));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray userHandle) {
        return userHandle.size() == 16 ? Optional.of(account(userHandle).toString()) : Optional.empty();
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credential, ByteArray userHandle) {
        return userHandle.size() == 16
                ? lookupAll(credential).stream()
                        .filter(found -> found.getUserHandle().equals(userHandle))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credential) {
        return query("""
                SELECT credential, account_id, public_key, signatures FROM passkey
                WHERE site_id = :site AND credential = :credential
                """)
                .bind("credential", credential.getBase64Url())
                .map((row, context) -> registered(row))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static RegisteredCredential registered(ResultSet row) throws SQLException {
        return RegisteredCredential.builder()
                .credentialId(bytes(row.getString("credential")))
                .userHandle(userHandle(UUID.fromString(row.getString("account_id"))))
                .publicKeyCose(new ByteArray(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .build();
    }

    private static ByteArray bytes(String base64Url) {
        try {
            return ByteArray.fromBase64Url(base64Url);
        } catch (Base64UrlException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
