package org.sheqia.planner.entity;

import java.time.Duration;

/** Looks on while a timetable is computed, and may end it: what was best until then is the result. */
public interface Watch {

    /** The best value so far; no timetable can be worth more than the bound. */
    void seen(long value, long bound);

    boolean over();

    /** Looks at the time only. */
    static Watch within(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        return new Watch() {
            @Override
            public void seen(long value, long bound) {
                // the time goes on whatever is seen
            }

            @Override
            public boolean over() {
                return System.nanoTime() - end >= 0;
            }
        };
    }
}
