package org.sheqia.tenancy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.interceptor.Interceptors;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.sheqia.tenancy.control.KeepsRunning;

/** Inside the container: its timers outlive their failures. Without the interceptor they end with the second one. */
@ArquillianTest
class KeepsRunningIT {

    /** The container tries a run that failed once more at once, and would not run again after that. */
    private static final CountDownLatch RUNS = new CountDownLatch(4);

    @Test
    void a_timer_that_fails_each_time_runs_each_time() throws InterruptedException {
        assertTrue(RUNS.await(30, TimeUnit.SECONDS));
    }

    @Singleton
    @TransactionManagement(TransactionManagementType.BEAN)
    @Interceptors(KeepsRunning.class)
    public static class FailsEachTime {

        @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
        void fail() {
            RUNS.countDown();
            if (RUNS.getCount() % 2 == 1) {
                throw new IllegalStateException("on purpose");
            }
            if (RUNS.getCount() > 0) {
                throw new StackOverflowError("on purpose");
            }
        }
    }
}
