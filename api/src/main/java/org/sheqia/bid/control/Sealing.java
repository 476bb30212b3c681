package org.sheqia.bid.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sheqia.security.control.Keys;
import org.sheqia.security.control.Keys.Purpose;

/**
 * Seals with AES-256-GCM, bound to a {@link Label}. Each project has a key of its own, kept wrapped by the portal's. Texts
 * are made longer with spaces, in steps, so that their length tells little.
 */
@ApplicationScoped
public class Sealing {

    static final int STEP = 4096;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] NO_LABEL = {};

    @Inject
    Keys keys;

    private final SecureRandom random = new SecureRandom();

    /** Without a container. */
    static Sealing with(Keys keys) {
        Sealing sealing = new Sealing();
        sealing.keys = keys;
        return sealing;
    }

    /** A new project key, wrapped. */
    String newKey() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(encrypt(keys.master(), NO_LABEL, key));
    }

    byte[] seal(String wrappedKey, Label label, byte[] content) {
        return encrypt(unwrap(wrappedKey), label.bytes(), content);
    }

    byte[] open(String wrappedKey, Label label, byte[] sealed) {
        return opened(unwrap(wrappedKey), label, sealed);
    }

    String sealText(String wrappedKey, Label label, String text) {
        return Base64.getEncoder().encodeToString(seal(wrappedKey, label, padded(text)));
    }

    String openText(String wrappedKey, Label label, String sealed) {
        return text(open(wrappedKey, label, decoded(sealed)));
    }

    /** An organisation's own list of bids lies under no project's key. */
    String sealList(String ownerSeal, String text) {
        return Base64.getEncoder().encodeToString(encrypt(keys.of(Purpose.SEALED_BID_LIST), Label.list(ownerSeal).bytes(), padded(text)));
    }

    String openList(String ownerSeal, String sealed) {
        return text(decrypt(keys.of(Purpose.SEALED_BID_LIST), Label.list(ownerSeal).bytes(), decoded(sealed)));
    }

    /** By what an organisation's bid for a project is found without its name; in another project it is called otherwise. */
    String bidderSeal(String projectId, String creditCode) {
        return keys.hash(Purpose.BIDDER, projectId, creditCode);
    }

    String ownerSeal(String creditCode) {
        return keys.hash(Purpose.BID_LIST, creditCode);
    }

    /** Whether the portal's key is the one that a project's key is wrapped by. */
    boolean opens(String wrappedKey) {
        try {
            return unwrap(wrappedKey).length > 0;
        } catch (NotOpened otherKey) {
            return false;
        }
    }

    private byte[] unwrap(String wrappedKey) {
        return decrypt(keys.master(), NO_LABEL, Base64.getDecoder().decode(wrappedKey));
    }

    /** What was sealed before V26 has no label; what has one does not open without it. */
    private static byte[] opened(byte[] key, Label label, byte[] sealed) {
        try {
            return decrypt(key, label.bytes(), sealed);
        } catch (NotOpened otherwise) {
            return decrypt(key, NO_LABEL, sealed);
        }
    }

    private static byte[] decoded(String sealed) {
        try {
            return Base64.getDecoder().decode(sealed);
        } catch (IllegalArgumentException e) {
            throw new NotOpened(e);
        }
    }

    private static byte[] padded(String text) {
        byte[] bare = text.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(bare, (bare.length / STEP + 1) * STEP);
        Arrays.fill(padded, bare.length, padded.length, (byte) ' ');
        return padded;
    }

    private static String text(byte[] padded) {
        return new String(padded, StandardCharsets.UTF_8).stripTrailing();
    }

    private byte[] encrypt(byte[] key, byte[] label, byte[] content) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, label, content);
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    private static byte[] decrypt(byte[] key, byte[] label, byte[] sealed) {
        if (sealed.length < NONCE) {
            throw new NotOpened(null);
        }
        return crypt(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), label, Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] label, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(label);
            return cipher.doFinal(content);
        } catch (AEADBadTagException e) {
            throw new NotOpened(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sealed with another key or for another place, or changed. */
    static final class NotOpened extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotOpened(Exception cause) {
            super("sealed with another key or for another place, or changed", cause);
        }
    }
}
