package org.sheqia.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sheqia.server.StartRefused;

/** A process of the demonstration, with its log and its footprint. */
final class Child {

    private final String name;
    private final Process process;
    private final Path log;
    private final Path run;

    private Child(String name, Process process, Path log, Path run) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.run = run;
    }

    /** @param environment added to a bare environment: nothing of the caller's but PATH, HOME and the language passes */
    static Child start(String name, DataFolder folder, Path directory, Map<String, String> environment, List<String> command) {
        Path log = folder.freshLog(name);
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Footprint.of(name, process.toHandle()).write(folder.run());
            return new Child(name, process, log, folder.run());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java that runs this program. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    void stop(Duration grace) {
        Ending.of(process.toHandle(), grace);
        Footprint.erase(run, name);
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    long pid() {
        return process.pid();
    }

    String name() {
        return name;
    }

    /** @throws StartRefused with what the log says, when the process has ended */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new StartRefused(last());
        }
    }

    /** Waits for a process that is to end. @throws StartRefused when it fails or is not done in time */
    void requireSuccess(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StartRefused("The %s is not done after %d s: %s tells why".formatted(name, patience.toSeconds(), log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Stopped while starting");
        }
        if (process.exitValue() != 0) {
            throw new StartRefused(last());
        }
    }

    private List<String> last() {
        return Stream.concat(Stream.of(epitaph()), complaints().stream()).toList();
    }

    /** The line for a process that ended by itself. */
    String epitaph() {
        return "The %s ended with %d: %s tells why".formatted(name, process.exitValue(), log);
    }

    /** What it said to the operator: the lines of our own portal, else the last errors. */
    private List<String> complaints() {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            List<String> all = lines.toList();
            List<String> ours = all.stream().filter(line -> line.startsWith("sheqia: ")).toList();
            List<String> errors = all.stream().filter(line -> line.contains("ERROR") || line.contains("SEVERE")).toList();
            return ours.isEmpty() ? errors.stream().limit(3).toList() : ours;
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
