package vn.bantin.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.PasskeyQuestions.Kind;
import vn.bantin.kit.text.Refusal;

/** Question and answer between the portal and a passkey (WebAuthn level 2). */
final class PasskeyCeremony {
    private final Handle tx;
    private final Place place;

    PasskeyCeremony(Handle tx, Place place) {
        this.tx = tx;
        this.place = place;
    }

    String offer(SignedIn who, String siteName, Instant now) {
        Account account = who.account();
        UserIdentity user = UserIdentity.builder()
                .name(account.email())
                .displayName(account.name())
                .id(Passkeys.userHandle(account.id()))
                .build();
        PublicKeyCredentialCreationOptions options = party(account, siteName)
                .startRegistration(StartRegistrationOptions.builder()
                        .user(user)
                        .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.DISCOURAGED)
                                .userVerification(UserVerificationRequirement.PREFERRED)
                                .build())
                        .build());
        try {
            questions(account).ask(who.session(), Kind.REGISTER, options.toJson(), now);
            return options.toCredentialsCreateJson();
        } catch (JsonProcessingException ownWords) {
            throw new IllegalStateException(ownWords);
        }
    }

    void register(SignedIn who, String name, String answer, Instant now) {
        Account account = who.account();
        String question = questions(account)
                .take(who.session(), Kind.REGISTER, now)
                .orElseThrow(() -> new Refusal(AccountRule.SETUP_STALE));
        try {
            PublicKeyCredentialCreationOptions options = PublicKeyCredentialCreationOptions.fromJson(question);
            var made = party(account, options.getRp().getName())
                    .finishRegistration(FinishRegistrationOptions.builder()
                            .request(options)
                            .response(PublicKeyCredential.parseRegistrationResponseJson(answer))
                            .build());
            new Passkeys(tx, account.siteId()).add(account, name, made, now);
        } catch (IOException | RegistrationFailedException | IllegalArgumentException unfit) {
            throw new Refusal(AccountRule.PASSKEY_UNFIT);
        }
    }

    String ask(SignedIn who, Instant now) {
        Account account = who.account();
        AssertionRequest request = party(account, place.host())
                .startAssertion(StartAssertionOptions.builder()
                        .username(account.id().toString())
                        .userVerification(UserVerificationRequirement.PREFERRED)
                        .build());
        try {
            questions(account).ask(who.session(), Kind.PROVE, request.toJson(), now);
            return request.toCredentialsGetJson();
        } catch (JsonProcessingException ownWords) {
            throw new IllegalStateException(ownWords);
        }
    }

    boolean isRight(SignedIn who, String answer, Instant now) {
        Account account = who.account();
        String question =
                questions(account).take(who.session(), Kind.PROVE, now).orElse("");
        try {
            AssertionResult result = party(account, place.host())
                    .finishAssertion(FinishAssertionOptions.builder()
                            .request(AssertionRequest.fromJson(question))
                            .response(PublicKeyCredential.parseAssertionResponseJson(answer))
                            .build());
            boolean right = result.isSuccess()
                    && result.getUsername().equals(account.id().toString());
            if (right) {
                new Passkeys(tx, account.siteId())
                        .used(result.getCredential().getCredentialId(), result.getSignatureCount(), now);
            }
            return right;
        } catch (IOException | AssertionFailedException | IllegalArgumentException wrong) {
            return false;
        }
    }

    private RelyingParty party(Account account, String siteName) {
        return RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder()
                        .id(place.host())
                        .name(siteName)
                        .build())
                .credentialRepository(new Passkeys(tx, account.siteId()))
                .origins(Set.of(place.origin()))
                .build();
    }

    private PasskeyQuestions questions(Account account) {
        return new PasskeyQuestions(tx, account.siteId());
    }
}
