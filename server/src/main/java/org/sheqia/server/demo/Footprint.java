package org.sheqia.server.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What a process leaves in the folder {@code run} while it lives, so that a later start knows it again. Process numbers
 * are used again by the system: only the same number, started at the same instant, with the same command, is the same.
 */
record Footprint(String name, long pid, String started, String command) {

    static Footprint of(String name, ProcessHandle process) {
        return new Footprint(name, process.pid(), started(process), command(process));
    }

    static Footprint read(Path file) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String pid = values.getProperty("pid", "");
        // A file cut short by a full disk or a kill names nobody.
        return new Footprint(file.getFileName().toString(), pid.matches("\\d{1,18}") ? Long.parseLong(pid) : -1,
                values.getProperty("started", ""), values.getProperty("command", ""));
    }

    void write(Path folder) {
        Properties values = new Properties();
        values.setProperty("pid", Long.toString(pid));
        values.setProperty("started", started);
        values.setProperty("command", command);
        try (Writer writer = Files.newBufferedWriter(folder.resolve(name))) {
            values.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void erase(Path folder, String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that left this, if it still lives. */
    Optional<ProcessHandle> process() {
        return pid <= 0 || started.isEmpty() || command.isEmpty() ? Optional.empty()
                : ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                        .filter(p -> started(p).equals(started) && command(p).equals(command));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String command(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}
