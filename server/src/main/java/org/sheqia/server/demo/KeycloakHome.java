package org.sheqia.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sheqia.server.Folders;

/** Keycloak's programs: unpacked and built for MariaDB once, and again when another version comes. */
final class KeycloakHome {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String BUILD_OPTIONS = "--db=mariadb";

    private final Path folder;
    private final Path archive;

    KeycloakHome(Path folder, Path archive) {
        this.folder = folder;
        this.archive = archive;
    }

    Path folder() {
        return folder;
    }

    private Path mark() {
        return folder.resolve("built-by-sheqia");
    }

    boolean built() {
        try {
            return Files.exists(mark()) && Files.readString(mark()).equals(recipe());
        } catch (IOException e) {
            return false;
        }
    }

    private String recipe() {
        return archive.getFileName() + " " + BUILD_OPTIONS;
    }

    /** Unpacks and builds; takes about half a minute. The mark comes last, so that a killed build is done again. */
    void build(DataFolder data, Running running) {
        Folders.delete(folder);
        unpack();
        List<String> command = new ArrayList<>(java("-XX:TieredStopAtLevel=1", "-Dkc.config.build-and-exit=true"));
        command.addAll(List.of("build", BUILD_OPTIONS));
        Child child = running.add(() -> Child.start("identity-build", data, folder, Map.of(), command));
        child.requireSuccess(PATIENCE);
        running.remove(child);
        try {
            Files.writeString(mark(), recipe());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder in which Keycloak looks for realms to import. */
    Path imports() {
        return folder.resolve("data/import");
    }

    /** Java with Keycloak's main class, as its script starts it; its arguments follow. */
    List<String> java(String... options) {
        List<String> command = new ArrayList<>(List.of(Child.java(), "-Dkc.home.dir=" + folder));
        command.addAll(List.of(options));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp", "lib/quarkus-run.jar", "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private void unpack() {
        try (InputStream file = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path name = Path.of(entry.getName());
                // The archive has one folder at its top, named after the version.
                Path target = name.getNameCount() == 1 ? folder : folder.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The archive " + archive + " reaches out of its folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
