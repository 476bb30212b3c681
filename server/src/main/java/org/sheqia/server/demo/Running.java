package org.sheqia.server.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sheqia.server.StartRefused;

/** The processes that run now; ends them all, once, the database last. */
final class Running {

    /** Together under the ten seconds in which Ctrl-C has to have stopped everything. */
    private static final Duration GRACE_OF_CLIENTS = Duration.ofSeconds(4);
    private static final Duration GRACE_OF_DATABASE = Duration.ofSeconds(4);

    private final Deque<Child> children = new ArrayDeque<>();
    private boolean stopping;
    private Path run;

    /** Says in the folder of footprints that this process now runs the demonstration there, until it stops it. */
    synchronized void occupy(Path footprints) {
        run = footprints;
        Footprint.of(Leftovers.LAUNCHER, ProcessHandle.current()).write(run);
    }

    /** Starts a process, unless all are being stopped already. */
    synchronized Child add(Supplier<Child> start) {
        if (stopping) {
            throw new StartRefused("Stopped while starting");
        }
        Child child = start.get();
        children.push(child);
        return child;
    }

    synchronized void remove(Child child) {
        children.remove(child);
    }

    synchronized boolean stopping() {
        return stopping;
    }

    /**
     * Returns when every process is gone.
     *
     * @return whether there was anything to stop
     */
    boolean stop() {
        List<Child> all;
        synchronized (this) {
            stopping = true;
            all = List.copyOf(children);
            children.clear();
        }
        CompletableFuture.allOf(all.stream().filter(child -> !child.name().equals(Database.NAME))
                .map(child -> CompletableFuture.runAsync(() -> child.stop(GRACE_OF_CLIENTS), Running::inThread))
                .toArray(CompletableFuture[]::new)).join();
        all.stream().filter(child -> child.name().equals(Database.NAME)).forEach(child -> child.stop(GRACE_OF_DATABASE));
        release();
        return !all.isEmpty();
    }

    /** Waits until a process ends by itself. @return the line to show; never returns when all are being stopped */
    String awaitEnd() {
        Child[] ended = new Child[1];
        List<Child> all;
        synchronized (this) {
            all = List.copyOf(children);
        }
        CompletableFuture.anyOf(all.stream().map(child -> child.onExit().thenRun(() -> ended[0] = child)).toArray(CompletableFuture[]::new)).join();
        if (stopping()) {
            new CompletableFuture<>().join();
        }
        return ended[0].epitaph();
    }

    private synchronized void release() {
        if (run != null) {
            Footprint.erase(run, Leftovers.LAUNCHER);
            run = null;
        }
    }

    private static void inThread(Runnable work) {
        new Thread(work, "stopping").start();
    }
}
