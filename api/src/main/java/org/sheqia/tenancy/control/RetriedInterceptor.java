package org.sheqia.tenancy.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.control.Conflict;
import org.sheqia.problem.control.Outage;
import org.sheqia.problem.entity.Rejected;

/**
 * Runs outside the transaction. Conflicts are deadlocks and certification failures (SQL state 40001), lock time-outs,
 * a unique key written by two at once, and a version that moved: after the first has won, the second decides anew on
 * what it finds. Whoever writes the same key again although it lies there already has asked nobody: that is no conflict,
 * and is answered as {@code already-there} after a few attempts. What is still in conflict after the last is worth
 * asking again a little later ({@code busy}).
 */
@Interceptor
@Retried
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetriedInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(RetriedInterceptor.class.getName());
    private static final int ATTEMPTS = 12;
    private static final int ATTEMPTS_AT_ONE_KEY = 3;

    @Resource
    private transient TransactionSynchronizationRegistry transaction;

    @Inject
    private Retries retries;

    @Inject
    private RequestInstant instant;

    @Inject
    private Calendars calendars;

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        Object[] arguments = call.getParameters();
        Map<String, Integer> duplicates = new HashMap<>();
        for (int attempt = 1;; attempt++) {
            try {
                call.setParameters(arguments);
                return call.proceed();
            } catch (Rejected no) {
                throw no;
            } catch (Exception e) {
                Optional<String> duplicate = Conflict.duplicate(e);
                if (duplicate.isPresent() && duplicates.merge(duplicate.get(), 1, Integer::sum) == ATTEMPTS_AT_ONE_KEY) {
                    LOG.log(Level.WARNING, "a key that is there was written again and again: " + duplicate.get(), e);
                    throw Rejected.conflict("already-there");
                }
                if (!Conflict.is(e) && !isKeptOut(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    retries.exhausted();
                    LOG.log(Level.WARNING, "still in conflict after " + ATTEMPTS + " attempts", e);
                    throw Rejected.of(Rejected.Kind.UNAVAILABLE, "busy");
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        ThreadLocalRandom.current().nextLong(2L * attempt, 7L * attempt)));
                retries.again();
                instant.again();
                calendars.again();
            }
        }
    }

    /** What has come in in time does not become late because others hold all connections at that moment. */
    private boolean isKeptOut(Exception e) {
        return instant.isReceived() && Outage.of(e).filter(outage -> outage == Outage.ALL_IN_USE).isPresent();
    }
}
