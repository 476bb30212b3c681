package org.sheqia.server.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sheqia.server.Folders;

/**
 * {@code java -jar sheqia.jar migrate}: brings the database to the schema of this version and ends, without a server. With the
 * database's settings and the key alone, so that it can be a user who may change tables while those who serve may not.
 */
final class MigrateMain {

    private MigrateMain() {
    }

    /** @return what was done, in one line */
    static String run(Environment env, Path lib) {
        DatabaseLogin owner = Settings.owner(env);
        System.setProperty("portal.seal.key", Settings.sealKey(env));
        new DatabaseCheck(lib.resolve("mysql-connector-j.jar")).problem(owner).ifPresent(finding -> env.problem(finding.line()));
        env.requireSound();
        Path folder = unpacked(lib.resolve("api.war"));
        try (URLClassLoader server = new URLClassLoader(jars(lib.resolve("payara").resolve("runtime"), List.of()), ClassLoader.getPlatformClassLoader());
                URLClassLoader portal = new URLClassLoader(jars(folder.resolve("lib"), List.of(folder.resolve("classes"))), server)) {
            Thread.currentThread().setContextClassLoader(portal);
            Class<?> migration = portal.loadClass("org.sheqia.tenancy.control.Migration");
            return (String) migration.getMethod("run").invoke(migration.getConstructor(String.class, String.class, String.class)
                    .newInstance(owner.url(), owner.user(), owner.password()));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            Folders.delete(folder);
        }
    }

    private static URL[] jars(Path folder, List<Path> first) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<URL> urls = new ArrayList<>();
            Stream.concat(first.stream(), files.filter(file -> file.toString().endsWith(".jar"))).forEach(path -> urls.add(url(path)));
            return urls.toArray(URL[]::new);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path unpacked(Path war) {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(war))) {
            Path folder = Files.createTempDirectory("sheqia-migrate-");
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().startsWith("WEB-INF/") && !entry.isDirectory()) {
                    keep(entries, folder.resolve(entry.getName().substring("WEB-INF/".length())).normalize());
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(InputStream content, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
    }
}
