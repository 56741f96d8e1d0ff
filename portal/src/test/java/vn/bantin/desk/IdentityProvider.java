package vn.bantin.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.bantin.kit.data.Sha256;

/** A little OpenID provider on loopback whose tokens say what a test wants them to say. */
final class IdentityProvider implements AutoCloseable {
    static final String CLIENT = "bantin";
    static final String SECRET = "a secret of forty letters, more or less.";

    /** How the tokens are signed. */
    enum Signature {
        RIGHT,
        BY_ANOTHER_KEY,
        NONE
    }

    private final RSAKey key = key();
    private final HttpServer server = start();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    private record Grant(String challenge, String redirect, JWTClaimsSet claims, Signature signature) {}

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpServer start() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
            made.createContext(
                    "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                    "jwks_uri":"%1$s/keys","subject_types_supported":["public"],"response_types_supported":["code"],
                    "id_token_signing_alg_values_supported":["RS256"]}
                    """.formatted(issuer())));
            made.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
            made.createContext("/token", this::token);
            made.start();
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Lets the person in who was sent to that address, and gives the query they come back with. */
    String approve(
            String authorization, String email, UnaryOperator<JWTClaimsSet.Builder> claims, Signature signature) {
        Map<String, String> asked = parameters(URI.create(authorization).getRawQuery());
        String code = UUID.randomUUID().toString();
        JWTClaimsSet.Builder usual = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("person")
                .audience(CLIENT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", asked.get("nonce"))
                .claim("email", email)
                .claim("email_verified", true);
        grants.put(
                code,
                new Grant(
                        asked.getOrDefault("code_challenge", ""),
                        asked.getOrDefault("redirect_uri", ""),
                        claims.apply(usual).build(),
                        signature));
        return "?code=" + code + "&state=" + asked.get("state");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Grant grant = grants.remove(sent.getOrDefault("code", ""));
        String verifier = sent.getOrDefault("code_verifier", "");
        if (grant != null
                && grant.challenge().equals(challenge(verifier))
                && grant.redirect().equals(sent.get("redirect_uri"))
                && isOurClient(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 200, """
                    {"access_token":"x","token_type":"Bearer","id_token":"%s"}""".formatted(token(grant)));
        } else {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private static String challenge(String verifier) {
        byte[] hash = HexFormat.of().parseHex(Sha256.of(verifier.getBytes(StandardCharsets.US_ASCII)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static boolean isOurClient(String authorization) {
        String plain = new String(
                Base64.getDecoder().decode(authorization.substring("Basic ".length())), StandardCharsets.UTF_8);
        return URLDecoder.decode(plain, StandardCharsets.UTF_8).equals(CLIENT + ":" + SECRET);
    }

    private String token(Grant grant) {
        try {
            if (grant.signature() == Signature.NONE) {
                return new PlainJWT(grant.claims()).serialize();
            }
            RSAKey signing = grant.signature() == Signature.RIGHT ? key : key();
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), grant.claims());
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
