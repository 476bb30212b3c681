package org.sheqia.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheqia.server.Port;

/** The embedded MariaDB: installed once, started as a process, reached on the loopback interface only. */
final class Database {

    static final String NAME = "database";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final Port port;
    private final MariaDbFiles files;

    Database(DataFolder folder, int port) {
        this.folder = folder;
        this.port = new Port("127.0.0.1", port);
        this.files = new MariaDbFiles(folder.mariadb());
    }

    /** Returns at once; {@link #awaitReady} tells when it can be used. */
    Child start(Secrets secrets) {
        files.install(folder.launcherLog());
        Path users = folder.mariadb().resolve("users.sql");
        writeSecretly(users, DatabaseUsers.sql(secrets));
        List<String> command = new ArrayList<>(List.of(files.server().toString(), "--no-defaults",
                "--datadir=" + files.data(), "--basedir=" + files.programs(), "--lc-messages-dir=" + files.programs().resolve("share"),
                "--tmpdir=" + files.temporary(), "--socket=" + files.socket(), "--pid-file=" + folder.mariadb().resolve("mariadb.pid"),
                "--port=" + port.number(), "--bind-address=" + port.host(), "--ssl=0", "--skip-name-resolve",
                "--lower-case-table-names=1", "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_ci",
                "--max-connections=200", "--innodb-buffer-pool-size=256M",
                // A demonstration may lose its last second when the machine fails; a crash of ours loses nothing.
                "--innodb-flush-log-at-trx-commit=2", "--init-file=" + users));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return Child.start(NAME, folder, folder.mariadb(), Map.of("LD_LIBRARY_PATH", files.libraries().toString()), command);
    }

    /** @return the version that answers */
    String awaitReady(Child child) {
        String[] version = new String[1];
        Until.ready(child, PATIENCE, () -> (version[0] = Greeting.from(port)) != null);
        return version[0];
    }

    private static void writeSecretly(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, MariaDbFiles.OWNER_ONLY);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
