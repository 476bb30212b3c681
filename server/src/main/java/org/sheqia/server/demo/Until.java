package org.sheqia.server.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.sheqia.server.StartRefused;

/** Waits for another process, which cannot tell us when it is ready: by asking again. */
final class Until {

    private static final Duration STEP = Duration.ofMillis(100);

    private Until() {
    }

    /** @throws StartRefused when the process ends before, or when patience ends */
    static void ready(Child child, Duration patience, BooleanSupplier ready) {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            child.requireAlive();
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new StartRefused("The %s is not ready after %d s: its log in the data folder tells why".formatted(child.name(), patience.toSeconds()));
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
