package org.sheqia.bid.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals with AES-256-GCM. Each project has a key of its own, kept wrapped by the portal's key, which is never in the
 * database.
 */
@ApplicationScoped
public class Sealing {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    @Inject
    @ConfigProperty(name = "portal.seal.key")
    String portalKey;

    private final SecureRandom random = new SecureRandom();
    private byte[] master;

    @PostConstruct
    void read() {
        master = Base64.getDecoder().decode(portalKey);
        if (master.length != 32) {
            throw new IllegalStateException("portal.seal.key is 32 bytes in base64");
        }
    }

    /** A new project key, wrapped. */
    String newKey() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(encrypt(master, key));
    }

    byte[] seal(String wrappedKey, byte[] content) {
        return encrypt(unwrap(wrappedKey), content);
    }

    byte[] open(String wrappedKey, byte[] sealed) {
        return decrypt(unwrap(wrappedKey), sealed);
    }

    String sealText(String wrappedKey, String text) {
        return Base64.getEncoder().encodeToString(seal(wrappedKey, text.getBytes(StandardCharsets.UTF_8)));
    }

    String openText(String wrappedKey, String sealed) {
        return new String(open(wrappedKey, Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    /** By what an organisation's bids are found without its name: a keyed hash of its credit code. */
    public String bidderSeal(String creditCode) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("bidder:" + creditCode).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] unwrap(String wrappedKey) {
        return decrypt(master, Base64.getDecoder().decode(wrappedKey));
    }

    private byte[] encrypt(byte[] key, byte[] content) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, content);
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    private static byte[] decrypt(byte[] key, byte[] sealed) {
        return crypt(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another key, or changed", e);
        }
    }
}
