package org.sheqia.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key store that cannot sign is told before the start. */
class SignaturesTest {

    @TempDir
    Path folder;

    @Test
    void withoutKeyStoreNothingIsWrong() {
        assertThat(new Signatures(Optional.empty(), Optional.empty(), Optional.empty()).problem()).isEmpty();
    }

    @Test
    void missingFileAndWrongPasswordCannotBeOpened() throws IOException, GeneralSecurityException {
        assertThat(problem(folder.resolve("none.p12"), "a")).contains("cannot be opened");
        assertThat(problem(empty("a"), "b")).contains("cannot be opened");
    }

    @Test
    void fileWithoutKeyIsRefused() throws IOException, GeneralSecurityException {
        assertThat(problem(empty("a"), "a")).contains("holds no private key");
    }

    private Path empty(String password) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("empty.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }

    private static String problem(Path file, String password) {
        return new Signatures(Optional.of(file), Optional.of(password), Optional.empty()).problem().orElseThrow();
    }
}
