package vn.bantin.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bantin.account.Attempts.Subject;
import vn.bantin.account.OpenIdJourneys.Journey;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;

/**
 * Signing in by an identity provider (OpenID Connect: authorization code with PKCE, state and nonce). The provider says
 * whose verified e-mail it is; there must be an account of that e-mail. A second factor is asked for as after a password.
 */
public final class OpenId {
    private static final Logger LOG = LoggerFactory.getLogger(OpenId.class);
    /** How long somebody may be with the provider. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int CONNECT_MILLISECONDS = 4_000;
    private static final int READ_MILLISECONDS = 6_000;

    /** Signatures by a key pair; never "none", never one by the shared secret. */
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final Database database;
    private final InstantSource clock;
    private final Provider provider;
    private volatile @Nullable OIDCProviderMetadata known;

    /**
     * The provider as the settings name it.
     *
     * @param issuer empty where there is none
     * @param name what the button to it says; may be empty
     */
    public record Provider(String issuer, String client, String secret, String name) {
        public boolean isSet() {
            return !issuer.isEmpty();
        }
    }

    /** Where the browser goes, and the state that its cookie keeps until it comes back. */
    public record Departure(URI address, String state) {}

    /** Somebody has come back, and wanted to go on to this path. */
    public record Arrival(Entrance entrance, String next) {}

    public OpenId(Database database, InstantSource clock, Provider provider) {
        this.database = database;
        this.clock = clock;
        this.provider = provider;
    }

    /**
     * Sends a browser to the provider.
     *
     * @param callback the address of ours to come back to
     * @param next the path to go on to afterwards
     */
    public Departure depart(long site, String callback, String next) {
        OIDCProviderMetadata metadata = metadata();
        String state = Tokens.next();
        Journey journey = new Journey(Tokens.next(), new CodeVerifier().getValue(), next);
        database.change(tx -> new OpenIdJourneys(tx, site).begin(state, journey, clock.instant()));
        URI address = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email"),
                        new ClientID(provider.client()),
                        URI.create(callback))
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(journey.nonce()))
                .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
        return new Departure(address, state);
    }

    /** Asked for once; a provider that is away now may be there next time. */
    private OIDCProviderMetadata metadata() {
        OIDCProviderMetadata metadata = known;
        if (metadata == null) {
            try {
                metadata = OIDCProviderMetadata.resolve(
                        new Issuer(provider.issuer()), CONNECT_MILLISECONDS, READ_MILLISECONDS);
                known = metadata;
            } catch (GeneralException | IOException away) {
                throw refused("the identity provider does not describe itself", away);
            }
        }
        return metadata;
    }

    private static Refusal refused(String why, @Nullable Exception cause) {
        LOG.warn("{}{}", why, cause == null ? "" : ": " + cause.getMessage());
        return new Refusal(SignInRule.PROVIDER_REFUSED);
    }

    /**
     * Takes a browser in that comes back.
     *
     * @param callback the address of ours that it was to come back to
     * @param answer the query that it came back with
     * @param state what its cookie kept
     */
    public Arrival arrive(long site, String callback, Map<String, List<String>> answer, String state, Browser browser) {
        List<Subject> subjects = List.of(Subject.address(browser.address()));
        database.change(tx -> new Attempts(tx, site).begin(subjects, clock.instant()));
        URI back = URI.create(callback);
        AuthorizationCode code = code(back, answer, state);
        Journey journey = database.<Optional<Journey>>write(
                        tx -> new OpenIdJourneys(tx, site).end(state, clock.instant()))
                .orElseThrow(() -> refused("a sign-in came back that never left, or too late", null));
        String email = verifiedEmail(back, code, journey);
        Entrance entrance = database.<Optional<Entrance>>write(tx -> enter(tx, site, email, subjects, browser))
                .orElseThrow(() -> new Refusal(SignInRule.PROVIDER_UNKNOWN, email));
        return new Arrival(entrance, journey.next());
    }

    private Optional<Entrance> enter(Handle tx, long site, String email, List<Subject> subjects, Browser browser) {
        Instant now = clock.instant();
        Optional<Account> account = new Accounts(tx, site).byEmail(email);
        if (account.filter(found -> found.isWelcome(now)).isEmpty()) {
            String id = account.map(found -> found.id().toString()).orElse("");
            new Audit(tx, site, clock).recordOf(email, Deed.SIGN_IN_FAILED, id, "OpenID");
            return Optional.empty();
        }
        new Attempts(tx, site).succeeded(subjects);
        return account.map(welcome -> new SignIn(database, clock).enter(tx, welcome, browser, now));
    }

    private AuthorizationCode code(URI callback, Map<String, List<String>> answer, String state) {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(callback, answer);
            String returned =
                    response.getState() == null ? "" : response.getState().getValue();
            if (state.isEmpty()
                    || !MessageDigest.isEqual(
                            returned.getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8))) {
                throw refused("a sign-in came back to a browser that it did not leave from", null);
            }
            if (response.getIssuer() != null && !response.getIssuer().getValue().equals(provider.issuer())) {
                throw refused("a sign-in came back from another provider", null);
            }
            if (!response.indicatesSuccess()) {
                throw refused("the provider refused a sign-in", null);
            }
            AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
            if (code == null) {
                throw refused("the provider's answer has no code", null);
            }
            return code;
        } catch (ParseException | IllegalArgumentException malformed) {
            throw refused("the provider's answer is malformed", malformed);
        }
    }

    private String verifiedEmail(URI callback, AuthorizationCode code, Journey journey) {
        try {
            IDTokenClaimsSet claims = claims(callback, code, journey);
            if (!Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))) {
                throw refused("the provider has not verified the e-mail", null);
            }
            String email = claims.getStringClaim("email");
            if (email == null || email.isBlank()) {
                throw refused("the provider tells no e-mail", null);
            }
            return email;
        } catch (ParseException | IOException | JOSEException | BadJOSEException wrong) {
            throw refused("the provider's token is not accepted", wrong);
        }
    }

    private IDTokenClaimsSet claims(URI callback, AuthorizationCode code, Journey journey)
            throws ParseException, IOException, JOSEException, BadJOSEException {
        OIDCProviderMetadata metadata = metadata();
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, callback, new CodeVerifier(journey.verifier()));
        HTTPRequest request = new TokenRequest.Builder(metadata.getTokenEndpointURI(), authentication(metadata), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(CONNECT_MILLISECONDS);
        request.setReadTimeout(READ_MILLISECONDS);
        TokenResponse response = OIDCTokenResponseParser.parse(request.send());
        if (!(response instanceof OIDCTokenResponse tokens)) {
            throw refused("the provider gave no token", null);
        }
        JWT token = tokens.getOIDCTokens().getIDToken();
        if (!(token.getHeader().getAlgorithm() instanceof JWSAlgorithm algorithm) || !SIGNATURES.contains(algorithm)) {
            throw refused("the provider's token is signed in no way that is accepted", null);
        }
        return new IDTokenValidator(
                        metadata.getIssuer(),
                        new ClientID(provider.client()),
                        algorithm,
                        metadata.getJWKSetURI().toURL())
                .validate(token, new Nonce(journey.nonce()));
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        ClientID client = new ClientID(provider.client());
        Secret secret = new Secret(provider.secret());
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean onlyPost = methods != null
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return onlyPost ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }
}
