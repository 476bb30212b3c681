package org.sheqia.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import java.util.List;
import java.util.Map;
import org.sheqia.demo.control.DemoPeople;

/** Signs tokens as the identity provider would. */
public final class Tokens {

    static final String ISSUER = "http://identity.test/realms/sheqia";
    private static RSAKey key;

    private Tokens() {
    }

    static synchronized String publicKey() throws JOSEException {
        if (key == null) {
            key = new RSAKeyGenerator(2048).keyID("it").generate();
        }
        return Base64.getEncoder().encodeToString(key.toRSAPublicKey().getEncoded());
    }

    public static String of(String username) {
        return signed(username, Instant.now());
    }

    /** A token whose holder last typed its password at {@code loggedIn}. */
    public static String signed(String username, Instant loggedIn) {
        return signed(username, loggedIn, Map.of());
    }

    /** A token in which the provider says something else: {@code email}, {@code email_verified}, {@code name}. */
    public static String of(String username, Map<String, Object> says) {
        return signed(username, Instant.now(), says);
    }

    private static String signed(String username, Instant loggedIn, Map<String, Object> says) {
        try {
            JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(ISSUER).subject(DemoPeople.subOf(username))
                    .audience("portal-api").claim("upn", username).claim("preferred_username", username)
                    .claim("name", username).claim("email", username + "@example.org").claim("groups", List.of()).jwtID(UUID.randomUUID().toString())
                    .claim("auth_time", loggedIn.getEpochSecond()).issueTime(Date.from(Instant.now()))
                    .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
            says.forEach(claims::claim);
            SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("it")
                    .type(com.nimbusds.jose.JOSEObjectType.JWT).build(), claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
