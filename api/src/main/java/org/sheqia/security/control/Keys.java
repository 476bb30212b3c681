package org.sheqia.security.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The portal's key, which is never in the database, and what is derived from it: a key for each purpose (HKDF-Expand,
 * RFC 5869), so that what is made for one says nothing about another.
 */
@ApplicationScoped
public class Keys {

    private static final String HMAC = "HmacSHA256";

    @Inject
    @ConfigProperty(name = "portal.seal.key")
    String portalKey;

    private byte[] master;

    /** What a key is for. */
    public enum Purpose {
        /** By what a project's bids are found without their bidders' names. */
        BIDDER,
        /** By what an organisation's own list of bids is found. */
        BID_LIST,
        /** What such a list is sealed with. */
        SEALED_BID_LIST,
        /** Ids of files that are sealed again when they are asked for again. */
        SEALED_FILE,
        /** What was asked for under an idempotency key. */
        INTENTION,
        /** The secret in the link of an invitation. */
        INVITATION,
        /** Whether two identity numbers are one person's. */
        PERSON
    }

    /** The keys of that portal key, 32 bytes in base64. */
    public static Keys of(String portalKey) {
        Keys keys = new Keys();
        keys.portalKey = portalKey;
        keys.read();
        return keys;
    }

    @PostConstruct
    void read() {
        master = Base64.getDecoder().decode(portalKey);
        if (master.length != 32) {
            throw new IllegalStateException("portal.seal.key is 32 bytes in base64");
        }
    }

    /** The portal's own key, with which other keys are wrapped. */
    public byte[] master() {
        return master.clone();
    }

    public byte[] of(Purpose purpose) {
        return expand(master, ("sheqia " + purpose.name()).getBytes(StandardCharsets.UTF_8));
    }

    /** A keyed hash of these words under the key of a purpose, in hex. */
    public String hash(Purpose purpose, String... words) {
        return HexFormat.of().formatHex(mac(of(purpose), String.join("\0", words).getBytes(StandardCharsets.UTF_8)));
    }

    /** A keyed hash under the portal's own key: what was made before there were purposes and has to stay the same. */
    public String hash(String words) {
        return HexFormat.of().formatHex(mac(master, words.getBytes(StandardCharsets.UTF_8)));
    }

    /** The first and only block of HKDF-Expand. */
    static byte[] expand(byte[] key, byte[] info) {
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return mac(key, block);
    }

    /** HMAC-SHA-256. */
    public static byte[] mac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
