package org.sheqia.tenancy.control;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Around each timer, in a request context: what is a {@link Job} runs on one node; a run that fails is logged, and the next one comes in its turn. The container forgets a timer whose
 * run has failed twice, until the next start; a database that is away for some seconds is enough for that, and so is an
 * error, as of memory that is short for a moment.
 */
public class KeepsRunning {

    private static final Logger LOG = Logger.getLogger(KeepsRunning.class.getName());

    @Inject
    Jobs jobs;

    /** Asked for here: a timer with {@code ActivateRequestContext} of its own is called past this interceptor. */
    @Inject
    RequestContextController request;

    @AroundTimeout
    Object run(InvocationContext timer) {
        boolean begun = request.activate();
        try {
            Job job = timer.getMethod().getAnnotation(Job.class);
            if (job == null) {
                return timer.proceed();
            }
            jobs.run(timer.getMethod().getDeclaringClass().getSimpleName() + '.' + timer.getMethod().getName(), job, timer::proceed);
            return null;
        } catch (Throwable failed) {
            LOG.log(Level.WARNING, failed, () -> timer.getMethod() + " failed, and runs again at its next time");
            return null;
        } finally {
            if (begun) {
                request.deactivate();
            }
        }
    }
}
