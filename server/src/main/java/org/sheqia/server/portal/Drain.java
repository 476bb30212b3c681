package org.sheqia.server.portal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import sun.misc.Signal;

/** On SIGTERM: not ready at once, on for a while as before, then until what is under way is done, at most 25 s; ends with 0. */
final class Drain {

    private static final Duration LONGEST = Duration.ofSeconds(25);
    private static final Duration LAST_WORDS = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Drain() {
    }

    static void onTerm(Duration goesOn) {
        if (!goesOn.isZero()) {
            Signal.handle(new Signal("TERM"), signal -> new Thread(() -> end(goesOn), "drain").start());
        }
    }

    private static void end(Duration goesOn) {
        System.out.println("sheqia: the portal is ending: no longer ready, and done with what is under way");
        try {
            Management.drain();
            LockSupport.parkNanos(goesOn.toNanos());
            long latest = System.nanoTime() + LONGEST.toNanos();
            while (Management.underWay() > 0 && System.nanoTime() < latest) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            // The last answer is counted as given before the last of it has left.
            LockSupport.parkNanos(LAST_WORDS.toNanos());
        } finally {
            System.exit(0);
        }
    }
}
