package org.sheqia.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A demonstration in a process of its own, as somebody starts it, so that it can be stopped and killed from outside. */
final class LaunchedDemo {

    private static LaunchedDemo last;

    private final DemoSettings settings;
    private final Process process;
    private final Path output;

    private LaunchedDemo(DemoSettings settings, Process process, Path output) {
        this.settings = settings;
        this.process = process;
        this.output = output;
    }

    /** The shared one: that which the test before has left, or a new one on the same data. Ends with the last test. */
    static LaunchedDemo running() {
        try {
            if (last == null || !last.process.isAlive()) {
                LaunchedDemo next = launch(SharedDemo.settings());
                Runtime.getRuntime().addShutdownHook(new Thread(next.process::destroy));
                last = next.awaitReady();
            }
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends what the test before has left. */
    static void makeRoom() {
        if (last != null && last.process.isAlive()) {
            try {
                last.stop();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    static LaunchedDemo launch(DemoSettings settings) throws IOException {
        Path output = Files.createTempFile(Files.createDirectories(Path.of("target/launched")), "demo", ".out");
        ProcessBuilder builder = new ProcessBuilder(Child.java(), "-cp", System.getProperty("java.class.path"),
                "-Dsheqia.folder=" + settings.folder(), "-Dsheqia.jar=" + settings.jar(), "-Dsheqia.keycloak=" + settings.keycloak(),
                "-Dportal.port=" + settings.portalPort(), "-Didentity.port=" + settings.identityPort(),
                "-Ddatabase.port=" + settings.databasePort(), Demo.class.getName())
                .redirectErrorStream(true).redirectOutput(output.toFile());
        // What the machine of whoever tests has set for another portal is not for this one.
        builder.environment().keySet().removeIf(name -> name.matches("(SMTP|MESSAGES|TENANTS)_.*"));
        builder.environment().putAll(settings.mail());
        return new LaunchedDemo(settings, builder.start(), output);
    }

    LaunchedDemo awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!output().contains("Ready after")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("Not ready: " + output());
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    /** @return seconds until it had ended */
    double stop() throws InterruptedException {
        long began = System.nanoTime();
        process.destroy();
        process.waitFor(1, TimeUnit.MINUTES);
        return (System.nanoTime() - began) / 1e9;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exit() throws InterruptedException {
        return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Its processes that live, itself not counted. */
    List<ProcessHandle> parts() {
        return process.descendants().toList();
    }

    /** Itself and its processes. */
    Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    ProcessHandle part(String name) {
        return Footprint.read(settings.folder().resolve("run").resolve(name)).process().orElseThrow();
    }

    /** The portal's own login at the database. */
    Connection database() throws SQLException {
        Secrets secrets = Secrets.of(DataFolder.open(settings.folder()));
        return DriverManager.getConnection("jdbc:mysql://127.0.0.1:%d/sheqia?sslMode=DISABLED".formatted(settings.databasePort()),
                "sheqia", secrets.database());
    }
}
