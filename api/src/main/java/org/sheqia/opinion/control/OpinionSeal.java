package org.sheqia.opinion.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the tokens of links, and the keyed hashes by which a device is known again without being known. */
@ApplicationScoped
public class OpinionSeal {

    @Inject
    @ConfigProperty(name = "portal.seal.key")
    String portalKey;

    private final SecureRandom random = new SecureRandom();
    private byte[] key;

    @PostConstruct
    void read() {
        key = Base64.getDecoder().decode(portalKey);
    }

    /** 128 random bits, as they stand in an address. */
    String newToken() {
        byte[] token = new byte[16];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** A device's token means nothing outside its survey. */
    String device(String surveyId, String deviceToken) {
        return hash(key, "device:" + surveyId + ":" + deviceToken);
    }

    static String hash(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
