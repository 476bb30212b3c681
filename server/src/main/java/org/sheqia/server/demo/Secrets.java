package org.sheqia.server.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.sheqia.server.StartRefused;

/** Passwords and keys of one data folder: made by chance at its first start, kept in a file that only its owner reads. */
final class Secrets {

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** @throws StartRefused when there are data but no secrets: sealed bids could never be opened again */
    static Secrets of(DataFolder folder) {
        Properties values = new Properties();
        if (Files.exists(folder.secrets())) {
            read(folder.secrets(), values);
        } else if (Files.exists(folder.mariadb().resolve("data"))) {
            throw new StartRefused("The data in %s have lost their keys (%s is missing): put the file back, or start afresh with -Dreset"
                    .formatted(folder.root(), folder.secrets().getFileName()));
        } else {
            for (String name : new String[] {"database.password", "reader.password", "identity.database.password", "identity.admin.password", "members.secret"}) {
                values.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(random(24)));
            }
            values.setProperty("seal.key", Base64.getEncoder().encodeToString(random(32)));
            write(folder.secrets(), values);
        }
        return new Secrets(values);
    }

    String database() {
        return values.getProperty("database.password");
    }

    String reader() {
        return values.getProperty("reader.password");
    }

    String identityDatabase() {
        return values.getProperty("identity.database.password");
    }

    String identityAdmin() {
        return values.getProperty("identity.admin.password");
    }

    /** Of the service account that invites members. */
    String members() {
        return values.getProperty("members.secret");
    }

    String sealKey() {
        return values.getProperty("seal.key");
    }

    private static byte[] random(int bytes) {
        byte[] value = new byte[bytes];
        CHANCE.nextBytes(value);
        return value;
    }

    private static void read(Path file, Properties values) {
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Properties values) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                values.store(out, "Made at the first start. Whoever loses seal.key cannot open sealed bids.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
