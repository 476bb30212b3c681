package org.sheqia.opinion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import org.sheqia.security.control.Keys;

/** Makes the tokens of links, and the keyed hashes by which a device is known again without being known. */
@ApplicationScoped
public class OpinionSeal {

    @Inject
    Keys keys;

    private final SecureRandom random = new SecureRandom();

    /** 128 random bits, as they stand in an address. */
    String newToken() {
        byte[] token = new byte[16];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** A device's token means nothing outside its survey. */
    String device(String surveyId, String deviceToken) {
        return keys.hash("device:" + surveyId + ":" + deviceToken);
    }
}
