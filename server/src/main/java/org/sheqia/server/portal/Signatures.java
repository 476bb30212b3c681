package org.sheqia.server.portal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Optional;

/**
 * With what contracts are signed.
 *
 * @param keystore a PKCS#12 file with one key, or empty for the portal's own authority
 * @param password of the file and its key
 * @param tsa      address of a time-stamp authority (RFC 3161), or empty for signatures without time stamps
 */
record Signatures(Optional<Path> keystore, Optional<String> password, Optional<String> tsa) {

    static Signatures read(Environment env) {
        Optional<Path> keystore = env.optional("SIGNING_KEYSTORE").map(file -> Path.of(file).toAbsolutePath());
        Optional<String> password = env.optional("SIGNING_PASSWORD");
        if (keystore.isPresent() != password.isPresent()) {
            env.problem("SIGNING_KEYSTORE and SIGNING_PASSWORD belong together: set both, or neither for the portal's own authority");
        }
        Optional<String> tsa = env.optional("TSA_URL");
        if (tsa.isPresent() && !tsa.get().matches("https?://[^/\\s]+(/\\S*)?")) {
            env.problem("TSA_URL is “%s”: write the address of a time-stamp authority, https://host/path".formatted(tsa.get()));
        }
        return new Signatures(keystore, password, tsa);
    }

    /** What is wrong with the key store, if there is one. */
    Optional<String> problem() {
        if (keystore.isEmpty() || password.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(keystore.get())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.get().toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return Optional.empty();
                }
            }
            return Optional.of("SIGNING_KEYSTORE %s holds no private key: export the key with its certificates".formatted(keystore.get()));
        } catch (IOException | GeneralSecurityException e) {
            return Optional.of("SIGNING_KEYSTORE %s cannot be opened with SIGNING_PASSWORD: name a PKCS#12 file and its password"
                    .formatted(keystore.get()));
        }
    }
}
