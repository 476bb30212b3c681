package org.sheqia.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.sheqia.server.realm.RealmDocument;
import org.sheqia.server.realm.RealmUpdate;

/** The realm of a data folder: imported by Keycloak's first start, brought up to date by later ones when it has changed. */
final class DemoRealm {

    private final RealmDocument document;
    private final Path mark;

    /** @param mark remembers which document the realm was last made from */
    DemoRealm(RealmDocument document, Path mark) {
        this.document = document;
        this.mark = mark;
    }

    void offer(Path imports) {
        document.write(imports);
    }

    /** With Keycloak running. @return whether there was something to bring up to date */
    boolean settle(DemoSettings settings, Secrets secrets) {
        try {
            String now = digest();
            boolean known = Files.exists(mark);
            boolean changed = known && !Files.readString(mark).equals(now);
            if (changed) {
                update(settings, secrets).apply(document);
            } else if (!known) {
                update(settings, secrets).complete();
            }
            Files.writeString(mark, now);
            return changed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RealmUpdate update(DemoSettings settings, Secrets secrets) {
        return new RealmUpdate(settings.identityUrl(), secrets.identityAdmin());
    }

    private String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.json().toString().getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).toString(16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
