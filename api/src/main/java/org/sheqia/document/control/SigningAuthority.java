package org.sheqia.document.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.document.entity.Signatory;
import org.sheqia.security.control.Keys;

/**
 * The key in whose name signatures are made: the operator's, or one that the portal makes for itself at the first
 * signature. An authority's key issues a certificate for each act of signing, whose own key is forgotten afterwards;
 * any other key signs itself, and the signatory stands in the signature only.
 */
@ApplicationScoped
public class SigningAuthority {

    private static final String ALIAS = "authority";

    @Inject
    @ConfigProperty(name = "portal.signing.keystore")
    Optional<String> keystore;

    @Inject
    @ConfigProperty(name = "portal.signing.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "portal.files.dir")
    String folder;

    @Inject
    Keys keys;

    private PrivateKey key;
    private List<X509Certificate> chain;

    @PostConstruct
    void open() {
        try {
            char[] secret = password.orElseGet(this::ownPassword).toCharArray();
            Path file = keystore.map(Path::of).orElseGet(() -> own(secret));
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, secret);
            }
            String alias = Collections.list(store.aliases()).stream().filter(a -> isKey(store, a)).findFirst()
                    .orElseThrow(() -> new IllegalStateException(file + " holds no key"));
            key = (PrivateKey) store.getKey(alias, secret);
            chain = Stream.of(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key store of signatures cannot be opened", e);
        }
    }

    /** What {@code who} signs with. */
    SigningKey keyOf(Signatory who) {
        X509Certificate issuer = chain.get(0);
        if (issuer.getBasicConstraints() < 0) {
            return new SigningKey(key, chain);
        }
        KeyPair pair = Certificates.keyPair();
        X509Certificate own = Certificates.issued(who, pair.getPublic(), issuer, key);
        return new SigningKey(pair.getPrivate(), Stream.concat(Stream.of(own), chain.stream()).toList());
    }

    /** Whether this portal made a signature with that certificate. */
    boolean made(X509Certificate certificate) {
        if (certificate.equals(chain.get(0))) {
            return true;
        }
        try {
            certificate.verify(chain.get(0).getPublicKey());
            return chain.get(0).getBasicConstraints() >= 0;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The portal's own authority; of several members that make one at once, the first one's stands. */
    private Path own(char[] secret) {
        Path file = Path.of(folder, "authority.p12");
        if (Files.exists(file)) {
            return file;
        }
        try {
            Path part = Files.createTempFile(file.getParent(), "authority", ".part");
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            KeyPair pair = Certificates.keyPair();
            store.setKeyEntry(ALIAS, pair.getPrivate(), secret, new Certificate[] {Certificates.authority(pair)});
            try (OutputStream out = Files.newOutputStream(part)) {
                store.store(out, secret);
            }
            try {
                Files.createLink(file, part);
            } catch (FileAlreadyExistsException e) {
                return file;
            } finally {
                Files.delete(part);
            }
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("an authority for signatures cannot be made in " + folder, e);
        }
    }

    /** Follows from the portal's key, so that nothing more has to be kept secret. */
    private String ownPassword() {
        return keys.hash("signing authority");
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A private key with its certificate and those above it. */
    record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    }
}
