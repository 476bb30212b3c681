package org.sheqia.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.sheqia.server.Folders;
import org.sheqia.server.StartRefused;

/** The folder in which a demonstration keeps everything; nobody else on the machine may look inside. */
record DataFolder(Path root) {

    private static final String MARK = "sheqia-data";

    static DataFolder open(Path root) {
        try {
            if (Files.isDirectory(root) && !Files.exists(root.resolve(MARK)) && !empty(root)) {
                throw new StartRefused("The folder %s is not one of this program: choose another with -Dsheqia.folder".formatted(root));
            }
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Files.writeString(root.resolve(MARK), "Data of a Sheqia demonstration. Made anew with mvn -Prun -Dreset.\n");
            DataFolder folder = new DataFolder(root);
            Files.createDirectories(folder.logs());
            Files.createDirectories(folder.run());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean empty(Path root) throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.findAny().isEmpty();
        }
    }

    /** Throws away what earlier starts have left, except the unpacked Keycloak, which holds no data. */
    void reset() {
        for (Path gone : new Path[] {mariadb(), files(), logs(), run()}) {
            Folders.delete(gone);
        }
        try {
            Files.deleteIfExists(secrets());
            Files.deleteIfExists(realmMark());
            Files.deleteIfExists(incomplete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open(root);
    }

    /** A start with new data has begun; until {@link #completed} they are only a part of the sample fair. */
    void begun() {
        try {
            Files.writeString(incomplete(), "The first start has not come to its end.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void completed() {
        try {
            Files.deleteIfExists(incomplete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when the first start was cut short: nobody has worked with these data yet. */
    boolean isIncomplete() {
        return Files.exists(incomplete());
    }

    private Path incomplete() {
        return root.resolve("first-start");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** What the libraries of the launcher itself have to say. */
    Path launcherLog() {
        return logs().resolve("launcher.log");
    }

    /** A fresh log; the one of the start before is kept beside it. */
    Path freshLog(String name) {
        Path log = logs().resolve(name + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, logs().resolve(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file for each process that runs. */
    Path run() {
        return root.resolve("run");
    }

    Path mariadb() {
        return root.resolve("mariadb");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    /** Which realm document Keycloak has. */
    Path realmMark() {
        return root.resolve("realm.sha256");
    }

    Path files() {
        return root.resolve("files");
    }

    Path work() {
        return root.resolve("work");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }
}
